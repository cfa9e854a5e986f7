// What of the steps is copied: one step, with the form of its activity.
import { createElement, Suspense, useState } from 'react'
import { progressId, SESSION, wasEntered, type ProgressData } from '#shared/kernel/facts.ts'
import { useKind } from '#client/sync/react.ts'
import { Select } from '#client/ui/Select.tsx'
import type { Room } from '../useRoom.ts'
import { paperFormOf } from './forms.ts'
import { copyTexts as texts } from './texts.ts'
import css from '../List.module.css'

/** Starts with the step where the room is, as far as that can be done on paper. */
export const StepsOnPaper = ({ room }: { room: Room }) => {
  const progress = useKind<ProgressData>(SESSION, 'at')
  const [picked, pick] = useState<string>()
  const steps = room.programme.filter(
    ({ id, activity }) =>
      paperFormOf(activity) &&
      progress.some((at) => at.id === progressId(id) && (at.data.open || wasEntered(at.data))),
  )
  const step =
    steps.find(({ id }) => id === picked) ?? steps.find(({ id }) => id === room.now.current) ?? steps[0]
  const form = step && paperFormOf(step.activity)
  if (!step || !form) return <p>{texts.noStep}</p>
  return (
    <div className={css.form}>
      <Select
        label={texts.step}
        value={step.id}
        options={steps.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={pick}
      />
      <Suspense fallback={null}>{createElement(form, { key: step.id, step })}</Suspense>
    </div>
  )
}
