// The theatre of the reveal: how many of the places are shown, from the last one up.
import { useEffect, useState } from 'react'
import { isStill } from '#client/ui/still.ts'

const EACH_MS = 600

/** Counts from 0 to `total`, one each 600 ms, when `live`; otherwise all at once. */
export const useStaged = (total: number, live: boolean): number => {
  const [shown, show] = useState(() => (live && !isStill() ? 0 : total))
  const more = shown < total
  useEffect(() => {
    if (!more) return undefined
    const timer = setTimeout(() => show(shown + 1), EACH_MS)
    return () => clearTimeout(timer)
  }, [more, shown])
  return Math.min(shown, total)
}
