// Counting stickers. The one place of this, for the stage that shows them, the screens and the report.
import { MINIMUM, safeRemainder } from '#shared/analysis/minimum.ts'
import type { Ballot, Dots, Group, Note, Weights } from './records.ts'
import type { Item } from './sheet.ts'

/** What stickers can lie on: groups that have notes, and notes without a group. By id, with its pair and sheet. */
export const targetsOf = (
  notes: readonly Item<Note>[],
  groups: readonly Item<Group>[],
): ReadonlyMap<string, Pick<Group, 'pair' | 'sheet'>> => {
  const filled = new Set(notes.map(({ data }) => data.group))
  const piles = groups.filter(({ id }) => filled.has(id))
  const known = new Set(piles.map(({ id }) => id))
  const loose = notes.filter(({ data }) => data.group === null || !known.has(data.group))
  return new Map([...piles, ...loose].map(({ id, data }) => [id, data]))
}

/** What of each person counts: at most `limit` stickers, and nobody without any. */
export const ballotsOf = (dots: readonly Item<Dots>[], limit: number): Ballot[] =>
  dots.map(({ id, data }) => ({ dots: id, on: data.on.slice(0, limit) })).filter(({ on }) => on.length > 0)

/**
 * The totals by target, most first. A sticker on a note that came into a group counts for the group, one on what is
 * gone or hidden counts for nothing.
 */
export const totals = (
  ballots: readonly Ballot[],
  notes: readonly Item<Note>[],
  groups: readonly Item<Group>[],
): Weights['totals'] => {
  const targets = targetsOf(notes, groups)
  const groupOf = new Map(notes.map(({ id, data }) => [id, data.group]))
  const counts = new Map<string, number>()
  for (const one of ballots.flatMap(({ on }) => on)) {
    const on = targets.has(one) ? one : groupOf.get(one)
    if (on != null && targets.has(on)) counts.set(on, (counts.get(on) ?? 0) + 1)
  }
  return Array.from(counts, ([on, n]) => ({ on, n })).sort((a, b) => b.n - a.n || (a.on < b.on ? -1 : 1))
}

const inOrder = ({ on }: Ballot): string => on.toSorted().join(' ')

/** How many people are only in the first count, only in the second, and in both with other stickers. */
const difference = (before: readonly Ballot[], after: readonly Ballot[]): readonly number[] => {
  const was = new Map(before.map((ballot) => [ballot.dots, inOrder(ballot)]))
  const both = after.filter(({ dots }) => was.has(dots))
  const changed = both.filter((ballot) => was.get(ballot.dots) !== inOrder(ballot)).length
  return [before.length - both.length, after.length - both.length, changed]
}

export const isSame = (before: readonly Ballot[], after: readonly Ballot[]): boolean =>
  difference(before, after).every((people) => people === 0)

/**
 * Whether two counts of which both are shown give nobody away: what differs is what those did who left, who came and
 * who laid otherwise, so of each there are none or enough. As for two rounds of ballots (`shift`).
 */
export const tellsNobody = (before: readonly Ballot[], after: readonly Ballot[]): boolean =>
  difference(before, after).every((people) => safeRemainder(people, MINIMUM))
