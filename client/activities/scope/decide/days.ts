// Days to look again.

/** The same day so many months later, as YYYY-MM-DD; `ms` = since 1970. A day that is not there becomes the last one. */
export const dayAfter = (ms: number, months: number): string => {
  const from = new Date(ms)
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0))
  const day = Math.min(from.getUTCDate(), last.getUTCDate())
  const month = String(last.getUTCMonth() + 1).padStart(2, '0')
  return `${last.getUTCFullYear()}-${month}-${String(day).padStart(2, '0')}`
}
