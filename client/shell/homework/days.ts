// The last day of homework, and the moment at which that day is over.
import { languageTexts } from '#client/languages/texts.ts'

const MOST_DAYS_AHEAD = 90

const words = new Intl.DateTimeFormat(languageTexts.locale, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})

/** The parts of "2026-12-01", or undefined when it is no day. */
const partsOf = (day: string): readonly [year: number, month: number, date: number] | undefined => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  return date === undefined ? undefined : [Number(year), Number(month), Number(date)]
}

const dayOf = (date: Date): string =>
  [
    String(date.getFullYear()).padStart(4, '0'),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-')

/** When "2026-12-01" is over on this device, in milliseconds; undefined when it is no day. */
export const endOfDay = (day: string): number | undefined => {
  const parts = partsOf(day)
  return parts && new Date(parts[0], parts[1] - 1, parts[2] + 1).getTime()
}

/** The last day before this moment, as people say it: "dinsdag 1 december". */
export const lastDay = (until: number): string => words.format(until - 1)

/** The same as a date field writes it: "2026-12-01". */
export const lastDate = (until: number): string => dayOf(new Date(until - 1))

/** The day before a session on this day, when that is still to come; else empty. */
export const dayBefore = (day: string, now: number): string => {
  const parts = partsOf(day)
  if (!parts) return ''
  const before = dayOf(new Date(parts[0], parts[1] - 1, parts[2] - 1))
  return (endOfDay(before) ?? 0) > now ? before : ''
}

/** Whether this day is so far away that a session which is made now, and not ended, is erased before it is over. */
export const isFar = (day: string, now: number): boolean =>
  (endOfDay(day) ?? 0) > now + MOST_DAYS_AHEAD * 86_400_000

/** What is wrong with a last day, or the moment at which it is over. `session` is the day of the session, or empty. */
export const untilOf = (
  day: string,
  now: number,
  session: string,
): number | 'noDay' | 'past' | 'far' | 'after' => {
  const until = endOfDay(day)
  const met = endOfDay(session)
  if (until === undefined) return 'noDay'
  if (until <= now) return 'past'
  if (met !== undefined && met > now && until > met) return 'after'
  return isFar(day, now) ? 'far' : until
}
