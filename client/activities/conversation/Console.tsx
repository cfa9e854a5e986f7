// What the facilitator sees of a talk: counts while it is silent, then everything that is on the table.
import { useState } from 'react'
import type { ViewProps } from '#client/shell/views.ts'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Tabs } from '#client/ui/Tabs.tsx'
import { BackOfFiche } from './console/BackOfFiche.tsx'
import { Counts } from './console/Counts.tsx'
import { Questions } from './console/Questions.tsx'
import { talkConsole as texts } from './console/texts.ts'
import { Turns } from './console/Turns.tsx'
import { useTalkConfig } from './useTalk.ts'
import { Yield } from './console/Yield.tsx'

export default function Console({ step, stage }: ViewProps) {
  const { fiche, questions } = useTalkConfig(step)
  const [tab, setTab] = useState('questions')
  if (!fiche) return <EmptyState title={texts.nothing} />
  if (stage === 'silent') return <Counts step={step} questions={questions} />
  return (
    <Tabs
      label={texts.tabs}
      value={tab}
      onChange={setTab}
      tabs={[
        {
          id: 'questions',
          label: texts.questions,
          content: <Questions step={step} questions={questions} />,
        },
        { id: 'back', label: texts.back, content: <BackOfFiche step={step} fiche={fiche} /> },
        { id: 'turns', label: texts.turns, content: <Turns step={step} /> },
        { id: 'yield', label: texts.yield, content: <Yield step={step} fiche={fiche} /> },
      ]}
    />
  )
}
