// How large the boards are on the projector, so that all of them fit at once: with their words when there is room.
import { wrapped } from '#shared/board/letters.ts'
import type { Board } from '#shared/activities/moodboard/records.ts'
import { BOARD } from '#shared/board/pieces.ts'
import { WALL } from './layout.ts'

/** What is read under a board; the rest is read when it is shown large, and on the phone. */
export type Words = 'all' | 'title' | 'none'

/** In pixels of a projector of 1920 x 1080. */
export type HungBoards = { readonly columns: number; readonly width: number; readonly words: Words }

const GAP = { across: 32, down: 26, words: 12 } as const
/** As in Wall.module.css: the size of title and sentence, and the height of a line in parts of that. */
const TITLE = 30
const SENTENCE = 28
const LEADING = 1.15
/** Between the lines of title and sentence. */
const BETWEEN = 2
/** What a browser may break otherwise than was reckoned. */
const SPARE = 0.94
/** Narrower boards stand without these words: a sentence would be a ribbon, and there would be little left of the board. */
const LEAST = { all: 380, title: 320 } as const
const STEP = 10

const lines = (text: string, width: number, size: number): number =>
  text === '' ? 0 : wrapped(text, (width * SPARE) / size).length * size * LEADING

const wordsHeight = ({ title, because }: Board, width: number, words: Words): number => {
  const sentence = words === 'all' && because !== '' ? `omdat ${because}` : ''
  if (words === 'none' || `${title}${sentence}` === '') return 0
  return lines(title, width, TITLE) + lines(sentence, width, SENTENCE) + BETWEEN + GAP.words
}

const heightOf = (boards: readonly Board[], columns: number, width: number, words: Words): number => {
  let high = 0
  for (let at = 0; at < boards.length; at += columns) {
    const under = Math.max(...boards.slice(at, at + columns).map((board) => wordsHeight(board, width, words)))
    high += (at === 0 ? 0 : GAP.down) + (width * BOARD.height) / BOARD.width + under
  }
  return high
}

/** The widest that boards can be in so many columns, or 0 when they do not fit at all. */
const widest = (boards: readonly Board[], columns: number, words: Words): number => {
  const most = Math.floor((WALL.width - (columns - 1) * GAP.across) / columns)
  for (let width = most; width > STEP; width -= STEP)
    if (heightOf(boards, columns, width, words) <= WALL.height) return width
  return 0
}

/** Up to three beside each other, up to eight in two rows; more as they become the largest. */
const columnsFor = (n: number): readonly number[] => {
  if (n <= 3) return [Math.max(1, n)]
  return n <= 8 ? [Math.ceil(n / 2)] : Array.from({ length: n }, (_, index) => index + 1)
}

export const hangBoards = (boards: readonly Board[]): HungBoards => {
  const best = (words: Words): HungBoards =>
    columnsFor(boards.length)
      .map((columns) => ({ columns, width: widest(boards, columns, words), words }))
      .reduce((one, other) => (other.width > one.width ? other : one))
  const all = best('all')
  if (all.width >= LEAST.all) return all
  const title = best('title')
  return title.width >= LEAST.title ? title : best('none')
}
