// Everything on the table, and which of it stands large on the projector.
import { sharedBoardId } from '#shared/activities/moodboard/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Said } from '#client/ui/Said.tsx'
import { useLarge, useNameOf, useWorks } from '../useMoodboard.ts'
import { WorkCard } from '../WorkCard.tsx'
import css from './Console.module.css'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.show

export const Works = ({ step }: { step: string }) => {
  const works = useWorks(step)
  const large = useLarge(step)
  const nameOf = useNameOf()
  const [run, code] = useDo()
  const clear = (id: string): void => void run(step, 'work.clear', { id })
  const show = (on: string | null): void => void run(step, 'show', { on })
  if (works.length === 0) return <EmptyState title={texts.none} />
  return (
    <div className={css.part}>
      <div className={css.screen}>
        <Said>{large ? texts.isOne : texts.isAll}</Said>
        {large ? (
          <Button icon="screen" onClick={() => show(null)}>
            {texts.all}
          </Button>
        ) : null}
      </div>
      <p>{texts.clearLead}</p>
      <Refused code={code} />
      <ul className={css.works} data-boards={works.some(({ form }) => form === 'board')}>
        {works.map((work) => (
          <li key={work.id}>
            <WorkCard step={step} work={work} foot={nameOf(work)} />
            <Button
              icon="screen"
              notPossible={work.id === large?.id ? texts.now : undefined}
              onClick={() => show(work.id)}
            >
              {texts.one}
            </Button>
            {work.id === sharedBoardId(step) ? null : (
              <Button icon="bin" onClick={() => clear(work.id)}>
                {texts.clear}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
