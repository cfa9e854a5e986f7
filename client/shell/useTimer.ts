// The clock on every screen: whole seconds left of the timer, by the server's time.
import { useEffect, useState } from 'react'
import type { TimerData } from '#shared/activities/session/records.ts'
import { useRecord, useServerNow } from '#client/sync/react.ts'

export type Clock = { readonly seconds: number; readonly running: boolean }

const secondsOf = (timer: TimerData, now: number): number =>
  Math.ceil((timer.endsAt === null ? (timer.leftMs ?? 0) : timer.endsAt - now) / 1_000)

/** Below zero is over time. Undefined when the timer is off. Ticks at the turn of each second. */
export const useTimer = (): Clock | undefined => {
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
  if (!timer || (timer.endsAt === null && timer.leftMs === null)) return undefined
  return { seconds: secondsOf(timer, serverNow()), running: timer.endsAt !== null }
}
