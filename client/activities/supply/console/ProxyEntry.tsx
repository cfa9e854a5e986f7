// What somebody without a phone says of the supply, filled in by the facilitator row by row.
import { useState } from 'react'
import type { ProxyProps } from '#client/shell/console/proxyEntries.ts'
import { usePeople } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Select } from '#client/ui/Select.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { DomainList } from '../matrix/DomainList.tsx'
import { useMatrix } from '../matrix/useMatrix.ts'
import { useNames } from '../matrix/useNames.ts'
import { asOf } from '#shared/analysis/supply/marks.ts'
import { useWay } from '../matrix/useWay.ts'
import { WaySwitch } from '../matrix/WaySwitch.tsx'
import { useConfig } from '../useSupply.ts'
import css from './Console.module.css'
import { ProxyOrganisation } from './ProxyOrganisation.tsx'
import { ProxyTasks } from './ProxyTasks.tsx'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.proxy
const TASKS = 'tasks'

const seesOf = (open: boolean, offers: boolean): string => {
  if (open) return offers ? texts.offersNow : texts.seesNow
  return offers ? texts.offers : texts.sees
}

export default function ProxyEntry({ step, stage, person }: ProxyProps) {
  const config = useConfig(step)
  const side = usePeople().find(({ id }) => id === person)?.side
  const as = asOf(side, config.solo)
  const matrix = useMatrix(step, person)
  const way = useWay(step, config, as)
  const names = useNames(config, matrix)
  const [at, go] = useState<string>()
  const { domains } = config
  const stops = [
    ...domains.map(({ id, name }) => ({ value: id, label: name })),
    { value: TASKS, label: texts.tasks },
  ]
  const index = Math.max(
    0,
    stops.findIndex(({ value }) => value === at),
  )
  const domain = domains[index]
  const next = stops[index + 1]
  const leave = (to: string): void => {
    if (domain) matrix.see([domain.id])
    go(to)
  }
  return (
    <div className={css.part}>
      <p>{texts.lead}</p>
      {as === 'offers' ? <ProxyOrganisation step={step} person={person} /> : null}
      <Select label={texts.row} value={stops[index]?.value ?? ''} options={stops} onChange={leave} />
      {domain ? (
        <>
          <DomainList
            key={domain.id}
            step={step}
            config={config}
            domain={domain}
            matrix={matrix}
            as={as}
            way={way}
            names={names}
            person={person}
          />
          <WaySwitch way={way} as={as} />
        </>
      ) : (
        <ProxyTasks step={step} person={person} as={as} />
      )}
      <WhoSees soft>{seesOf(stage !== 'alone', as === 'offers')}</WhoSees>
      {next ? (
        <div className={css.row}>
          <Button iconAfter="right" onClick={() => leave(next.value)}>
            {texts.next}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
