// A day as people say it.
import { languageTexts } from '#client/languages/texts.ts'

const words = new Intl.DateTimeFormat(languageTexts.locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** "2027-01-15" becomes "15 januari 2027"; anything else stays as it was written. */
export const dayInWords = (text: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  const day = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? text : words.format(day)
}
