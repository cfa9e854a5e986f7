// Name, goal and minutes of one step.
import { useState } from 'react'
import { SESSION } from '#shared/kernel/facts.ts'
import type { Step } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { consoleTexts } from './texts.ts'
import type { Do } from './useDo.ts'
import css from './StepForm.module.css'

const texts = consoleTexts.plan

export const StepForm = ({ step, run, onDone }: { step: Step; run: Do; onDone: () => void }) => {
  const [title, setTitle] = useState(step.title)
  const [goal, setGoal] = useState(step.goal)
  const [minutes, setMinutes] = useState(String(step.minutes))
  const save = (): void => {
    const input = { step: step.id, title, goal, minutes: Math.round(Number(minutes)) }
    void run(SESSION, 'step.edit', input).then((ok) => ok && onDone())
  }
  return (
    <div className={css.form}>
      <Field label={texts.title} value={title} onChange={setTitle} />
      <Field
        label={texts.minutesField}
        type="number"
        inputMode="numeric"
        value={minutes}
        onChange={setMinutes}
      />
      <div className={css.wide}>
        <Field label={texts.goal} value={goal} onChange={setGoal} onEnter={save} />
      </div>
      <Button onClick={save}>{texts.save}</Button>
    </div>
  )
}
