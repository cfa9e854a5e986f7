// Filling in on a laptop: the whole table, the tasks and the anonymous question on one page.
import { useReady } from '#client/activities/dilemmas/play/useReady.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { EnglishGroups } from '../matrix/EnglishGroups.tsx'
import { Grid } from '../matrix/Grid.tsx'
import { Meanings } from '../matrix/Meanings.tsx'
import { OwnWords } from '../matrix/OwnWords.tsx'
import { MomentNames, WaySwitch } from '../matrix/WaySwitch.tsx'
import { texts as shared } from '../texts.ts'
import { NAME } from '#shared/activities/supply/records.ts'
import { Organisation } from './Organisation.tsx'
import css from './Play.module.css'
import { RoleChanged } from './RoleChanged.tsx'
import { Tasks } from './Tasks.tsx'
import { texts } from './texts.ts'
import { filledIn, type Filling } from './view.ts'
import { WorryPart } from './WorryPart.tsx'

const words = texts.alone

export const AloneWide = (filling: Filling) => {
  const { step, stage, config, as, way, matrix, sees } = filling
  const [ready, sayReady] = useReady(step, stage)
  const domains = config.domains.map(({ id }) => id)
  const own = config.domains.find((domain) => domain.own)
  const all = domains.length * config.groups.length
  const say = (): void => {
    if (!ready) matrix.see(domains)
    sayReady(!ready)
  }
  return (
    <PlayPage
      title={words.title[as]}
      lead={ready ? words.isReady : words.lead[as]}
      sees={config.solo ? sees : texts.sees.short[as]}
      ready={
        <Button kind={ready ? 'second' : 'doe'} wide onClick={say}>
          {ready ? words.notReady : words.ready}
        </Button>
      }
    >
      <div className={css.wide}>
        <RoleChanged {...filling} />
        {as === 'offers' ? (
          <Sheet as="section" label={texts.organisation.title}>
            <div className={css.part}>
              <h2 className={css.heading}>{texts.organisation.title}</h2>
              <p className={css.soft}>{texts.organisation.lead}</p>
              <Organisation step={step} config={config} />
            </div>
          </Sheet>
        ) : null}
        <Sheet as="section" label={shared.grid.label}>
          <div className={css.part}>
            <WaySwitch way={way} as={as} />
            <div>
              <p className={css.soft}>{shared.grid.help}</p>
              <p className={css.soft}>
                {shared.grid.keys} {way.layer ? shared.layer.key : null}
              </p>
            </div>
            <MomentNames way={way} moments={config.moments} />
            <Grid {...filling} />
            <EnglishGroups groups={config.groups} />
            <Meanings names={[...config.domains, ...config.groups].map(({ name }) => name)} />
            {own ? <OwnWords {...filling} domain={own} max={NAME} /> : null}
            <div className={css.head}>
              <WhoSees soft>{sees}</WhoSees>
              <p className={css.soft}>{words.filled(filledIn(filling, domains), all)}</p>
            </div>
          </div>
        </Sheet>
        <div className={css.two}>
          <Sheet as="section" label={texts.tasks.title}>
            <div className={css.part}>
              <h2 className={css.heading}>{texts.tasks.title}</h2>
              <p className={css.soft}>{texts.tasks.lead[as]}</p>
              <Tasks step={step} config={config} as={as} sees={sees} />
            </div>
          </Sheet>
          <WorryPart step={step} />
        </div>
      </div>
    </PlayPage>
  )
}
