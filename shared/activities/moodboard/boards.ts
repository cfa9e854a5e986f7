// Making a board: what it is called, and laying, changing and taking away the pieces on it.
import * as z from 'zod/mini'
import { id, newId } from '#shared/kernel/fields.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { decodePath } from './path.ts'
import {
  boardInput,
  command,
  mark,
  MOST_PIECES,
  pieceFields,
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

/** What a piece is, apart from where and how it lies. */
const content = ({ sort, symbol, image, alt, text, colour, path, pen }: Piece): string =>
  JSON.stringify([sort, symbol, image, alt, text, colour, path, pen])

/** Whether everything is there that a piece of this sort is drawn from. */
const isWhole = ({ sort, symbol, image, text = '', colour, path, pen }: Piece): boolean => {
  switch (sort) {
    case 'symbol':
      return symbol !== undefined
    case 'image':
      return image !== undefined
    case 'word':
      return text !== '' && colour !== undefined
    case 'stroke':
      return path !== undefined && colour !== undefined && pen !== undefined && decodePath(path).length > 0
  }
}

/**
 * Lays a piece or replaces it whole. `was` is the mark that the piece carried for the sender, null when it is new:
 * with another one somebody changed it in between (`changed-since`). On a shared board everyone may move, turn and
 * size every piece; what it shows stays of who made it (`not-yours`).
 */
export const put = command({
  input: z.strictObject({ id: newId(), was: z.nullable(mark()), ...pieceFields }),
  by: ['participant', 'facilitator'],
  during: ['make', 'round'],
  others: true,
  run(ctx, { id, was, ...given }) {
    const joint = jointly(ctx, given.board)
    const kind = joint ? 'joint' : 'piece'
    const old = ctx.get(kind, id)
    if (!isWhole(given)) ctx.fail('bad-input')
    if (old && old.by !== ctx.me && (!joint || content(old.data) !== content(given))) ctx.fail('not-yours')
    const board = joint ? given.board : needOwnBoard(ctx, given.board)
    const piece: Piece = { ...given, board }
    if ((old?.data.mark ?? null) !== was) ctx.fail('changed-since')
    if (old)
      return ctx.edit(kind, id, (draft) => {
        for (const key of Object.keys(draft) as (keyof Piece)[]) if (!(key in piece)) delete draft[key]
        Object.assign(draft, piece)
      })
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
