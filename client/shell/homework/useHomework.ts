// The steps that people may fill in before the session, and whether their time is over.
import { useEffect, useState } from 'react'
import { progressId, SESSION, wasEntered, type ProgressData } from '#shared/kernel/facts.ts'
import type { HomeworkData } from '#shared/kernel/homework.ts'
import { useKind, useProgramme, useServerNow, type Step } from '#client/sync/react.ts'

/** A browser keeps no timer longer than some 24 days. */
const LONGEST_MS = 24 * 60 * 60_000

export type Homework = { readonly step: Step; readonly until: number; readonly over: boolean }

/** The server's time, looked at again when the first of these moments has passed. */
export const useTimeAround = (moments: readonly number[]): number => {
  const serverNow = useServerNow()
  const [, look] = useState(0)
  const now = serverNow()
  const next = Math.min(...moments.filter((moment) => moment > now))
  useEffect(() => {
    if (next === Infinity) return undefined
    let timeout: ReturnType<typeof setTimeout>
    const left = (): number => next - serverNow()
    const wait = (): void => {
      timeout = setTimeout(() => (left() > 0 ? wait() : look((n) => n + 1)), Math.min(LONGEST_MS, left() + 5))
    }
    wait()
    return () => clearTimeout(timeout)
  }, [next, serverNow])
  return now
}

/** In the order of the programme, without steps that were entered. Draws again when the time of one is over. */
export const useHomework = (): readonly Homework[] => {
  const records = useKind<HomeworkData>(SESSION, 'homework')
  const progress = useKind<ProgressData>(SESSION, 'at')
  const programme = useProgramme()
  const now = useTimeAround(records.map(({ data }) => data.until))
  return programme.flatMap((step): Homework[] => {
    const until = records.find(({ data }) => data.step === step.id)?.data.until
    const at = progress.find(({ id }) => id === progressId(step.id))?.data
    if (until === undefined || !at || wasEntered(at)) return []
    return [{ step, until, over: until <= now }]
  })
}
