// Whether this projector saw the reveal happen: after a refresh the ranking simply lies there.
import { useState } from 'react'

/** True when the stage became `revealed` out of the silence while this page was looking. */
export const useWitnessed = (stage: string): boolean => {
  const [seen, setSeen] = useState({ stage, witnessed: false })
  if (seen.stage === stage) return seen.witnessed
  const next = { stage, witnessed: stage === 'revealed' && seen.stage === 'silent' }
  setSeen(next)
  return next.witnessed
}
