// What of the moodboard is of one person: the tile, the own board, and the pieces that they laid on the board of all.
import type { Mine } from '#shared/kernel/activity.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import type { Config, shape } from './records.ts'
import { unshow, type Ctx } from './tiles.ts'

const together = 'of the group, whoever wrote it down'
const turns = 'whose turn it is; goes with the person'

export const mine: Mine<typeof shape.kinds, Config, 'make' | 'round' | 'done'> = {
  rules: together,
  tile: {
    texts: ['because', 'word', 'alt'],
    isWhole: ({ symbol, image, word }) => symbol !== null || image !== null || word !== '',
    takeBack(ctx, { id }) {
      unshow(ctx, id)
      ctx.remove('tile', id)
    },
  },
  board: {
    texts: ['title', 'because', 'alt'],
    takeBack(ctx, { id }) {
      unshow(ctx, id)
      for (const piece of ctx.all('piece')) if (piece.data.board === id) ctx.remove('piece', piece.id)
      ctx.remove('board', id)
    },
  },
  piece: { texts: ['text', 'alt'] },
  jointBoard: together,
  joint: { texts: ['text', 'alt'] },
  turn: turns,
  next: turns,
  stage: together,
}

export const leave = (ctx: Ctx, person: PersonId): void => {
  for (const kind of ['turn', 'next'] as const)
    for (const { id, data } of ctx.all(kind)) if (data.person === person) ctx.remove(kind, id)
}
