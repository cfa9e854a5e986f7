// Days as people read them.

const months = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

/** A day (YYYY-MM-DD) as people read it; other words as they were written. */
export const dayText = (when: string): string => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(when) ? Date.parse(`${when}T00:00:00Z`) : Number.NaN
  return Number.isNaN(at) ? when : months.format(at)
}
