// Filling in on a phone: one domain per screen, then the tasks, then a last look with "Ik ben klaar".
import { useMemo } from 'react'
import type { Domain } from '#shared/activities/supply/records.ts'
import { English } from '#client/languages/English.tsx'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { DomainList } from '../matrix/DomainList.tsx'
import { MomentNames, WaySwitch } from '../matrix/WaySwitch.tsx'
import { End } from './End.tsx'
import { Organisation, useOrganisation } from './Organisation.tsx'
import css from './Play.module.css'
import { Progress } from './Progress.tsx'
import { RoleChanged } from './RoleChanged.tsx'
import { Tasks } from './Tasks.tsx'
import { texts } from './texts.ts'
import { useStop, type Stop } from './useStop.ts'
import type { Filling } from './view.ts'

const words = texts.alone

const stopsOf = (domains: readonly Domain[], organisation: boolean): readonly Stop[] => [
  ...(organisation ? (['organisation'] as const) : []),
  ...domains.map(({ id }) => ({ domain: id })),
  'tasks',
  'end',
]

type Moves = { readonly onBack: (() => void) | undefined; readonly onNext: () => void }

const Nav = ({ onBack, onNext }: Moves) => (
  <div className={css.nav}>
    {onBack ? (
      <Button icon="left" onClick={onBack}>
        {words.previous}
      </Button>
    ) : null}
    <Button kind="doe" wide iconAfter="right" onClick={onNext}>
      {words.next}
    </Button>
  </div>
)

const DomainScreen = (props: Filling & Moves & { domain: Domain; onOverview: () => void }) => {
  const { onBack, onNext, onOverview, domain, ...filling } = props
  const { step, config, as, way, matrix, sees } = filling
  const organisation = useOrganisation(step)
  const at = config.domains.indexOf(domain)
  return (
    <PlayPage
      title={domain.name}
      lead={`${domain.plain}. ${words.question(as, organisation)}`}
      sees={config.solo ? texts.sees.solo : texts.sees.short[as]}
      main={<Nav onBack={onBack} onNext={onNext} />}
    >
      <div className={css.page}>
        <Progress
          at={at}
          seen={config.domains.map(({ id }) => matrix.rowOf(id) !== undefined)}
          onOverview={onOverview}
        />
        <RoleChanged {...filling} />
        <Sheet>
          <div className={css.part}>
            <English text={domain.english} />
            <MomentNames way={way} moments={config.moments} />
            <DomainList key={domain.id} {...filling} domain={domain} />
            <WhoSees soft>{sees}</WhoSees>
          </div>
          <div className={css.tools}>
            <WaySwitch way={way} as={as} />
          </div>
        </Sheet>
      </div>
    </PlayPage>
  )
}

export const AloneNarrow = (filling: Filling) => {
  const { step, config, as, matrix, sees } = filling
  const stops = useMemo(() => stopsOf(config.domains, as === 'offers'), [config.domains, as])
  const [at, go] = useStop(step, stops)
  const stop = stops[at]
  const leave = (to: number): void => {
    if (typeof stop === 'object') matrix.see([stop.domain])
    go(to)
  }
  const moves: Moves = { onBack: at > 0 ? () => leave(at - 1) : undefined, onNext: () => leave(at + 1) }
  const short = config.solo ? texts.sees.solo : texts.sees.short[as]
  if (stop === 'organisation')
    return (
      <PlayPage
        title={texts.organisation.title}
        lead={texts.organisation.lead}
        sees={short}
        main={<Nav {...moves} />}
      >
        <div className={css.page}>
          <RoleChanged {...filling} />
          <Sheet>
            <Organisation step={step} config={config} />
          </Sheet>
        </div>
      </PlayPage>
    )
  if (stop === 'tasks')
    return (
      <PlayPage title={texts.tasks.title} lead={texts.tasks.lead[as]} sees={short} main={<Nav {...moves} />}>
        <Sheet>
          <div className={css.part}>
            <Tasks step={step} config={config} as={as} sees={sees} />
            <WhoSees soft>{sees}</WhoSees>
          </div>
        </Sheet>
      </PlayPage>
    )
  if (stop === 'end' || stop === undefined)
    return (
      <End
        {...filling}
        onGo={(to) => leave(stops.findIndex((one) => (typeof one === 'object' ? one.domain : one) === to))}
      />
    )
  const domain = config.domains.find(({ id }) => id === stop.domain)
  return domain ? (
    <DomainScreen {...filling} {...moves} domain={domain} onOverview={() => leave(stops.length - 1)} />
  ) : null
}
