// Counting stickers. The one place of this, for the stage that shows them, the screens and the report.
import type { Dots, Group, Note, Weights } from './records.ts'
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

/**
 * The totals by target, most first. A sticker on a note that came into a group counts for the group, one on what is
 * gone or hidden counts for nothing; of each person at most `limit` count.
 */
export const totals = (
  dots: readonly Item<Dots>[],
  notes: readonly Item<Note>[],
  groups: readonly Item<Group>[],
  limit: number,
): Weights => {
  const targets = targetsOf(notes, groups)
  const groupOf = new Map(notes.map(({ id, data }) => [id, data.group]))
  const counts = new Map<string, number>()
  const laid = dots.map(({ data }) => data.on.slice(0, limit))
  for (const one of laid.flat()) {
    const on = targets.has(one) ? one : groupOf.get(one)
    if (on != null && targets.has(on)) counts.set(on, (counts.get(on) ?? 0) + 1)
  }
  return {
    totals: Array.from(counts, ([on, n]) => ({ on, n })).sort((a, b) => b.n - a.n || (a.on < b.on ? -1 : 1)),
    voters: laid.filter((on) => on.length > 0).length,
  }
}
