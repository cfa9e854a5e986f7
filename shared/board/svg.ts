// The few parts of SVG that the drawings of a board are made of.
import { colours } from './colours.ts'

/** The materials, as in the tokens of the client. */
export const ink = '#1E2321'
export const inkSoft = '#4D5450'
export const paper = '#FFFDF8'
export const paper2 = '#F6F1E5'
export const ground = { table: '#2F4943', board: '#EEE6D4', print: '#D9CDB3' } as const
export const yellow = colours.geel.paper
/** The strip of glue on a geeltje. */
export const glue = '#E3BF4B'

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text or the value of an attribute, so that nothing in it is read as SVG. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => names[sign] ?? '')

export const rounded = (value: number): string => String(Math.round(value * 10) / 10)

export type Picture = { readonly svg: string; readonly width: number; readonly height: number }

/** A whole SVG of this size out of what is in it. */
export const picture = (width: number, height: number, inside: string): Picture => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`,
  width,
  height,
})

export const moved = (x: number, y: number, turn: number, inside: string, scale = 1): string => {
  const turned = turn === 0 ? '' : ` rotate(${rounded(turn)})`
  const scaled = scale === 1 ? '' : ` scale(${Math.round(scale * 1_000) / 1_000})`
  return `<g transform="translate(${rounded(x)} ${rounded(y)})${turned}${scaled}">${inside}</g>`
}

/** A sheet that lies: its shadow falls straight down. */
export const sheet = (outline: string, fill: string): string =>
  `<path d="${outline}" transform="translate(0 6)" fill="${ink}" opacity=".1"/>` +
  `<path d="${outline}" transform="translate(0 2.5)" fill="${ink}" opacity=".2"/>` +
  `<path d="${outline}" fill="${fill}"/>`

type Letters = {
  readonly size: number
  readonly fill: string
  readonly leading: number
  readonly serif?: boolean
  /** x is where the lines start instead of their middle. */
  readonly side?: 'middle' | 'start'
}

/** Lines of text around x, the block of them around y. */
export const textBlock = (
  lines: readonly string[],
  x: number,
  y: number,
  { size, fill, leading, serif = false, side = 'middle' }: Letters,
): string => {
  const family = serif
    ? 'Young Serif, serif'
    : "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', sans-serif"
  const first = y - ((lines.length - 1) * size * leading) / 2 + size * 0.35
  return lines
    .map(
      (line, index) =>
        `<text x="${rounded(x)}" y="${rounded(first + index * size * leading)}" text-anchor="${side}" ` +
        `font-family="${family}" font-size="${rounded(size)}" fill="${fill}">${escaped(line)}</text>`,
    )
    .join('')
}

/** What cannot be shown, as its words in a dashed frame; around 0, 0. */
export const emptyFrame = (width: number, height: number, lines: readonly string[], size: number): string =>
  `<rect x="${rounded(-width / 2)}" y="${rounded(-height / 2)}" width="${rounded(width)}" height="${rounded(height)}" ` +
  `rx="4" fill="${paper2}" stroke="#7D7260" stroke-width="1.5" stroke-dasharray="6 5"/>` +
  textBlock(lines, 0, 0, { size, fill: inkSoft, leading: 1.25 })
