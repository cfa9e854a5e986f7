// A change of table is felt and heard at the moment that it comes, and said once; not again after a refresh.
import { useEffect, useRef, useState } from 'react'
import { chime } from '#client/shell/sound.ts'
import { buzz } from '#client/shell/useRoomSignals.ts'
import { announce } from '#client/ui/announce.ts'
import { texts } from './texts.ts'

type Seat = { readonly round: number | undefined; readonly table: number | undefined }

/** What somebody must notice: `round` is read by the title, which gets the focus; `table` has to be said. */
export const changeOf = (was: Seat, is: Seat): 'round' | 'table' | undefined => {
  if (is.round === undefined) return undefined
  if (is.round !== was.round) return 'round'
  return is.table !== undefined && is.table !== was.table ? 'table' : undefined
}

/** `own`: this person chose to sit there, so that it is no surprise. True when this page saw the change. */
export const useArrival = (round: number | undefined, table: number | undefined, own: boolean): boolean => {
  const before = useRef<Seat>(undefined)
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    const was = before.current
    before.current = { round, table }
    const change = was && changeOf(was, { round, table })
    if (change === undefined) return
    setMoved(true)
    if (change === 'table' && table !== undefined) announce(texts.round.moved(table))
    if (change === 'table' && own) return
    buzz([200, 100, 200, 100, 400])
    chime()
  }, [round, table, own])
  return moved
}
