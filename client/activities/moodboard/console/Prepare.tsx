// While everyone makes: how we work, and how many have made something. Only how many.
import { useMadeCount, useRules } from '../useMoodboard.ts'
import css from './Console.module.css'
import { RulesForm } from './RulesForm.tsx'
import { consoleTexts as texts } from './texts.ts'

export const Prepare = ({ step }: { step: string }) => {
  const { form, shared } = useRules(step)
  const made = useMadeCount(step)
  return (
    <div className={css.part}>
      <p>
        <b>{shared ? texts.made.shared : texts.made[form](made)}</b> {shared ? null : texts.quiet}
      </p>
      <RulesForm step={step} />
    </div>
  )
}
