// The bar chart of the HTML report: an SVG that looks printed, with its text alternative.
import type { Bars, Sign } from './document.ts'
import { escape } from './html-escape.ts'
import { palette } from './palette.ts'

/** Path data of the emblem per letter, on a 48 grid, in one ink. */
export type Emblems = Readonly<Record<string, string>>

const width = 720
const rowHeight = 66
const line = 18
const labelLeft = 96
const barLeft = 300
const barRoom = 330
const lineLength = 22

/** An image with a title and a description; `id` makes the ids in it unique within the page. */
export function barsSvg(bars: Bars, id: string, emblems: Emblems): string {
  const height = bars.rows.length * rowHeight + 4
  const rows = bars.rows.map((row, index) => barRow(row, index, bars.max, emblems)).join('')
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d">` +
    `<title id="${id}-t">${escape(bars.caption)}</title><desc id="${id}-d">${escape(bars.alt)}</desc>${rows}</svg>`
  )
}

function barRow(row: Bars['rows'][number], index: number, max: number, emblems: Emblems): string {
  const top = index * rowHeight + 4
  const colour = row.sign?.colour ?? palette.table
  const length = Math.round(barRoom * Math.min(1, row.value / max))
  const left = row.sign === undefined ? 14 : labelLeft
  const lines = wrapped(row.label, row.sign === undefined ? lineLength + 9 : lineLength)
  const mark = row.mark === undefined ? [] : wrapped(row.mark, 30).slice(0, 1)
  const first = top + 35 - ((lines.length + mark.length - 1) * line) / 2
  const label = lines.map((text, at) => svgText(left, first + at * line, 'naam', text)).join('')
  const note = mark.map((text) => svgText(left, first + lines.length * line - 1, 'merk', text)).join('')
  const frame = row.mark === undefined ? palette.hair : colour
  return (
    `<rect x="1.5" y="${top}" width="${width - 3}" height="${rowHeight - 8}" rx="8" fill="${palette.paper2}"` +
    ` stroke="${frame}" stroke-width="${row.mark === undefined ? 1 : 2.5}"/>` +
    (row.sign === undefined ? '' : printedField(row.sign, top, emblems)) +
    label +
    note +
    (length === 0 ? '' : `<path d="${cutBar(barLeft, top + 15, length, 28, index)}" fill="${colour}"/>`) +
    svgText(barLeft + length + (length === 0 ? 0 : 12), top + 38, 'getal', row.text)
  )
}

/** The coloured field with the letter in a paper disc and, where there is one, the emblem. */
function printedField(sign: Sign, top: number, emblems: Emblems): string {
  const emblem = emblems[sign.letter]
  const disc = emblem === undefined ? 44 : 24
  return (
    `<rect x="7" y="${top + 7}" width="76" height="44" rx="5" fill="${sign.colour}"/>` +
    `<circle cx="${disc}" cy="${top + 29}" r="11" fill="${palette.paper}"/>` +
    `<text x="${disc}" y="${top + 34.2}" class="letter" text-anchor="middle" fill="${sign.colour}">${escape(sign.letter)}</text>` +
    (emblem === undefined
      ? ''
      : `<path transform="translate(43 ${top + 12.5}) scale(.7)" fill-rule="evenodd" d="${escape(emblem)}" fill="${palette.paper}"/>`)
  )
}

/** A bar with its edges cut by hand: 2 px off the ruler, the same for the same row. */
function cutBar(x: number, y: number, length: number, height: number, seed: number): string {
  const wobble = (at: number) => (((seed * 7 + at * 5) % 9) - 4) * 0.4
  const steps = [0, 0.25, 0.5, 0.75, 1]
  const over = steps.map((part, at) => `${x + length * part} ${(y + wobble(at)).toFixed(1)}`)
  const under = steps
    .toReversed()
    .map(
      (part, at) =>
        `${x + length * part + (at === 0 ? wobble(3) : 0)} ${(y + height + wobble(at + 6)).toFixed(1)}`,
    )
  return `M${[...over, ...under].join('L')}Z`
}

function svgText(x: number, y: number, name: string, text: string): string {
  return `<text x="${x}" y="${y}" class="${name}">${escape(text)}</text>`
}

/**
 * At most two lines that fit beside the bar, broken where the longest is shortest. What does not fit is cut with
 * an ellipsis; the whole label stands in the table under the chart.
 */
function wrapped(text: string, length: number): string[] {
  const size = (line: string) => Array.from(line).length
  if (size(text) <= length) return [text]
  const words = text.split(/\s+/)
  const splits = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')])
  const widest = (lines: string[]) => Math.max(...lines.map(size))
  const best = splits.reduce((a, b) => (widest(b) < widest(a) ? b : a), splits[0] ?? [text])
  return best.map((line) => (size(line) > length + 2 ? `${cut(line, length)}…` : line))
}

/** The first code points; never half a character. */
function cut(text: string, length: number): string {
  return Array.from(text).slice(0, length).join('')
}
