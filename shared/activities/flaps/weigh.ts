// Counting stickers. The one place of this, for the stage that shows them, the screens and the report.
import type { Rec } from '#shared/kernel/record.ts'
import type { Dots, Group, Note, Weights } from './records.ts'

/** What stickers can lie on: groups that have notes, and notes without a group. By id, with its pair and sheet. */
export const targetsOf = (
  notes: readonly Rec<Note>[],
  groups: readonly Rec<Group>[],
): ReadonlyMap<string, Pick<Group, 'pair' | 'sheet'>> => {
  const filled = new Set(notes.map(({ data }) => data.group))
  const loose = notes.filter(({ data }) => data.group === null)
  return new Map([...groups.filter(({ id }) => filled.has(id)), ...loose].map(({ id, data }) => [id, data]))
}

/**
 * The totals by target, most first. A sticker on a note that came into a group counts for the group, one on what is
 * gone or hidden counts for nothing; of each person at most `limit` count.
 */
export const totals = (
  dots: readonly Rec<Dots>[],
  notes: readonly Rec<Note>[],
  groups: readonly Rec<Group>[],
  limit: number,
): Weights => {
  const targets = targetsOf(notes, groups)
  const groupOf = new Map(notes.map(({ id, data }) => [id, data.group]))
  const counts = new Map<string, number>()
  const laid = dots.map(({ data }) => data.on.slice(0, limit))
  for (const one of laid.flat()) {
    const on = groupOf.get(one) ?? one
    if (targets.has(on)) counts.set(on, (counts.get(on) ?? 0) + 1)
  }
  return {
    totals: Array.from(counts, ([on, n]) => ({ on, n })).sort((a, b) => b.n - a.n || (a.on < b.on ? -1 : 1)),
    voters: laid.filter((on) => on.length > 0).length,
  }
}
