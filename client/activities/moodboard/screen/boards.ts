// How large the boards are on the projector, so that all of them fit at once: with their words when there is room.
import { wrapped } from '#shared/board/letters.ts'
import type { Board } from '#shared/activities/moodboard/records.ts'
import { BOARD } from '#shared/board/pieces.ts'
import { WALL } from './layout.ts'

/** In pixels of a projector of 1920 x 1080. Without words those are read when a board is shown large, and on the phone. */
export type HungBoards = { readonly columns: number; readonly width: number; readonly words: boolean }

const GAP = { across: 32, down: 26, words: 12 } as const
/** As in Wall.module.css: the size of title and sentence, and the height of a line in parts of that. */
const TITLE = 30
const SENTENCE = 28
const LEADING = 1.15
/** Between the lines of title and sentence. */
const BETWEEN = 2
/** What a browser may break otherwise than was reckoned. */
const SPARE = 0.94
/** Narrower boards stand without their words: a sentence would be a ribbon. */
const LEAST_WITH_WORDS = 300
const STEP = 10

const lines = (text: string, width: number, size: number): number =>
  text === '' ? 0 : wrapped(text, (width * SPARE) / size).length * size * LEADING

const wordsHeight = ({ title, because }: Board, width: number): number => {
  const high =
    lines(title, width, TITLE) + lines(because === '' ? '' : `omdat ${because}`, width, SENTENCE) + BETWEEN
  return title === '' && because === '' ? 0 : high + GAP.words
}

const heightOf = (boards: readonly Board[], columns: number, width: number, words: boolean): number => {
  let high = 0
  for (let at = 0; at < boards.length; at += columns) {
    const row = boards.slice(at, at + columns)
    const under = words ? Math.max(...row.map((board) => wordsHeight(board, width))) : 0
    high += (at === 0 ? 0 : GAP.down) + (width * BOARD.height) / BOARD.width + under
  }
  return high
}

/** The widest that boards can be in so many columns, or 0 when they do not fit at all. */
const widest = (boards: readonly Board[], columns: number, words: boolean): number => {
  const most = Math.floor((WALL.width - (columns - 1) * GAP.across) / columns)
  for (let width = most; width > STEP; width -= STEP)
    if (heightOf(boards, columns, width, words) <= WALL.height) return width
  return 0
}

export const hangBoards = (boards: readonly Board[]): HungBoards => {
  const best = (words: boolean): HungBoards =>
    Array.from({ length: Math.max(1, boards.length) }, (_, index) => ({
      columns: index + 1,
      width: widest(boards, index + 1, words),
      words,
    })).reduce((one, other) => (other.width > one.width ? other : one))
  const full = best(true)
  return full.width >= LEAST_WITH_WORDS ? full : best(false)
}
