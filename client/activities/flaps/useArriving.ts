// Whether this page saw the silence end: then the notes fly in. After a refresh they simply hang there.
import { useEffect, useState } from 'react'

/** True when the stage became `stick` out of the silence while this page was looking. */
export const useArriving = (stage: string): boolean => {
  const [seen, setSeen] = useState({ stage, arriving: false })
  if (seen.stage === stage) return seen.arriving
  const next = { stage, arriving: stage === 'stick' && seen.stage === 'silent' }
  setSeen(next)
  return next.arriving
}

/** False at the first drawing: what is drawn later is new, and may come in by itself. */
export const useSettled = (): boolean => {
  const [settled, settle] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => settle(true))
    return () => cancelAnimationFrame(frame)
  }, [])
  return settled
}
