// How the tiles hang on the projector so that all of them fit at once: with their sentence when there is room for it.
import { fitted, widthOf, wrapped } from '#shared/board/letters.ts'
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
  /** those that are twice as wide (and what is between two), because a word would not fit otherwise */
  readonly wide: ReadonlySet<string>
  /** how large a word is that is the image of its tile */
  readonly words: ReadonlyMap<string, number>
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

/** A word that is the image, from large to small: the smallest is what is read at the back of the room. */
const WORD_LETTERS = [120, 104, 88, 76, 66, 56, 48, 42, 36, 32, 28]
const WORD_LEADING = 1.15
/** What is free around it, in parts of the width of a tile. */
const WORD_EDGES = 0.22
const WORD_ABOVE = 0.06
const STRIP_ROOM = 0.74
const STRIP_ASKEW = 0.02

type Fit = { readonly size: number; readonly fits: boolean; readonly whole: boolean }

/** How large the word of this tile can be; undefined when it is not the image. `whole`: it is not broken either. */
const wordIn = (tile: Tile, width: number, unit: number, image: number): Fit | undefined => {
  if (tile.word === '' || tile.symbol !== null || tile.image !== null) return undefined
  const room = { width: (width - WORD_EDGES * unit) * SPARE, height: image - WORD_ABOVE * unit }
  const { lines, size } = fitted(tile.word, room.width, room.height, WORD_LETTERS, WORD_LEADING)
  const words = tile.word.split(/\s+/)
  const keeps = lines.every((line) => line.split(' ').every((word) => words.includes(word)))
  const fits = lines.length * size * WORD_LEADING <= room.height
  return { size, fits, whole: fits && keeps }
}

/** A word under an image is as large as the sentence, and without one as in Wall.module.css; it hangs a little askew. */
const stripHeight = ({ word, symbol, image }: Tile, width: number, letters?: number): number => {
  if (word === '' || (symbol === null && image === null)) return 0
  const size = letters ?? Math.max(0.07 * width, 28)
  return wrapped(word, (width * STRIP_ROOM) / size).length * size * WORD_LEADING + STRIP_ASKEW * width
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

const unitsOf = (wide: ReadonlySet<string>, { id }: Hanging): number => (wide.has(id) ? 2 : 1)

/** In so many rows, about as long as each other, and how long the longest is; a wide tile counts for two. */
const inRows = <T extends Hanging>(
  tiles: readonly T[],
  rows: number,
  wide: ReadonlySet<string>,
): { readonly lines: readonly T[][]; readonly longest: number } => {
  const all = tiles.reduce((sum, tile) => sum + unitsOf(wide, tile), 0)
  const lines = Array.from({ length: rows }, (): T[] => [])
  const lengths = lines.map(() => 0)
  let before = 0
  for (const tile of tiles) {
    const units = unitsOf(wide, tile)
    // To the row in which its middle falls when all are laid in one line.
    const row = Math.min(rows - 1, Math.floor(((before + units / 2) * rows) / all))
    lines[row]?.push(tile)
    lengths[row] = (lengths[row] ?? 0) + units
    before += units
  }
  return { lines, longest: Math.max(1, ...lengths) }
}

const MOST_ROWS = 6
const LEAST_IMAGE = 60

const wordsOf = (
  tiles: readonly Hanging[],
  width: number,
  image: number,
  wide: ReadonlySet<string>,
): ReadonlyMap<string, Fit> =>
  new Map(
    tiles.flatMap(({ id, tile }) => {
      const fit = wordIn(tile, wide.has(id) ? 2 * width + GAP : width, width, image)
      return fit ? [[id, fit]] : []
    }),
  )

const sizesOf = (fits: ReadonlyMap<string, Fit>): ReadonlyMap<string, number> =>
  new Map([...fits].map(([id, { size }]) => [id, size]))

const NONE: ReadonlySet<string> = new Set()

/** The images alone, as large as they can be; a word that would not fit gets room for two. */
const imagesOnly = <T extends Hanging>(tiles: readonly T[]): Hung<T> => {
  const sizeIn = (rows: number, wide: ReadonlySet<string>) => {
    const { lines, longest } = inRows(tiles, rows, wide)
    const width = widthIn(longest)
    const strip = Math.max(0, ...tiles.map(({ tile }) => stripHeight(tile, width)))
    const room = (WALL.height - (rows - 1) * GAP) / rows - width * EDGES - strip
    return { lines, width, image: Math.max(LEAST_IMAGE, Math.min(width * 0.8, room)) }
  }
  const options = Array.from({ length: MOST_ROWS }, (_, index) => {
    const rows = index + 1
    const narrow = sizeIn(rows, NONE)
    const fits = wordsOf(tiles, narrow.width, narrow.image, NONE)
    const wide = new Set([...fits].filter(([, { whole }]) => !whole).map(([id]) => id))
    return { ...sizeIn(rows, wide), wide }
  })
  const { lines, width, image, wide } = options.reduce((best, one) => (one.image > best.image ? one : best))
  return {
    along: 'rows',
    lines,
    width,
    image,
    letters: null,
    wide,
    words: sizesOf(wordsOf(tiles, width, image, wide)),
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
          width * EDGES + stripHeight(tile, width, letters) + sentenceHeight(tile, width, letters),
        ]),
      )
      const breaks = longest * letters > width * (1 - EDGES) * SPARE
      return { columns: Math.min(columns, tiles.length), width, rest, breaks }
    }).filter(({ breaks }) => !breaks || letters === Math.min(...LETTERS))
    for (const image of IMAGES)
      for (const { columns, width, rest } of options) {
        const lines = image <= width && spread(tiles, columns, ({ id }) => image + (rest.get(id) ?? 0))
        const words = wordsOf(tiles, width, image, NONE)
        if (lines && [...words.values()].every(({ fits }) => fits))
          return { along: 'columns', lines, width, image, letters, wide: NONE, words: sizesOf(words) }
      }
  }
  return imagesOnly(tiles)
}
