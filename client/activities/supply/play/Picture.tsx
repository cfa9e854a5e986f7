// The picture laid together: domain by domain, what stands out, and the tasks.
import { useState } from 'react'
import type { Domain } from '#shared/activities/supply/records.ts'
import { useMe } from '#client/sync/react.ts'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { Tabs } from '#client/ui/Tabs.tsx'
import { ChangeDialog } from './ChangeDialog.tsx'
import css from './Laid.module.css'
import { LaidRow } from './LaidRow.tsx'
import { LaidTasks } from './LaidTasks.tsx'
import { texts } from './texts.ts'
import { useFindings, useLaidTasks, useRows } from './useLaid.ts'
import type { Filling } from './view.ts'

const words = texts.laid

export const Picture = (filling: Filling) => {
  const { step, config, matrix } = filling
  const rows = useRows(step, config)
  const found = useFindings(config, rows)
  const tasks = useLaidTasks(step)
  const observes = useMe()?.person?.observer ?? false
  const [leaf, setLeaf] = useState('domains')
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
      </ul>
    </div>
  )
  const outstanding =
    found.length === 0 ? (
      <p>{words.noFindings}</p>
    ) : (
      <div className={css.cells}>
        <p className={css.soft}>{words.findingsLead}</p>
        <ul className={css.findings}>
          {found.map(({ key, text }) => (
            <li key={key} className={css.finding}>
              {text}
            </li>
          ))}
        </ul>
      </div>
    )
  return (
    <Sheet>
      <Tabs
        label={words.tabs.label}
        value={leaf}
        onChange={setLeaf}
        tabs={[
          { id: 'domains', label: words.tabs.domains, content: domains },
          { id: 'findings', label: words.tabs.findings, content: outstanding },
          { id: 'tasks', label: words.tabs.tasks, content: <LaidTasks config={config} tasks={tasks} /> },
        ]}
      />
      {changing ? (
        <ChangeDialog filling={filling} domain={changing} onClose={() => change(undefined)} />
      ) : null}
    </Sheet>
  )
}
