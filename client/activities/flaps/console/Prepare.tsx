// Before everything is shown: what the flaps are about, how notes are signed, and how many there are.
import { useNotes } from '../useFlaps.ts'
import css from './Console.module.css'
import { PairsForm } from './PairsForm.tsx'
import { RulesForm } from './RulesForm.tsx'
import { flapConsole as texts } from './texts.ts'
import { Writing } from './Writing.tsx'

export const Prepare = ({ step }: { step: string }) => {
  const written = useNotes(step).length
  return (
    <div className={css.part}>
      <p className={css.soft}>{written === 0 ? texts.writing.none : texts.writing.quiet}</p>
      <PairsForm step={step} />
      <RulesForm step={step} />
      <Writing step={step} />
    </div>
  )
}
