// The last look on a phone: what was filled in where, an anonymous question, and "Ik ben klaar".
import { useReady } from '#client/activities/dilemmas/play/useReady.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import css from './End.module.css'
import { useOrganisation } from './Organisation.tsx'
import page from './Play.module.css'
import { RoleChanged } from './RoleChanged.tsx'
import { useTasks } from './Tasks.tsx'
import { texts } from './texts.ts'
import { filledIn, type Filling } from './view.ts'
import { WorryPart } from './WorryPart.tsx'

const words = texts.end

const Line = (props: { name: string; state: string; onGo: () => void }) => (
  <li>
    <button type="button" className={css.line} onClick={props.onGo}>
      <span className={css.words}>
        <span className={css.name}>{props.name}</span>
        <span className={css.state}>{props.state}</span>
      </span>
      <Icon name="right" size={20} />
    </button>
  </li>
)

export const End = (props: Filling & { onGo: (to: string) => void }) => {
  const { onGo, ...filling } = props
  const { step, stage, config, as, matrix } = filling
  const [ready, sayReady] = useReady(step, stage)
  const organisation = useOrganisation(step)
  const tasks = useTasks(step).filter(({ data }) => data.is !== null).length
  const stateOf = (domain: string): string =>
    matrix.rowOf(domain) ? words.marks(filledIn(filling, [domain]), config.groups.length) : words.notSeen
  return (
    <PlayPage
      title={words.title}
      lead={ready ? texts.alone.isReady : words.lead}
      sees={config.solo ? texts.sees.solo : texts.sees.short[as]}
      ready={
        <Button kind={ready ? 'second' : 'doe'} wide onClick={() => sayReady(!ready)}>
          {ready ? texts.alone.notReady : texts.alone.ready}
        </Button>
      }
    >
      <div className={page.page}>
        <RoleChanged {...filling} />
        <Sheet as="section" label={words.list}>
          <ul className={css.list}>
            {as === 'offers' ? (
              <Line
                name={texts.organisation.label}
                state={organisation === '' ? texts.organisation.unknown : organisation}
                onGo={() => onGo('organisation')}
              />
            ) : null}
            {config.domains.map(({ id, name }) => (
              <Line key={id} name={name} state={stateOf(id)} onGo={() => onGo(id)} />
            ))}
            <Line
              name={texts.tasks.title}
              state={words.marks(tasks, config.tasks.length)}
              onGo={() => onGo('tasks')}
            />
          </ul>
        </Sheet>
        <WorryPart step={step} />
      </div>
    </PlayPage>
  )
}
