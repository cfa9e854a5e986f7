// What every writer does with text and numbers before they go into a file.

// Control characters that no format can carry or that change how a file is read; the newline stays.
const controls = /(?!\n)\p{Cc}|[\uFEFF\uFFF9-\uFFFB]/gu
// Embeddings, overrides and isolates: they can make a sentence read in another order than it was written.
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/g
// Half of a pair without the other half, and code points that are no characters; XML refuses both.
const broken = /\p{Cs}|[\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}\u{1FFFF}]/gu

/**
 * Text that is safe in HTML, XML, CSV and JSON: no control characters, no invisible reordering, no unpaired
 * surrogates; every kind of line end becomes \n and a tab a space. Emoji, joiners and right-to-left letters stay.
 */
export function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(controls, '')
    .replace(bidiControls, '')
    .replace(broken, '')
}

/** The same value with `plain` applied to every string in it. Shape and order stay. */
export function plainAll<T>(value: T): T {
  return cleaned(value) as T
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return plain(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]))
}

/** A number as it is written in Dutch: 33.5 is "33,5". No thousands separator, so it can be read back. */
export function dutchNumber(value: number): string {
  return String(value).replace('.', ',')
}

/** A cell as a person reads it. */
export function cellText(cell: string | number): string {
  return typeof cell === 'number' ? dutchNumber(cell) : cell
}

/** "22 november 2026, 19.05 uur", in Dutch time. */
export function dutchMoment(iso: string): string {
  const at = new Date(iso)
  const zone = 'Europe/Amsterdam'
  const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: zone }).format(at)
  const time = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: zone }).format(at)
  return `${day}, ${time.replace(':', '.')} uur`
}

/** Whether a text starts in a right-to-left script: its first letter decides. */
export function startsRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(first)
}
