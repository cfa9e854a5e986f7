// Before everything is shown: what the flaps are about, how notes are signed, and how many there are.
import { useNotes, usePairs } from '../useFlaps.ts'
import css from './Console.module.css'
import { PairsForm } from './PairsForm.tsx'
import { RulesForm } from './RulesForm.tsx'
import { flapConsole as texts } from './texts.ts'
import { Writing } from './Writing.tsx'

export const Prepare = ({ step }: { step: string }) => {
  const written = useNotes(step).length
  const hung = usePairs(step).length > 0
  return (
    <div className={css.part}>
      {hung ? <p className={css.soft}>{written === 0 ? texts.writing.none : texts.writing.quiet}</p> : null}
      <PairsForm step={step} />
      <RulesForm step={step} />
      <Writing step={step} />
    </div>
  )
}
