// What of the boundary is of one person: what they proposed for each block, and how they scored.
import type { Mine } from '#shared/kernel/activity.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import { forgetScribe } from '#shared/activities/scribe.ts'
import { countBlocks, countScores } from './counting.ts'
import type { Config, Ctx, shape, Stage } from './records.ts'

const together = 'of the group, whoever wrote it down'

export const mine: Mine<typeof shape.kinds, Config, Stage> = {
  extra: together,
  proposal: { texts: [] },
  difference: together,
  counted: together,
  decision: together,
  scores: { texts: [] },
  scored: together,
  final: together,
  reopened: together,
  earlier: together,
  kept: together,
  scribe: 'who writes for the group; goes with the person',
  shown: together,
  copied: 'which decisions of the group came from paper, of nobody',
}

/** What was counted is counted again, as far as that tells nobody's. */
export const tookBack = (ctx: Ctx): void => {
  if (ctx.stage !== 'alone') countBlocks(ctx)
  if (ctx.stage === 'done') countScores(ctx)
}

export const leave = (ctx: Ctx, person: PersonId): void => forgetScribe(ctx, person)
