// Laying proposals and scores together: when a stage is entered, and when one comes in after that.
import { countedWith, type Counted } from '#shared/activities/counted.ts'
import { MINIMUM } from '#shared/analysis/minimum.ts'
import { differenceOf, proposalsFor, scoredOf, scoresGiven } from './count.ts'
import { itemsOf } from './items.ts'
import { keep } from './keep.ts'
import { blocks, type Block, type Ctx } from './records.ts'

const countedId = (step: string, of: string): string => `${step}:counted:${of}`

/** Somebody who prepares alone sees the own answers. */
const minimumOf = ({ solo }: Ctx['config']): number => (solo ? 1 : MINIMUM)

const shownOf = (ctx: Ctx, of: string) => ctx.get('counted', countedId(ctx.step, of))?.data

/** Keeps what a count was made of, to hold the next against it. */
const keepCounts = (ctx: Ctx, of: string, counts: Counted['counts']): void =>
  keep(ctx, 'counted', countedId(ctx.step, of), { of, counts })

/** When a new count would tell who proposed what, the one that is shown stays and says how many wait. */
const countBlock = (ctx: Ctx, block: Block): void => {
  const id = `${ctx.step}:difference:${block}`
  const said = proposalsFor(block, ctx.all('proposal'))
  const { late, counts } = countedWith(shownOf(ctx, block), said, minimumOf(ctx.config))
  const old = ctx.get('difference', id)
  if (late > 0 && old) return keep(ctx, 'difference', id, { ...old.data, late })
  const items = itemsOf(ctx.config, ctx.all('extra'))
  const fresh = differenceOf(block, items, said, minimumOf(ctx.config))
  if (fresh.tallies.length > 0) keepCounts(ctx, block, counts)
  keep(ctx, 'difference', id, fresh)
}

/** Lays all proposals side by side. */
export const countBlocks = (ctx: Ctx): void => {
  for (const block of blocks) countBlock(ctx, block)
}

/** Counts a proposal that came after they were laid side by side, as far as that tells nobody's. */
export const countLateProposal = (ctx: Ctx, { block }: { readonly block: Block }): void => {
  if (ctx.stage !== 'alone') countBlock(ctx, block)
}

/** Takes the mean of all scores, unless that would tell who scored what. */
export const countScores = (ctx: Ctx): void => {
  const id = `${ctx.step}:scored`
  const said = scoresGiven(ctx.all('scores'))
  const { late, counts } = countedWith(shownOf(ctx, 'scores'), said, minimumOf(ctx.config))
  const old = ctx.get('scored', id)
  if (late > 0 && old) return keep(ctx, 'scored', id, { ...old.data, late })
  const points = ctx.config.points.map((point) => point.id)
  const fresh = scoredOf(points, said, minimumOf(ctx.config))
  if (fresh.points.length > 0) keepCounts(ctx, 'scores', counts)
  keep(ctx, 'scored', id, fresh)
}

/** Counts scores that came after they were laid together, as far as that tells nobody's. */
export const countLateScores = (ctx: Ctx): void => {
  if (ctx.stage === 'done') countScores(ctx)
}
