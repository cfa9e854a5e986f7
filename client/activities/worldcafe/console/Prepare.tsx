// Before the rounds: the tables, the rounds, who hosts, and dividing the people. Ahead of the step only what needs no people.
import { useState } from 'react'
import { Tabs } from '#client/ui/Tabs.tsx'
import { Hosts } from './Hosts.tsx'
import { Mixing } from './Mixing.tsx'
import { RoundsForm } from './RoundsForm.tsx'
import { TablesForm } from './TablesForm.tsx'
import { consoleTexts as texts } from './texts.ts'
import { useIsHere } from './useHall.ts'

export const Prepare = ({ step }: { step: string }) => {
  const [tab, setTab] = useState('tables')
  const here = useIsHere(step)
  return (
    <Tabs
      label={texts.tabs}
      value={tab}
      onChange={setTab}
      tabs={[
        { id: 'tables', label: texts.tab.tables, content: <TablesForm step={step} /> },
        { id: 'rounds', label: texts.tab.rounds, content: <RoundsForm step={step} /> },
        ...(here
          ? [
              { id: 'hosts', label: texts.tab.hosts, content: <Hosts step={step} /> },
              { id: 'mixing', label: texts.tab.mixing, content: <Mixing step={step} /> },
            ]
          : []),
      ]}
    />
  )
}
