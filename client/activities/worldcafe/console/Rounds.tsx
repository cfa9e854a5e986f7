// While a round runs: all tables at a glance, or the one that is visited; beside it dividing, hosts and settings.
import { useState } from 'react'
import { Tabs } from '#client/ui/Tabs.tsx'
import { useConfig, useMyTable } from '../useCafe.ts'
import { AllTables } from './AllTables.tsx'
import css from './Console.module.css'
import { Handovers } from './Handovers.tsx'
import { Hosts } from './Hosts.tsx'
import { Mixing } from './Mixing.tsx'
import { RoundsForm } from './RoundsForm.tsx'
import { TablesForm } from './TablesForm.tsx'
import { consoleTexts as texts } from './texts.ts'
import { Visit } from './Visit.tsx'

/** `round` counts from 1. */
export const Rounds = ({ step, round }: { step: string; round: number }) => {
  const [tab, setTab] = useState('now')
  const visited = useMyTable()
  const last = useConfig(step).rounds.length === round
  // In sight whatever is looked at: the next round waits for it.
  const handovers = last ? null : <Handovers step={step} round={round} />
  if (visited)
    return (
      <div className={css.part}>
        {handovers}
        <Visit step={step} table={visited} />
      </div>
    )
  return (
    <div className={css.part}>
      {handovers}
      <Tabs
        label={texts.tabs}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'now', label: texts.tab.now, content: <AllTables key={round} step={step} round={round} /> },
          { id: 'mixing', label: texts.tab.mixing, content: <Mixing key={round} step={step} /> },
          { id: 'hosts', label: texts.tab.hosts, content: <Hosts step={step} /> },
          {
            id: 'settings',
            label: texts.tab.settings,
            content: (
              <div className={css.part}>
                <TablesForm step={step} />
                <RoundsForm step={step} />
              </div>
            ),
          },
        ]}
      />
    </div>
  )
}
