// What a facilitator takes from the table because it cannot stay there. It is in the bin, and comes back as it was.
import * as z from 'zod/mini'
import { id } from '#shared/kernel/fields.ts'
import { pieceOf } from './boards.ts'
import { command } from './records.ts'
import { unshow } from './tiles.ts'

const clearing = {
  input: z.strictObject({ id: id() }),
  by: ['facilitator'],
  others: true,
  undoable: true,
} as const

/** Takes any piece from a board. */
export const clearPiece = command({
  ...clearing,
  during: 'always',
  run(ctx, { id }) {
    const piece = pieceOf(ctx, id)
    ctx.remove(piece.kind === 'joint' ? 'joint' : 'piece', id)
  },
})

/** Takes a tile, or somebody's own board with all that lies on it. Not before it is shown: until then nobody sees it. */
export const clearWork = command({
  ...clearing,
  during: ['round', 'done'],
  run(ctx, { id }) {
    unshow(ctx, id)
    if (ctx.get('tile', id)) return ctx.remove('tile', id)
    ctx.need('board', id)
    for (const piece of ctx.all('piece')) if (piece.data.board === id) ctx.remove('piece', piece.id)
    ctx.remove('board', id)
  },
})
