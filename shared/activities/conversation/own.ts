// What of a talk is of one person: thoughts, and whether an example fits here.
import type { Context, Mine } from '#shared/kernel/activity.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import { forgetScribe } from '#shared/activities/scribe.ts'
import type { Config, shape } from './records.ts'

type Ctx = Context<typeof shape.kinds, Config, 'silent' | 'shared'>

const together = 'what the group keeps, whoever writes it down'
const turns = 'whose turn it is; goes with the person'

export const mine: Mine<typeof shape.kinds, Config, 'silent' | 'shared'> = {
  thought: { texts: ['text'] },
  scribe: turns,
  summary: together,
  meaning: together,
  asked: together,
  fits: { texts: ['why'] },
  turn: turns,
  next: turns,
  copied: 'how many lines came from paper, of nobody',
}

export const leave = (ctx: Ctx, person: PersonId): void => {
  forgetScribe(ctx, person)
  for (const kind of ['turn', 'next'] as const)
    for (const { id, data } of ctx.all(kind)) if (data.person === person) ctx.remove(kind, id)
}
