// What the facilitator sees of a moodboard: how we work and how many are ready, then the round and what lies on the table.
import { useState } from 'react'
import type { ViewProps } from '#client/shell/views.ts'
import { Tabs } from '#client/ui/Tabs.tsx'
import { Prepare } from './console/Prepare.tsx'
import { consoleTexts as texts } from './console/texts.ts'
import { Turns } from './console/Turns.tsx'
import { Works } from './console/Works.tsx'

export default function MoodboardConsole({ step, stage }: ViewProps) {
  const [tab, setTab] = useState('turns')
  if (stage === 'make') return <Prepare step={step} />
  if (stage === 'done') return <Works step={step} />
  return (
    <Tabs
      label={texts.tabs}
      value={tab}
      onChange={setTab}
      tabs={[
        { id: 'turns', label: texts.turns, content: <Turns step={step} /> },
        { id: 'works', label: texts.works, content: <Works step={step} /> },
      ]}
    />
  )
}
