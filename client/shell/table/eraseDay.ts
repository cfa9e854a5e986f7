// On which day a session is erased, in words.

const DAY_MS = 86_400_000
const words = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
})

/** `endedAt` in server milliseconds, `keepDays` in days: "20 december 2026". */
export const eraseDay = (endedAt: number, keepDays: number): string =>
  words.format(endedAt + keepDays * DAY_MS)
