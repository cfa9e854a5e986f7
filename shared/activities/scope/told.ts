// What of the boundary may be told, in one shape for the report and its data.
import { differenceOf, proposalsFor, scoredOf, scoresGiven } from './count.ts'
import { compareEarlier, type Comparison } from './compare-earlier.ts'
import { decidedOf, itemsOf, type Decided } from './items.ts'
import type { Input } from './outcome.ts'
import { blocks, type Difference, type Earlier, type Scored } from './records.ts'
import { statementOf, type Statement } from './statement.ts'

export type Told = {
  readonly decided: readonly Decided[]
  readonly statement: Statement
  /** By block, as the room saw it; without blocks for which nobody proposed anything. */
  readonly differences: readonly Difference[]
  readonly scored: Scored | undefined
  readonly earlier: { readonly earlier: Earlier; readonly comparison: Comparison } | undefined
}

/** The smallest group that may be shown; somebody who prepares alone sees the own answers. */
const minimumOf = ({ config, minimumGroup }: Input): number => (config.solo ? 1 : minimumGroup)

/**
 * The proposals as they were laid side by side. A session that ended before that is counted here; a preview before it
 * tells nothing.
 */
const differencesOf = (input: Input): Difference[] => {
  const { all, config, stage, ended } = input
  if (stage === 'alone' && !ended) return []
  const items = itemsOf(config, all('extra'))
  const known = new Set(items.map(({ id }) => id))
  const minimum = minimumOf(input)
  return blocks
    .map(
      (block) =>
        all('difference').find(({ data }) => data.block === block)?.data ??
        differenceOf(block, items, proposalsFor(block, all('proposal')), minimum),
    )
    .filter(({ n }) => n > 0)
    .map((one) => ({
      ...one,
      tallies: one.tallies.filter(({ item, n }) => known.has(item) && n >= minimum),
    }))
}

/** The scores as they were laid together, or counted here when the session ended before that. */
const scoresOf = (input: Input): Scored | undefined => {
  const { all, config, stage, ended } = input
  if (stage !== 'done' && !ended) return undefined
  const minimum = minimumOf(input)
  const points = config.points.map(({ id }) => id)
  const scored = all('scored')[0]?.data ?? scoredOf(points, scoresGiven(all('scores')), minimum)
  return scored.n === 0 ? undefined : { ...scored, points: scored.points.filter(({ n }) => n >= minimum) }
}

/** All that may be told at this moment; undefined when there is nothing yet. */
export const toldOf = (input: Input): Told | undefined => {
  const { all, config, stage, ended } = input
  const decided = decidedOf(itemsOf(config, all('extra')), all('decision'))
  const earlier = stage === 'alone' && !ended ? undefined : all('earlier')[0]?.data
  const kept = all('kept').map(({ data }) => data)
  const told: Told = {
    decided,
    statement: statementOf(config, all('extra'), all('decision'), all('final')[0]?.data),
    differences: differencesOf(input),
    scored: scoresOf(input),
    earlier: earlier && {
      earlier,
      comparison: compareEarlier(earlier, { now: config.now, decided, kept }),
    },
  }
  const isNothing =
    decided.every(({ decision }) => decision === undefined) &&
    told.differences.length === 0 &&
    told.scored === undefined &&
    told.earlier === undefined
  return isNothing ? undefined : told
}
