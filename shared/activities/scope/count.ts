// How proposals and scores are counted: the one place where the numbers of the screens and the report are made.
import { MINIMUM } from '#shared/analysis/minimum.ts'
import type { Rec } from '#shared/kernel/record.ts'
import type { Block, Difference, Item, Proposal, Scored, Scores, Tally, Verdict } from './records.ts'

/** The proposals for one block in which something was answered. */
export const proposalsFor = (block: Block, proposals: readonly Rec<Proposal>[]): Rec<Proposal>[] =>
  proposals.filter(({ data }) => data.block === block && data.votes.length > 0)

/** How the proposals for one item lie apart. */
const tallyOf = (item: string, proposals: readonly Rec<Proposal>[]): Tally => {
  const said = proposals.flatMap(({ data }) => data.votes.find((vote) => vote.item === item)?.verdict ?? [])
  const times = (verdict: Verdict): number => said.filter((one) => one === verdict).length
  return {
    item,
    n: said.length,
    oco: times('oco'),
    niet: times('niet'),
    ander: times('ander'),
    open: times('open'),
  }
}

/**
 * Lays the proposals for one block side by side. An item about which fewer than `minimum` people said something has no
 * tally: so few cannot be shown apart. In the order of `items`.
 */
export const differenceOf = (
  block: Block,
  items: readonly Item[],
  proposals: readonly Rec<Proposal>[],
  minimum: number = MINIMUM,
): Difference => {
  const said = proposalsFor(block, proposals)
  const tallies = items
    .filter((one) => one.block === block)
    .map(({ id }) => tallyOf(id, said))
    .filter(({ n }) => n >= minimum)
  return { block, n: said.length, tallies, late: 0 }
}

/** Whether the group is divided about an item: at least 30% wants it with OCO and at least 30% does not. Ours, as in the game. */
export const divided = ({ n, oco, niet, ander }: Tally): boolean => {
  const enough = (people: number): boolean => people > 0 && people * 10 >= n * 3
  return enough(oco) && enough(niet + ander)
}

/** The scores of those who scored something. */
export const scoresGiven = (scores: readonly Rec<Scores>[]): Rec<Scores>[] =>
  scores.filter(({ data }) => data.scores.length > 0)

/** The mean of each point of attention with one decimal, in order, as far as at least `minimum` people scored it. */
export const scoredOf = (
  points: readonly string[],
  scores: readonly Rec<Scores>[],
  minimum: number = MINIMUM,
): Scored => {
  const said = scoresGiven(scores)
  const means = points.map((point) => {
    const given = said.flatMap(({ data }) => data.scores.find((one) => one.point === point)?.score ?? [])
    const sum = given.reduce<number>((total, score) => total + score, 0)
    return { point, n: given.length, mean: Math.round((sum * 10) / Math.max(1, given.length)) / 10 }
  })
  return { n: said.length, points: means.filter(({ n }) => n >= minimum), late: 0 }
}

/** The two points of attention with the lowest mean, lowest first; of equal ones the first in the list. Fewer when not scored. */
export const lowestTwo = ({ points }: Pick<Scored, 'points'>): Scored['points'] =>
  points.toSorted((a, b) => a.mean - b.mean).slice(0, 2)
