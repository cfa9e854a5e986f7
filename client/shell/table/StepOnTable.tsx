// The participant's view of the current step, with the fiche that stands large on every screen over it.
import { useState } from 'react'
import { useNow } from '#client/sync/react.ts'
import { focusTitle } from '../focusTitle.ts'
import { Spotlight, useFiche } from './Spotlight.tsx'
import { StepView } from './StepView.tsx'

/** The view below a spotlight stays as it is, only hidden, so that nobody loses their place in it. */
export const StepOnTable = ({ step }: { step: string }) => {
  const spotlight = useNow()?.spotlight ?? null
  const [released, release] = useState<string | null>(null)
  if (spotlight === null && released !== null) release(null)
  const fiche = useFiche(spotlight)
  const shown = fiche !== undefined && spotlight !== released
  const back = (): void => {
    release(spotlight)
    requestAnimationFrame(focusTitle)
  }
  return (
    <>
      <div hidden={shown}>
        <StepView step={step} />
      </div>
      {shown ? <Spotlight key={fiche.id} fiche={fiche} onBack={back} /> : null}
    </>
  )
}
