// How the tiles hang on the projector so that all of them fit at once: with their sentence when there is room for it.
import { widthOf, wrapped } from '#shared/board/letters.ts'
import type { Tile } from '#shared/activities/moodboard/records.ts'

/** In pixels of a projector of 1920 x 1080. `image` is how high the image is, `letters` the size of the sentence. */
export type Hung<T> = {
  /** Tiles with sentences differ in height and hang in columns; images alone in rows. */
  readonly along: 'columns' | 'rows'
  readonly lines: readonly (readonly T[])[]
  readonly width: number
  readonly image: number
  /** null: the images only; a sentence is read when its tile is shown large, and on the phone */
  readonly letters: number | null
}

export type Hanging = { readonly id: string; readonly tile: Tile }

/** Under the title and above the foot. */
export const WALL = { width: 1_800, height: 800 } as const
const GAP = 26

const LETTERS = [40, 36, 32, 28]
const IMAGES = [360, 300, 250, 210, 180, 150, 130]
const COLUMNS = [2, 3, 4, 5, 6]
const MOST_WIDE = 460

/** As in Tile.module.css: the edges, and what is between image and sentence, in parts of the width. */
const EDGES = 0.116
const ABOVE_SENTENCE = 0.04
const LEADING = 1.28
/** What a browser may break otherwise than was reckoned. */
const SPARE = 0.94

const stripHeight = ({ word, symbol, image }: Tile, width: number): number => {
  if (word === '' || (symbol === null && image === null)) return 0
  const size = Math.max(0.064 * width, 28)
  return wrapped(word, (width * 0.78) / size).length * size * 1.15
}

const sentenceHeight = ({ because }: Tile, width: number, letters: number): number => {
  if (because === '') return 0
  const lines = wrapped(`omdat ${because}`, (width * (1 - EDGES) * SPARE) / letters)
  return lines.length * letters * LEADING + ABOVE_SENTENCE * width
}

/** Each to the column that is the shortest; undefined when one gets higher than the wall. */
const spread = <T extends Hanging>(
  tiles: readonly T[],
  columns: number,
  heightOf: (tile: T) => number,
): T[][] | undefined => {
  const hung = Array.from({ length: columns }, () => ({ tiles: [] as T[], height: 0 }))
  for (const tile of tiles) {
    const [shortest] = [...hung].sort((a, b) => a.height - b.height)
    if (!shortest) return undefined
    shortest.height += heightOf(tile) + (shortest.tiles.length === 0 ? 0 : GAP)
    shortest.tiles.push(tile)
  }
  return hung.every(({ height }) => height <= WALL.height) ? hung.map((column) => column.tiles) : undefined
}

const widthIn = (columns: number): number => Math.min(MOST_WIDE, (WALL.width - (columns - 1) * GAP) / columns)

/** A word that is wider than the tile would be broken, so the letters must be small enough for the longest. */
const longestWord = (tiles: readonly Hanging[]): number =>
  Math.max(1, ...tiles.flatMap(({ tile }) => tile.because.split(/\s+/)).map(widthOf))

/** Rows that are as long as each other, or one longer. */
const inRows = <T>(tiles: readonly T[], rows: number): T[][] =>
  Array.from({ length: rows }, (_, row) =>
    tiles.slice(Math.round((row * tiles.length) / rows), Math.round(((row + 1) * tiles.length) / rows)),
  )

const MOST_ROWS = 6
const LEAST_IMAGE = 60

/** The images alone, as large as they can be. */
const imagesOnly = <T extends Hanging>(tiles: readonly T[]): Hung<T> => {
  const options = Array.from({ length: MOST_ROWS }, (_, index) => {
    const rows = index + 1
    const width = widthIn(Math.ceil(tiles.length / rows))
    const strip = Math.max(0, ...tiles.map(({ tile }) => stripHeight(tile, width)))
    const room = (WALL.height - index * GAP) / rows - width * EDGES - strip
    return { rows, width, image: Math.min(width * 0.8, room) }
  })
  const { rows, width, image } = options.reduce((best, one) => (one.image > best.image ? one : best))
  return {
    along: 'rows',
    lines: inRows(tiles, rows),
    width,
    image: Math.max(LEAST_IMAGE, image),
    letters: null,
  }
}

/** Letters first, then the image: what can be read at the back of the room comes before what is large. */
export const hang = <T extends Hanging>(tiles: readonly T[]): Hung<T> => {
  const longest = longestWord(tiles)
  for (const letters of LETTERS) {
    const options = COLUMNS.map((columns) => {
      const width = widthIn(columns)
      const rest = new Map(
        tiles.map(({ id, tile }) => [
          id,
          width * EDGES + stripHeight(tile, width) + sentenceHeight(tile, width, letters),
        ]),
      )
      const breaks = longest * letters > width * (1 - EDGES) * SPARE
      return { columns: Math.min(columns, tiles.length), width, rest, breaks }
    }).filter(({ breaks }) => !breaks || letters === Math.min(...LETTERS))
    for (const image of IMAGES)
      for (const { columns, width, rest } of options) {
        const lines = image <= width && spread(tiles, columns, ({ id }) => image + (rest.get(id) ?? 0))
        if (lines) return { along: 'columns', lines, width, image, letters }
      }
  }
  return imagesOnly(tiles)
}
