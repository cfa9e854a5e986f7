// How the tables of a hall lie on the projector: as large as fits, on pages when their topics do not fit. Pure.
import { TITLE, widthOf, wrap } from '#shared/activities/flaps/measure.ts'

/** In pixels of a projector of 1920 x 1080. */
export type Room = { readonly wide: number; readonly high: number }

export type Look = {
  /** `tall`: the words under the table; `flat`: beside it. */
  readonly form: 'tall' | 'flat'
  readonly columns: number
  readonly rows: number
  /** The width of a table with its chairs. */
  readonly top: number
  /** The letters of the topic; never under 28. */
  readonly size: number
  /** Without it only the number on the table says which it is. */
  readonly named: boolean
  readonly gap: number
  /** Lines that a topic may take. */
  readonly lines: number
}

export type Laid<T> = { readonly look: Look; readonly pages: readonly (readonly T[])[] }

const GAP = 20
const SMALL_GAP = 8
const LINE = 1.12
/** Beside or under a table: its name, the chairs that are left, and room around. */
const PAD = 16
const NAME = 38
const LEAST = 28

type Sizes = Pick<Look, 'form' | 'columns' | 'rows' | 'size'> & {
  /** Little room between the tables, and no name beside their numbers. */
  readonly close?: true
}

/** Letters of the topics, from large to as small as can be read from eight metres. */
const letters: readonly number[] = [54, 50, 46, 42, 38, 34, 31, LEAST]

const grids: readonly Omit<Sizes, 'size'>[] = [
  ...[1, 2, 3, 4].map((columns) => ({ form: 'tall' as const, columns, rows: 1 })),
  ...[2, 3, 4].map((columns) => ({ form: 'tall' as const, columns, rows: 2 })),
  ...[2, 3, 4, 5].map((rows) => ({ form: 'flat' as const, columns: 2, rows })),
  ...[3, 4, 5].map((rows) => ({ form: 'flat' as const, columns: 3, rows })),
  ...[4, 5].map((rows) => ({ form: 'flat' as const, columns: 4, rows })),
]

const sizes: readonly Sizes[] = [
  ...grids.flatMap((grid) => letters.map((size) => ({ ...grid, size }))),
  { form: 'flat', columns: 4, rows: 7, size: LEAST, close: true },
]

const LEAST_TOP = 92
const MOST_TOP = 400
/** Less than this beside or under a table is no room for words. */
const LEAST_WORDS = 190
/** A longer word may be broken. */
const LONG_WORD = 24

/** What a cell gives; undefined when a table would be too small in it. */
const lookIn = (sizes: Sizes, { wide, high }: Room): (Look & { words: number }) | undefined => {
  const { form, columns, rows, size, close } = sizes
  const gap = close ? SMALL_GAP : GAP
  const name = close ? 0 : NAME
  const pad = close ? SMALL_GAP : PAD
  const cell = { wide: (wide - (columns - 1) * GAP) / columns, high: (high - (rows - 1) * gap) / rows }
  const top =
    form === 'tall'
      ? Math.min(MOST_TOP, cell.wide - 2 * PAD, cell.high - name - 2 * size * LINE - pad)
      : Math.min(MOST_TOP, cell.high - pad, cell.wide * 0.42)
  const words = form === 'tall' ? cell.wide - PAD : cell.wide - top - 2 * PAD
  const left = form === 'tall' ? cell.high - top - name - pad : cell.high - name - pad
  const lines = Math.floor(left / (size * LINE))
  if (top < LEAST_TOP || words < LEAST_WORDS || lines < 1) return undefined
  return { form, columns, rows, top: Math.floor(top), size, named: !close, gap, lines, words }
}

/**
 * The largest look in which all tables with their whole topics are on one page, else on the fewest pages. A topic that fits
 * in none is cut off at its last line.
 */
export const layTables = <T>(tables: readonly T[], topicOf: (table: T) => string, room: Room): Laid<T> => {
  const looks = sizes.flatMap((one) => lookIn(one, room) ?? [])
  const fits = (look: Look & { words: number }): boolean =>
    tables.every((table) => {
      const topic = topicOf(table)
      const words = topic.split(' ').filter((word) => word.length <= LONG_WORD)
      return (
        wrap(topic, look.words / TITLE, look.size).length <= look.lines &&
        words.every((word) => widthOf(word, look.size) * TITLE <= look.words)
      )
    })
  const roomOf = ({ columns, rows }: Look): number => columns * rows
  const pagesOf = (look: Look): number => Math.ceil(tables.length / roomOf(look))
  const whole = looks.filter(fits)
  const [found] = (whole.length > 0 ? whole : looks).toSorted(
    (a, b) => pagesOf(a) - pagesOf(b) || b.top * b.size - a.top * a.size,
  )
  if (!found) throw new Error('there is no look for this room')
  const { words: _words, ...look } = found
  const size = roomOf(look)
  const count = Math.max(1, Math.ceil(tables.length / size))
  // Pages as even as they can be: a last page with one table looks like a mistake.
  const each = Math.ceil(tables.length / count)
  const pages = Array.from({ length: count }, (_, at) => tables.slice(at * each, (at + 1) * each))
  return { look: fitted(look, each), pages }
}

/** No empty columns or rows: what there is has the room. */
const fitted = (look: Look, n: number): Look => {
  const columns = Math.min(look.columns, Math.max(1, n))
  return { ...look, columns, rows: Math.max(1, Math.ceil(n / columns)) }
}

/** Where the chairs stand around a table of width 100, in degrees from above; more than this is only told in words. */
export const MOST_CHAIRS = 20

/** Where the letter lies on a table: no chair stands there. */
const LETTER = -45

export const chairsAround = (seats: number): readonly number[] =>
  seats > MOST_CHAIRS ? [] : Array.from({ length: seats }, (_, at) => LETTER + (360 / seats) * (at + 0.5))
