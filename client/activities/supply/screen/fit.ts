// How the heat map fits on the projector: the largest letters with which every row and column has room, never under 28.
import { widthOf, wrap } from '#shared/activities/flaps/measure.ts'
import { textLetters } from '#client/activities/flaps/screen/letters.ts'

type Axes = {
  readonly domains: readonly { readonly name: string }[]
  readonly groups: readonly { readonly short: string }[]
}

/** In pixels of a projector of 1920 x 1080. `upright` = the names of the columns stand on their side. */
export type Fit = {
  readonly letter: number
  readonly number: number
  /** Width of the names of the rows, height of those of the columns, height of a row. */
  readonly side: number
  readonly head: number
  readonly row: number
  /** Width of the counts at the end of rows, and height of those under the columns; 0 without. */
  readonly sum: number
  readonly foot: number
  readonly gap: number
  readonly bar: number
  readonly upright: boolean
}

/** Inside the board, under the title and above the line that explains. */
export const WIDE = 1816
export const HIGH = 812

const LETTERS = [34, 32, 30, 28] as const
const SMALLEST = 28
/** Letters of headings are set in bold, which is a little wider than what was measured. */
const BOLD = 1.06
const LINE = 1.1
/** Around a name, left and right together. */
const SIDES = 24
const MOST_SIDE = 540
const LEAST_SIDE = 240
const MOST_HEAD = 270
const SUM = 116
/** Least height of a row in parts of its letters, so that number and bar stand free; for the smallest letters less. */
/** Under this height the number stands there without its bar. */
const BARRED = 40
const ROOMY = 1.85
const TIGHT = 1.3

const wide = (text: string, letter: number): number => widthOf(text, letter, textLetters) * BOLD
const words = (text: string): string[] => text.split(/\s+/u)

const sideOf = ({ domains }: Axes, letter: number): number => {
  const longest = Math.max(...domains.map(({ name }) => wide(name, letter))) + SIDES
  return Math.round(Math.min(MOST_SIDE, Math.max(LEAST_SIDE, longest)))
}

/** The height of the heads, lying where every word has room, else upright. */
const headOf = (
  { groups }: Axes,
  letter: number,
  column: number,
  white: boolean,
): Pick<Fit, 'head' | 'upright'> => {
  const shorts = groups.map(({ short }) => short)
  const widest = Math.max(...shorts.flatMap(words).map((word) => wide(word, letter)))
  if (widest <= column - 8) {
    const lines = shorts.map((short) => wrap(short, (column - 8) / BOLD, letter, textLetters).length)
    // Above the counts of what is empty stand two lines.
    const most = Math.max(white ? 2 : 1, ...lines)
    return { head: Math.round(most * letter * LINE + 14), upright: false }
  }
  return { head: Math.round(Math.min(MOST_HEAD, widest + 16)), upright: true }
}

const fitWith = (axes: Axes, letter: number, white: boolean): Fit => {
  const { domains, groups } = axes
  const gap = domains.length > 10 || groups.length > 8 ? 4 : 6
  const side = sideOf(axes, letter)
  const sum = white ? SUM : 0
  const column = (WIDE - side - sum - (groups.length + 2) * gap) / groups.length
  const heads = headOf(axes, letter, column, white)
  const foot = white ? Math.round(letter * 1.4) : 0
  const row = Math.floor((HIGH - heads.head - foot - (domains.length + 3) * gap) / domains.length)
  const height = Math.min(row, 112)
  return {
    ...heads,
    letter,
    number: Math.max(SMALLEST, Math.round(Math.min(letter * 1.6, height * 0.72))),
    side,
    row: height,
    sum,
    foot,
    gap,
    bar: height > 52 ? 9 : height >= BARRED ? 6 : 0,
  }
}

/** `white` = with the counts of what is empty beside and under it. */
export const fitMap = (axes: Axes, white: boolean): Fit => {
  for (const letter of LETTERS) {
    const fit = fitWith(axes, letter, white)
    if (fit.row >= letter * (letter === SMALLEST ? TIGHT : ROOMY)) return fit
  }
  return fitWith(axes, SMALLEST, white)
}
