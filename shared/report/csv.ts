// CSV that a Dutch spreadsheet opens well and that cannot run anything there.
import type { Cell, DataSet } from './document.ts'
import { dutchNumber, plain } from './text.ts'

// What a spreadsheet takes for the start of a formula, also after blanks and in the full-width forms.
const formula = /^\s*[=+\-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}|]/u

/**
 * One file: UTF-8 with a byte order mark, semicolons, CRLF, one line per item. Text is always between quotes and a
 * newline in it becomes a space. Text that a spreadsheet could run as a formula gets an apostrophe in front. A number
 * stays a number, with a decimal comma, also when it is negative.
 */
export function writeCsv(set: DataSet): string {
  const lines = [set.head, ...set.rows].map((row) => row.map(csvCell).join(';'))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function csvCell(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? dutchNumber(cell) : ''
  const text = plain(cell).replace(/\n/g, ' ')
  const safe = formula.test(text) || /^[\t\r]/.test(cell) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
