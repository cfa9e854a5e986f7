// The picture laid together: domain by domain with the tasks at the end, and what stands out.
import { lazy, Suspense, useState } from 'react'
import type { Domain } from '#shared/activities/supply/records.ts'
import { useMe } from '#client/sync/react.ts'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { Tabs } from '#client/ui/Tabs.tsx'
import { useRoomy } from '../matrix/useRoomy.ts'
import { ChangeDialog } from './ChangeDialog.tsx'
import { FindingList } from './FindingList.tsx'
import { Fold } from './Fold.tsx'
import css from './Laid.module.css'
import page from './Play.module.css'
import { LaidRow } from './LaidRow.tsx'
import { isSaidYes, LaidTasks } from './LaidTasks.tsx'
import { texts } from './texts.ts'
import { useFindings, useLaidTasks, useRows } from './useLaid.ts'
import type { Filling } from './view.ts'

const words = texts.laid

const MapLeaf = lazy(() => import('./MapLeaf.tsx'))

export const Picture = (filling: Filling) => {
  const { step, config, matrix } = filling
  const rows = useRows(step, config)
  const found = useFindings(config, rows)
  const tasks = useLaidTasks(step)
  const saidYes = tasks.filter(isSaidYes).length
  const observes = useMe()?.person?.observer ?? false
  const roomy = useRoomy()
  const [chosen, setLeaf] = useState<string>()
  const first = roomy ? 'map' : 'domains'
  const leaf = chosen === 'map' ? first : (chosen ?? first)
  const [changing, change] = useState<Domain>()
  if (rows.length === 0) return <EmptyState title={words.empty}>{words.emptyLead}</EmptyState>
  const domains = (
    <div className={css.cells}>
      {matrix.rows.length > 0 && !config.solo ? <p className={css.soft}>{words.onlyYou}</p> : null}
      <ul className={css.rows}>
        {config.domains.map((domain) => {
          const row = rows.find((one) => one.domain === domain.id)
          return row ? (
            <LaidRow
              key={domain.id}
              domain={domain}
              row={row}
              filling={filling}
              onChange={observes ? undefined : () => change(domain)}
            />
          ) : null
        })}
        <Fold name={texts.tasks.title} says={words.tasks(saidYes, config.tasks.length)}>
          <LaidTasks config={config} tasks={tasks} />
        </Fold>
      </ul>
    </div>
  )
  const map = (
    <Suspense>
      <MapLeaf step={step} config={config} />
    </Suspense>
  )
  return (
    <div className={roomy ? page.wide : undefined}>
      <Sheet>
        <Tabs
          label={words.tabs.label}
          value={leaf}
          onChange={setLeaf}
          tabs={[
            ...(roomy ? [{ id: 'map', label: words.tabs.map, content: map }] : []),
            { id: 'domains', label: words.tabs.domains, content: domains },
            {
              id: 'findings',
              label: words.tabs.findings,
              content: <FindingList config={config} found={found} />,
            },
          ]}
        />
        {changing ? (
          <ChangeDialog filling={filling} domain={changing} onClose={() => change(undefined)} />
        ) : null}
      </Sheet>
    </div>
  )
}
