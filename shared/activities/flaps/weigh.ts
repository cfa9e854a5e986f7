// On what stickers lie, for the stage that counts them, the screens and the report.
import { tally, type StickerBallot } from '#shared/analysis/stickers.ts'
import type { Group, Note, Weights } from './records.ts'
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
 * gone or hidden counts for nothing.
 */
export const totals = (
  ballots: readonly StickerBallot[],
  notes: readonly Item<Note>[],
  groups: readonly Item<Group>[],
): Weights['totals'] => {
  const targets = targetsOf(notes, groups)
  const groupOf = new Map(notes.map(({ id, data }) => [id, data.group]))
  return tally(ballots, (one) => {
    const on = targets.has(one) ? one : groupOf.get(one)
    return on != null && targets.has(on) ? on : undefined
  })
}
