// The clock on every screen: whole seconds left of the timer, by the server's time.
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { TimerData } from '#shared/activities/session/records.ts'
import { useRecord, useServerNow } from '#client/sync/react.ts'

export type Clock = { readonly seconds: number; readonly running: boolean }

const secondsOf = (timer: TimerData, now: number): number =>
  Math.ceil((timer.endsAt === null ? (timer.leftMs ?? 0) : timer.endsAt - now) / 1_000)

let extra = 0
const listeners = new Set<() => void>()

const setExtra = (seconds: number): void => {
  if (seconds === extra) return
  extra = seconds
  for (const tell of listeners) tell()
}

const onExtra = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** As long as this is on the page its clock and signals have so many seconds more (or less) than those of the room. */
export const useExtraTime = (seconds: number): void => {
  useEffect(() => setExtra(seconds), [seconds])
  useEffect(() => () => setExtra(0), [])
}

/** Of this device: the clock of the room with the extra time that was set here. */
export const useTimer = (): Clock | undefined => {
  const clock = useRoomTimer()
  const more = useSyncExternalStore(onExtra, () => extra)
  return clock && { ...clock, seconds: clock.seconds + more }
}

const isOn = (timer: TimerData | undefined): timer is TimerData =>
  timer !== undefined && (timer.endsAt !== null || timer.leftMs !== null)

/** Whether there is a clock at all, running or standing still; does not draw again every second. */
export const useTimerOn = (): boolean => isOn(useRecord<TimerData>('timer')?.data)

/** Whether at most so many seconds are left on the clock of this device; draws again only when that changes. */
export const useLastSeconds = (most: number): boolean => {
  const timer = useRecord<TimerData>('timer')?.data
  const serverNow = useServerNow()
  const more = useSyncExternalStore(onExtra, () => extra)
  const [, look] = useState(0)
  const endsAt = timer?.endsAt ?? null
  useEffect(() => {
    if (endsAt === null) return undefined
    const wait = endsAt + (more - most) * 1_000 - serverNow()
    if (wait <= 0) return undefined
    const timeout = setTimeout(() => look((n) => n + 1), wait + 5)
    return () => clearTimeout(timeout)
  }, [endsAt, more, most, serverNow])
  return isOn(timer) && secondsOf(timer, serverNow()) + more <= most
}

/** Below zero is over time. Undefined when the timer is off. Ticks at the turn of each second. */
export const useRoomTimer = (): Clock | undefined => {
  const timer = useRecord<TimerData>('timer')?.data
  const serverNow = useServerNow()
  const [, tick] = useState(0)
  const endsAt = timer?.endsAt ?? null
  useEffect(() => {
    if (endsAt === null) return undefined
    let timeout: ReturnType<typeof setTimeout>
    const next = (): void => {
      tick((n) => n + 1)
      const left = endsAt - serverNow()
      timeout = setTimeout(next, (((left % 1_000) + 1_000) % 1_000) + 5)
    }
    next()
    return () => clearTimeout(timeout)
  }, [endsAt, serverNow])
  if (!isOn(timer)) return undefined
  return { seconds: secondsOf(timer, serverNow()), running: timer.endsAt !== null }
}
