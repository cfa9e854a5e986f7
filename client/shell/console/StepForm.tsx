// Name, goal and minutes of one step; what is typed stays on this device until it is saved.
import { SESSION } from '#shared/kernel/facts.ts'
import type { Step } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { useDraftFields } from '../useDraftFields.ts'
import { consoleTexts } from './texts.ts'
import type { Do } from './useDo.ts'
import css from './StepForm.module.css'

const texts = consoleTexts.plan

export const StepForm = ({ step, run, onDone }: { step: Step; run: Do; onDone: () => void }) => {
  const { fields, set, clear } = useDraftFields(`step:${step.id}`, {
    title: step.title,
    goal: step.goal,
    minutes: String(step.minutes),
  })
  const save = (): void => {
    const input = { step: step.id, ...fields, minutes: Math.round(Number(fields.minutes)) }
    void run(SESSION, 'step.edit', input).then((ok) => {
      if (!ok) return
      clear()
      onDone()
    })
  }
  return (
    <div className={css.form}>
      <Field label={texts.title} value={fields.title} onChange={(title) => set('title', title)} />
      <Field
        label={texts.minutesField}
        type="number"
        inputMode="numeric"
        value={fields.minutes}
        onChange={(minutes) => set('minutes', minutes)}
      />
      <div className={css.wide}>
        <Field label={texts.goal} value={fields.goal} onChange={(goal) => set('goal', goal)} onEnter={save} />
      </div>
      <Button onClick={save}>{texts.save}</Button>
    </div>
  )
}
