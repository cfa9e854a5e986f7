// On which day a session is erased, in words.
import { languageTexts } from '#client/languages/texts.ts'

const DAY_MS = 86_400_000
const words = new Intl.DateTimeFormat(languageTexts.locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
})

/** `endedAt` in server milliseconds, `keepDays` in days: "20 december 2026". */
export const eraseDay = (endedAt: number, keepDays: number): string =>
  words.format(endedAt + keepDays * DAY_MS)
