// A change of table is felt and heard at the moment that it comes, and said once; not again after a refresh.
import { useEffect, useRef, useState } from 'react'
import { focusTitle } from '#client/shell/focusTitle.ts'
import { chime } from '#client/shell/sound.ts'
import { buzz } from '#client/shell/useRoomSignals.ts'
import { announce } from '#client/ui/announce.ts'
import { texts } from './texts.ts'

/** Longer than any movement on the page. */
const MOVES_MS = 1_000

type Seat = { readonly round: number | undefined; readonly table: number | undefined }

/** What somebody must notice: `round` is read by the title, which gets the focus; `table` has to be said. */
export const changeOf = (was: Seat, is: Seat): 'round' | 'table' | undefined => {
  if (is.round === undefined) return undefined
  if (is.round !== was.round) return 'round'
  return is.table !== undefined && is.table !== was.table ? 'table' : undefined
}

/** At the new table, as at a new page; unless somebody is typing. Gives whether the title is read. */
const arrive = (): boolean => {
  const { activeElement } = document
  if (activeElement instanceof HTMLButtonElement) activeElement.blur()
  focusTitle()
  const read = document.activeElement?.matches('h1') ?? false
  if (read) window.scrollTo(0, 0)
  return read
}

/**
 * `own`: this person chose to sit there, so that it is no surprise; then the title is read. True for
 * a moment when this page saw the change, so that what moves explains it and does not move again later.
 */
export const useArrival = (round: number | undefined, table: number | undefined, own: boolean): boolean => {
  const before = useRef<Seat>(undefined)
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    if (!moved) return undefined
    const timeout = setTimeout(() => setMoved(false), MOVES_MS)
    return () => clearTimeout(timeout)
  }, [moved])
  useEffect(() => {
    const was = before.current
    before.current = { round, table }
    const change = was && changeOf(was, { round, table })
    if (change === undefined) return
    setMoved(true)
    // A first seat may come a moment after its round, which was felt and heard already.
    const quiet = change === 'table' && (own || was?.table === undefined)
    const read = quiet && arrive()
    if (change === 'table' && table !== undefined && !read) announce(texts.round.moved(table), 'step')
    if (quiet) return
    buzz([200, 100, 200, 100, 400])
    chime()
  }, [round, table, own])
  return moved
}

/** Says it when one's own table gets more or less time; `minutes` in all, `seat` where and when that is. */
export const useExtraSaid = (minutes: number, seat: string): void => {
  const before = useRef({ minutes, seat })
  useEffect(() => {
    const was = before.current
    before.current = { minutes, seat }
    const more = minutes - was.minutes
    if (was.seat === seat && more !== 0) announce(texts.round.extra(more), 'step')
  }, [minutes, seat])
}
