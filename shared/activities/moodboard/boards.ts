// Making a board: what it is called, and laying, changing and taking away the pieces on it.
import * as z from 'zod/mini'
import { mark } from '#shared/board/pieces.ts'
import { replacePiece, whyNotPut } from '#shared/board/rules.ts'
import { id, newId } from '#shared/kernel/fields.ts'
import type { Rec } from '#shared/kernel/record.ts'
import {
  boardInput,
  command,
  MOST_PIECES,
  pieceInput,
  sharedBoardId,
  type Board,
  type Piece,
} from './records.ts'
import { rulesOf, type Ctx } from './tiles.ts'

const empty: Board = { title: '', because: '', alt: '' }

const ownBoard = (ctx: Ctx): Rec<Board> | undefined => ctx.all('board').find(({ by }) => by === ctx.me)

/** The own board of the sender, made under this id when there is none yet. A second device may not know its id. */
const needOwnBoard = (ctx: Ctx, id: string): string => {
  const mine = ownBoard(ctx)
  if (mine) return mine.id
  ctx.create('board', id, empty)
  return id
}

/** On which kind of board this is: refused when the room works in another way by now. */
const jointly = (ctx: Ctx, board: string): boolean => {
  const { form, shared } = rulesOf(ctx)
  const joint = board === sharedBoardId(ctx.step)
  if (form !== 'board' || shared !== joint) ctx.fail('changed-since')
  if (!joint && ctx.role !== 'participant') ctx.fail('not-allowed')
  return joint
}

/** Says what a board is about: the own one, or the shared one, of which anybody may change the words. */
export const describe = command({
  evenClosed: true,
  input: z.strictObject({ id: id(), ...boardInput }),
  by: ['participant', 'facilitator'],
  during: ['make', 'round'],
  run(ctx, { id, ...said }) {
    const joint = jointly(ctx, id)
    const kind = joint ? 'jointBoard' : 'board'
    ctx.edit(kind, joint ? id : needOwnBoard(ctx, id), (board) => {
      Object.assign(board, said)
    })
  },
})

/** Lays a piece or replaces it whole; `was` is the mark that it carried for the sender, null when it is new. */
export const put = command({
  input: z.strictObject({ id: newId(), was: z.nullable(mark()), ...pieceInput }),
  by: ['participant', 'facilitator'],
  during: ['make', 'round'],
  others: true,
  run(ctx, { id, was, ...given }) {
    const joint = jointly(ctx, given.board)
    const kind = joint ? 'joint' : 'piece'
    const old = ctx.get(kind, id)
    const why = whyNotPut({ given, old, was, me: ctx.me, shared: joint })
    if (why) ctx.fail(why)
    const board = joint ? given.board : needOwnBoard(ctx, given.board)
    const piece: Piece = { ...given, board }
    if (old) return ctx.edit(kind, id, (draft) => replacePiece(draft, piece))
    if (!joint && ctx.all('piece').filter(({ data }) => data.board === board).length >= MOST_PIECES)
      ctx.fail('full')
    ctx.create(kind, id, piece)
  },
})

export const pieceOf = (ctx: Ctx, id: string) => ctx.get('piece', id) ?? ctx.need('joint', id)

/** Takes one's own piece away (also with the eraser). Undoing is laying it again. */
export const remove = command({
  input: z.strictObject({ id: id() }),
  by: ['participant', 'facilitator'],
  during: ['make', 'round'],
  run(ctx, { id }) {
    const piece = pieceOf(ctx, id)
    if (piece.by !== ctx.me) ctx.fail('not-yours')
    ctx.remove(piece.kind === 'joint' ? 'joint' : 'piece', id)
  },
})
