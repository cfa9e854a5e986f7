// Copying afterwards what people did on paper: who there were, their orders, the sheets of flaps, the agreements.
import { useState, type ComponentType } from 'react'
import type { Step } from '#client/sync/react.ts'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Select } from '#client/ui/Select.tsx'
import { Tabs } from '#client/ui/Tabs.tsx'
import type { ToolProps } from '../tool.ts'
import { AgreementsOnPaper } from './AgreementsOnPaper.tsx'
import { BallotsOnPaper } from './BallotsOnPaper.tsx'
import { NotesOnPaper } from './NotesOnPaper.tsx'
import { PeopleOnPaper } from './PeopleOnPaper.tsx'
import { copyTexts as texts } from './texts.ts'
import css from '../List.module.css'

/** The steps of one activity; which one is asked only where there are more. */
const InStep = (props: { steps: readonly Step[]; form: ComponentType<{ step: Step }> }) => {
  const { steps, form: Form } = props
  const [picked, pick] = useState<string>()
  const step = steps.find(({ id }) => id === picked) ?? steps[0]
  if (!step) return <p>{texts.noStep}</p>
  return (
    <div className={css.form}>
      {steps.length > 1 ? (
        <Select
          label={texts.step}
          value={step.id}
          options={steps.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={pick}
        />
      ) : null}
      <Form key={step.id} step={step} />
    </div>
  )
}

export const CopyDialog = ({ room, session, open, onOpenChange }: ToolProps) => {
  const [tab, setTab] = useState('people')
  const stepsOf = (activity: string): readonly Step[] =>
    room.programme.filter((step) => step.activity === activity)
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
          {
            id: 'ballots',
            label: texts.ballots,
            content: <InStep steps={stepsOf('dilemmas')} form={BallotsOnPaper} />,
          },
          {
            id: 'notes',
            label: texts.notes,
            content: <InStep steps={stepsOf('flaps')} form={NotesOnPaper} />,
          },
          {
            id: 'agreements',
            label: texts.agreements,
            content: <InStep steps={stepsOf('agreements')} form={AgreementsOnPaper} />,
          },
        ]}
      />
    </Dialog>
  )
}
