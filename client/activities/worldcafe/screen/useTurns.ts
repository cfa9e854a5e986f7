// Turning pages by itself: calm, and not at all when it is told to hold.
import { useEffect, useState } from 'react'

/** The page of now, from 0. `everyMs` until the next; `hold` stops it. */
export const useTurns = (pages: number, everyMs: number, hold = false): number => {
  const [page, setPage] = useState(0)
  useEffect(() => {
    if (hold || pages < 2) return undefined
    const timer = setInterval(() => setPage((now) => now + 1), everyMs)
    return () => clearInterval(timer)
  }, [pages, everyMs, hold])
  return pages === 0 ? 0 : page % pages
}
