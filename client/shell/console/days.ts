// Days and times as a Dutch reader writes them.
import { languageTexts } from '#client/languages/texts.ts'

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** "2026-03-18" becomes "18 maart 2026"; anything else is given back as it is. */
export const dayOf = (day: string): string => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  const name = MONTHS[Number(month) - 1]
  return name === undefined ? day : `${Number(date)} ${name} ${year}`
}

/** The day of a moment on the server's clock, so many days later. */
export const dayAfter = (at: number, days: number): string =>
  new Intl.DateTimeFormat(languageTexts.locale, { dateStyle: 'long' }).format(
    new Date(at + days * 86_400_000),
  )

/** "14:05" */
export const timeOf = (at: number): string =>
  new Intl.DateTimeFormat(languageTexts.locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(at))
