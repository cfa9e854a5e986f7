// Signals of the clock that reach a person wherever they look: two minutes left, and time is up.
import { useEffect, useRef } from 'react'
import { announce } from '#client/ui/announce.ts'
import { chime } from './sound.ts'
import { shellTexts } from './texts.ts'
import { buzz } from './useRoomSignals.ts'
import { useTimer } from './useTimer.ts'

/** What must be noticed when the seconds left go from `was` to `is`; `was` is undefined after a refresh. */
export const signalOf = (
  was: number | undefined,
  is: number | undefined,
): 'two minutes' | 'over' | undefined => {
  if (was === undefined || is === undefined) return undefined
  // Minutes that are taken away at once are no moment of their own.
  if (was > 120 && is <= 120 && is > 100) return 'two minutes'
  return was > 0 && is <= 0 ? 'over' : undefined
}

/**
 * Announced once each, at the moment itself and not again after a refresh. The end of the time changes nothing else. A
 * part of its own, so that what stands around it is not drawn again every second.
 */
export const TimerSignals = (): null => {
  const seconds = useTimer()?.seconds
  const before = useRef<number>(undefined)
  useEffect(() => {
    const signal = signalOf(before.current, seconds)
    before.current = seconds
    if (signal === undefined) return
    if (signal === 'over') announce(shellTexts.timer.over, 'over')
    else announce(shellTexts.timer.twoMinutes, 'timer')
    if (signal === 'over') buzz([200, 100, 200])
    chime()
  }, [seconds])
  return null
}
