// A hall at the moodboard (step s1), and what is laid there in the tests.
import type { Piece, Rules, Tile } from '#shared/activities/moodboard/records.ts'
import { Hall } from '../conversation/hall.ts'

export const SHARED = 's1:board'

/** A moodboard in the stage of making, with these rules. */
export const makeMood = (rules?: Partial<Rules>, options: { readonly names?: boolean } = {}): Hall => {
  const hall = new Hall(['moodboard', 'closing'], options)
  hall.enter('s1', 'make')
  if (rules) hall.act('fac', 'rules.set', { form: 'board', shared: false, ...rules })
  return hall
}

export const tile = (more: Partial<Tile> = {}): Tile => ({
  symbol: null,
  image: null,
  alt: '',
  word: 'thuis',
  because: 'daar begint het',
  ...more,
})

export const lay = (hall: Hall, who: string, more: Partial<Tile> = {}, as?: string): string =>
  hall.act(who, 'tile.lay', { id: `t-${as ?? who}`, ...tile(more) }, as === undefined ? {} : { as })

/** A word on the own board b1, or on another. */
export const piece = (more: Partial<Piece> = {}): Piece => ({
  board: 'b1',
  mark: 'm1',
  order: 0,
  x: 500,
  y: 350,
  w: 200,
  turn: 0,
  sort: 'word',
  text: 'samen',
  colour: 'geel',
  ...more,
})

export const put = (
  hall: Hall,
  who: string,
  id: string,
  was: string | null,
  more: Partial<Piece> = {},
): string => hall.act(who, 'piece.put', { id, was, ...piece(more) })
