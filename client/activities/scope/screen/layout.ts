// How cards, rows and paragraphs lie on the projector: as large as fits, else on pages. Pure.
import { widthOf, wrap } from '#shared/activities/flaps/measure.ts'
import type { Verdict } from '#shared/activities/scope/records.ts'
import { textLetters } from '#client/activities/flaps/screen/letters.ts'
import { verdicts } from '../verdicts.ts'

/** In pixels of a projector of 1920 x 1080: what is left under the title and above the last line. */
export const ROOM = { wide: 1848, high: 792 } as const

const LINE = 1.16
const LEAST = 28
const sizes: readonly number[] = [42, 38, 34, 31, LEAST]

/** How high a text comes out in this width. */
const highOf = (text: string, wide: number, size: number): number =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .reduce((sum, line) => sum + wrap(line, wide, size, textLetters).length * size * LINE, 0)

/** In rows that together are no higher than `high`, on as few pages as it takes. A row that is higher has its own page. */
export const pagesOf = <T>(
  rows: readonly T[],
  highOfRow: (row: T) => number,
  high: number,
): readonly (readonly T[])[] => {
  const pages: T[][] = []
  let left = 0
  for (const row of rows) {
    const needs = highOfRow(row)
    const page = pages.at(-1)
    if (page && needs <= left) page.push(row)
    else {
      pages.push([row])
      left = high
    }
    left -= needs
  }
  return pages
}

/** The largest letters with which all rows are on one page, else the smallest on pages. */
const fit = <T>(
  rows: readonly T[],
  highOfRow: (row: T, size: number) => number,
  high: number,
  from: readonly number[] = sizes,
): { readonly size: number; readonly pages: readonly (readonly T[])[] } => {
  const size = from.find((one) => rows.reduce((sum, row) => sum + highOfRow(row, one), 0) <= high) ?? LEAST
  return { size, pages: pagesOf(rows, (row) => highOfRow(row, size), high) }
}

export type BandCard = { readonly id: string; readonly text: string; readonly who: string }
type BandRow = { readonly verdict: Verdict; readonly cards: readonly BandCard[] }
export type Band = { readonly verdict: Verdict; readonly cards: readonly BandCard[] }
export type Bands = {
  readonly size: number
  readonly columns: number
  readonly pages: readonly (readonly Band[])[]
}

const LABEL = 330
const GAP = 14
const CARD_SIDES = 40
const CARD_ENDS = 30
const EMPTY = 48
const BAND_ENDS = 12

const rowsOf = (bands: readonly Band[], columns: number): BandRow[] =>
  bands.flatMap(({ verdict, cards }) => {
    const count = Math.max(1, Math.ceil(cards.length / columns))
    return Array.from({ length: count }, (_, at) => ({
      verdict,
      cards: cards.slice(at * columns, (at + 1) * columns),
    }))
  })

/** The height of a row of cards with the room under it. */
const highOfRow = ({ cards }: BandRow, columns: number, size: number): number => {
  const wide = (ROOM.wide - LABEL - 60 - (columns - 1) * GAP) / columns - CARD_SIDES
  const highest = Math.max(
    EMPTY,
    ...cards.map(({ text, who }) => highOf(text, wide, size) + highOf(who, wide - 34, LEAST) + CARD_ENDS),
  )
  return highest + GAP
}

/** One band for each verdict, in fixed order, with its cards; the empty ones stay as places. */
export const layBands = (cardsOf: (verdict: Verdict) => readonly BandCard[]): Bands => {
  const bands = verdicts.map((verdict) => ({ verdict, cards: cardsOf(verdict) }))
  const looks = sizes.flatMap((size) => [2, 3, 4].map((columns) => ({ size, columns })))
  const heightOf = ({ size, columns }: (typeof looks)[number]): number =>
    rowsOf(bands, columns).reduce((sum, row) => sum + highOfRow(row, columns, size), 0) +
    bands.length * BAND_ENDS
  const { size, columns } = looks.find((look) => heightOf(look) <= ROOM.high) ?? { size: LEAST, columns: 4 }
  const whole = heightOf({ size, columns }) <= ROOM.high
  // On pages an empty place only takes room away.
  const rows = rowsOf(whole ? bands : bands.filter(({ cards }) => cards.length > 0), columns)
  // On its page a row may be the only one of its band.
  const ends = whole ? 0 : BAND_ENDS
  const pages = pagesOf(rows, (row) => highOfRow(row, columns, size) + ends, ROOM.high)
  return { size, columns, pages: pages.map(joined) }
}

const joined = (rows: readonly BandRow[]): Band[] =>
  verdicts.flatMap((verdict) => {
    const here = rows.filter((row) => row.verdict === verdict)
    return here.length === 0 ? [] : [{ verdict, cards: here.flatMap(({ cards }) => cards) }]
  })

const ROW_GAP = 10
const MOST_AIR = 24

/**
 * Rows with a text of at most `wide` beside a bar or a number, each at least `least` high. `airOf` = how much more room
 * above and below the text of each row there is on a page.
 */
export const layRows = <T extends { readonly text: string }>(
  rows: readonly T[],
  wide: number,
  least: number,
  high: number,
) => {
  const highOfRow = ({ text }: T, size: number): number =>
    Math.max(least, highOf(text, wide, size) + 12) + ROW_GAP
  const { size, pages } = fit(rows, highOfRow, high, sizes.slice(1))
  const airOf = (page: readonly T[]): number => {
    const left = high - page.reduce((sum, row) => sum + highOfRow(row, size), 0)
    return Math.min(MOST_AIR, Math.max(0, left / page.length / 2))
  }
  return { size, pages, airOf }
}

/** Paragraphs under each other; a line feed in one begins a new line. */
export const layLines = (lines: readonly string[], wide: number, high: number) =>
  fit(lines, (line, size) => highOf(line, wide, size) + 16, high)

/** As many names as fit in one line of small cards, and how many are left. */
export const namesThatFit = (
  names: readonly string[],
  wide: number,
): { readonly shown: readonly string[]; readonly rest: number } => {
  const REST = 90
  const shown: string[] = []
  let left = wide
  for (const name of names) {
    const needs = widthOf(name, LEAST, textLetters) + 34
    const last = shown.length === names.length - 1
    if (needs > (last ? left : left - REST)) break
    shown.push(name)
    left -= needs
  }
  return { shown, rest: names.length - shown.length }
}

/** As many rows as fit under each other, and how many are left; `under` = what stands below each text. */
export const fitting = <T>(
  rows: readonly T[],
  textOf: (row: T) => string,
  wide: number,
  high: number,
  under: number,
): { readonly shown: readonly T[]; readonly rest: number } => {
  const [shown = []] = pagesOf(rows, (row) => highOf(textOf(row), wide, 31) + under, high)
  return { shown, rest: rows.length - shown.length }
}
