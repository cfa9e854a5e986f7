// Whether the room just went to another round, seen from this screen.
import { useEffect, useState } from 'react'

const SHOWN_MS = 25_000

/** True for a while after `stage` became another one; a screen that opens in the middle shows no change. */
export const useChanging = (stage: string): boolean => {
  const [first] = useState(stage)
  const [over, setOver] = useState<string>()
  useEffect(() => {
    if (stage === first) return undefined
    const timeout = setTimeout(() => setOver(stage), SHOWN_MS)
    return () => clearTimeout(timeout)
  }, [stage, first])
  return stage !== first && over !== stage
}
