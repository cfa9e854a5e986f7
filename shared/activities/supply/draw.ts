// The matrix drawn for the report: a square for each row and group, with numbers in it, so that no colour stands alone.
import { widthOf, wrap } from '#shared/activities/flaps/measure.ts'
import { escaped, picture, rounded, type Picture } from '#shared/board/svg.ts'
import { fonts, palette } from '#shared/report/palette.ts'

/** How a square looks: nothing there, only believed by others, done by one organisation, or by more. */
export type Shade = 'white' | 'believed' | 'one' | 'more'

export type Square = { readonly shade: Shade; readonly lines: readonly string[] }

export type Matrix = {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly squares: readonly Square[] }[]
  readonly legend: readonly { readonly shade: Shade; readonly text: string }[]
}

const EDGE = 24
const NAMES = 250
const WIDEST = 150
const WIDTH = 1_200
const LETTERS = 17
const LINE = 21
/** Words of a column are broken before letters become smaller than this. */
const SMALLEST = 13
const ROW = 58
const GAP = 3

const looks: Readonly<
  Record<Shade, { readonly fill: string; readonly letters: string; readonly stroke: string }>
> = {
  white: {
    fill: palette.paper,
    letters: palette.inkSoft,
    stroke: ` stroke="${palette.edge}" stroke-dasharray="5 4"`,
  },
  believed: { fill: palette.yellow, letters: palette.ink, stroke: ` stroke="${palette.yellowSide}"` },
  one: { fill: palette.okTint, letters: palette.ink, stroke: ` stroke="${palette.ok}"` },
  more: { fill: palette.ok, letters: palette.paper, stroke: ` stroke="${palette.ok}"` },
}

type Letters = {
  readonly size?: number
  readonly fill?: string
  readonly middle?: boolean
  readonly bold?: boolean
}

/** Lines of text around a height; from `x` on, or around it. */
const write = (
  lines: readonly string[],
  x: number,
  y: number,
  { size = LETTERS, fill = palette.ink, middle = false, bold = false }: Letters = {},
): string =>
  lines
    .map((line, index) => {
      const at = y + size * 0.35 + (index - (lines.length - 1) / 2) * LINE
      return (
        `<text x="${rounded(x)}" y="${rounded(at)}" font-family="${fonts.text}" font-size="${size}"` +
        `${middle ? ' text-anchor="middle"' : ''}${bold ? ' font-weight="700"' : ''} fill="${fill}">${escaped(line)}</text>`
      )
    })
    .join('')

const square = (x: number, y: number, width: number, height: number, shade: Shade): string => {
  const { fill, stroke } = looks[shade]
  return (
    `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" rx="5"` +
    ` fill="${fill}"${stroke} stroke-width="1.5"/>`
  )
}

/** The size in which the widest of these fits. */
const sizeFor = (lines: readonly string[], width: number): number => {
  const widest = Math.max(1, ...lines.map((line) => widthOf(line, LETTERS)))
  return Math.min(LETTERS, Math.floor((LETTERS * width) / widest))
}

/** Draws it on paper, with the meaning of the colours under it. Needs nothing from outside; every text is escaped. */
export const drawMatrix = ({ columns, rows, legend }: Matrix): Picture => {
  const column = Math.min(WIDEST, (WIDTH - 2 * EDGE - NAMES) / Math.max(1, columns.length))
  const inner = column - GAP - 8
  const longest = columns.flatMap((name) => name.split(' '))
  const headSize = Math.max(SMALLEST, sizeFor(longest, inner))
  const heads = columns.map((name) => wrap(name, inner, headSize))
  const head = EDGE + Math.max(1, ...heads.map((lines) => lines.length)) * LINE + 14
  const names = rows.map(({ name }) => wrap(name, NAMES - 16, LETTERS))
  const heights = names.map((lines) => Math.max(ROW, lines.length * LINE + 12))
  const tops = heights.map((_, index) => head + heights.slice(0, index).reduce((sum, one) => sum + one, 0))
  const bottom = head + heights.reduce((sum, one) => sum + one, 0)
  const width = Math.ceil(2 * EDGE + NAMES + Math.max(columns.length * column, 420))
  const height = Math.ceil(bottom + 20 + legend.length * 34 + EDGE)
  const left = (index: number): number => EDGE + NAMES + index * column
  const inside = [
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    ...heads.map((lines, index) =>
      write(lines, left(index) + (column - GAP) / 2, head - 12 - (lines.length * LINE) / 2, {
        middle: true,
        bold: true,
        size: headSize,
      }),
    ),
    ...rows.flatMap(({ squares }, at) => {
      const [top, high] = [tops[at] ?? 0, (heights[at] ?? ROW) - GAP]
      return [
        write(names[at] ?? [], EDGE, top + high / 2, { bold: true }),
        ...squares.map(
          ({ shade, lines }, index) =>
            square(left(index), top, column - GAP, high, shade) +
            write(lines, left(index) + (column - GAP) / 2, top + high / 2, {
              middle: true,
              size: sizeFor(lines, inner),
              fill: looks[shade].letters,
            }),
        ),
      ]
    }),
    ...legend.flatMap(({ shade, text }, index) => [
      square(EDGE, bottom + 20 + index * 34, 36, 26, shade),
      write([text], EDGE + 50, bottom + 33 + index * 34),
    ]),
  ].join('')
  return picture(width, height, inside)
}
