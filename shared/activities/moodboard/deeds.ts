// What a participant does with the moodboard, as commands: for everyone who plays without a screen.
import type { Deed } from '#shared/practice/deed.ts'
import type { Board, Piece, Tile } from './records.ts'

export const layTile = (id: string, tile: Tile): Deed => ({ cmd: 'tile.lay', input: { id, ...tile } })

/** Says what a board is about; what is not said stays. */
export const describe = (id: string, said: Partial<Board>): Deed => ({
  cmd: 'board.describe',
  input: { id, ...said },
})

/** Lays a new piece on a board. */
export const putPiece = (id: string, piece: Piece): Deed => ({
  cmd: 'piece.put',
  input: { id, was: null, ...piece },
})

export const spoken = (id: string): Deed => ({ cmd: 'turn.spoken', input: { id } })
export const pass = (id: string): Deed => ({ cmd: 'turn.pass', input: { id } })
