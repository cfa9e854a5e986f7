// Copying afterwards what people did on paper: who there were, and what they did in each step.
import { useState } from 'react'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Tabs } from '#client/ui/Tabs.tsx'
import type { ToolProps } from '../tool.ts'
import { PeopleOnPaper } from './PeopleOnPaper.tsx'
import { StepsOnPaper } from './StepsOnPaper.tsx'
import { copyTexts as texts } from './texts.ts'

export const CopyDialog = ({ room, session, open, onOpenChange }: ToolProps) => {
  const [tab, setTab] = useState('people')
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={texts.title} lead={texts.lead} wide>
      <Tabs
        label={texts.tabs}
        value={tab}
        onChange={setTab}
        tabs={[
          {
            id: 'people',
            label: texts.people,
            content: <PeopleOnPaper session={session} names={room.now.names} />,
          },
          { id: 'sheets', label: texts.sheets, content: <StepsOnPaper room={room} /> },
        ]}
      />
    </Dialog>
  )
}
