// Name, goal and minutes of one step; what is typed stays on this device until it is saved.
import { useState } from 'react'
import { SESSION } from '#shared/kernel/facts.ts'
import type { Step } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { areMinutes } from '../create/plan.ts'
import { createTexts } from '../create/texts.ts'
import { useDraftFields } from '../useDraftFields.ts'
import { consoleTexts } from './texts.ts'
import type { Do } from './useDo.ts'
import css from './StepForm.module.css'

const texts = consoleTexts.plan
const { errors } = createTexts

export const StepForm = ({ step, run, onDone }: { step: Step; run: Do; onDone: () => void }) => {
  const { fields, set, clear } = useDraftFields(`step:${step.id}`, {
    title: step.title,
    goal: step.goal,
    minutes: String(step.minutes),
  })
  const [tried, setTried] = useState(false)
  const noTitle = fields.title.trim() === ''
  const noMinutes = !areMinutes(fields.minutes)
  const save = (): void => {
    setTried(true)
    if (noTitle || noMinutes) {
      announce(noTitle ? errors.step : errors.minutes, 'alert')
      return
    }
    const input = { step: step.id, ...fields, minutes: Number(fields.minutes) }
    void run(SESSION, 'step.edit', input).then((ok) => {
      if (!ok) return
      clear()
      onDone()
    })
  }
  return (
    <div className={css.form}>
      <Field
        label={texts.title}
        value={fields.title}
        onChange={(title) => set('title', title)}
        maxLength={80}
        {...(tried && noTitle && { error: errors.step })}
      />
      <Field
        label={texts.minutesField}
        type="number"
        inputMode="numeric"
        value={fields.minutes}
        onChange={(minutes) => set('minutes', minutes)}
        {...(tried && noMinutes && { error: errors.minutes })}
      />
      <div className={css.wide}>
        <Field
          label={texts.goal}
          value={fields.goal}
          onChange={(goal) => set('goal', goal)}
          onEnter={save}
          maxLength={300}
        />
      </div>
      <Button onClick={save}>{texts.save}</Button>
    </div>
  )
}
