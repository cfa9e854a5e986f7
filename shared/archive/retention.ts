// Reckoning with days: when a retention period is over, and what time it is in the Netherlands.

const period = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})D)?$/

/** Whether this is a duration of ISO 8601 in whole years, months and days. */
export const isPeriod = (text: string): boolean => period.test(text)

const written = (date: Date): string => date.toISOString().slice(0, 10)

/**
 * The day on which a period that starts on `day` (YYYY-MM-DD) ends; undefined when either is not as it should be. Five
 * years after 29 February is 28 February. Source: XML Schema part 2, appendix E: first years and months, then the last
 * day of that month at most, then days.
 */
export const endOfPeriod = (day: string, length: string): string | undefined => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  const parts = period.exec(length)
  if (date === undefined || parts === null) return undefined
  const [years = 0, months = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0))
  const start = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(start.getTime()) || written(start) !== day) return undefined
  const lastOfMonth = new Date(0)
  lastOfMonth.setUTCFullYear(Number(year) + years, Number(month) + months, 0)
  const end = new Date(lastOfMonth)
  end.setUTCDate(Math.min(Number(date), lastOfMonth.getUTCDate()) + days)
  return end.getUTCFullYear() > 9_999 ? undefined : written(end)
}

/** A moment (milliseconds since 1970) in Dutch time with its offset: 2026-11-20T16:00:00+01:00. */
export const dutchTime = (at: number): string => {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'Europe/Amsterdam',
  }).format(at)
  const local = parts.replace(' ', 'T')
  const hours = Math.round((Date.parse(`${local}Z`) - Math.floor(at / 1_000) * 1_000) / 3_600_000)
  return `${local}+${String(hours).padStart(2, '0')}:00`
}
