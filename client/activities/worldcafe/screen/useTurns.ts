// Turning pages by itself: calm, and not at all when it is told to hold or the room stopped it.
import { useEffect, useState } from 'react'
import { useStopped } from '#client/shell/screen/stopping.ts'

/** The page of now, from 0. `everyMs` until the next; `hold` stops it. */
export const useTurns = (pages: number, everyMs: number, hold = false): number => {
  const [page, setPage] = useState(0)
  const stopped = useStopped()
  useEffect(() => {
    if (hold || stopped || pages < 2) return undefined
    const timer = setInterval(() => setPage((now) => now + 1), everyMs)
    return () => clearInterval(timer)
  }, [pages, everyMs, hold, stopped])
  return pages === 0 ? 0 : page % pages
}
