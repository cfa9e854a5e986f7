// When what was counted and shown may be counted anew, without telling what one or two people answered.
import { hashText } from '#shared/kernel/random.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { MINIMUM, safeRemainder } from './minimum.ts'

/** An answer by its record. `said` follows from what was answered, so an answer that was put back is the same. */
export type Answer = { readonly id: string; readonly said: string | number }

/** So many counts of one thing are shown and kept; after that the last one stays. */
export const MOST_RECOUNTS = 10

/** What is kept of answers to hold a later count against. */
export const answersOf = (recs: readonly Rec[]): { id: string; said: number }[] =>
  recs.map(({ id, data }) => ({ id, said: hashText(JSON.stringify(data)) }))

/** How many answers are only in the first count, only in the second, and in both but changed. */
export const difference = (before: readonly Answer[], after: readonly Answer[]): readonly number[] => {
  const was = new Map(before.map(({ id, said }) => [id, said]))
  const both = after.filter(({ id }) => was.has(id))
  const changed = both.filter(({ id, said }) => was.get(id) !== said).length
  return [before.length - both.length, after.length - both.length, changed]
}

/**
 * Whether two counts of which both are shown give nobody away: what differs is what those answered who left, who came
 * and who changed, so of each there are none or enough. As for two rounds of ballots (`shift`).
 */
export const tellsNobody = (
  before: readonly Answer[],
  after: readonly Answer[],
  minimum: number = MINIMUM,
): boolean => difference(before, after).every((people) => safeRemainder(people, minimum))

/** What becomes of a count: it is the first, nothing changed, it is made anew, or what was shown stays. */
export type Recount = 'first' | 'same' | 'anew' | 'stays'

/**
 * Holds answers against every `earlier` count that was shown, the last one last. `late` = how many wait when the shown
 * one stays. With a `minimum` of 1, somebody who prepares alone, everything counts.
 */
export const recountOf = (
  earlier: readonly (readonly Answer[])[],
  now: readonly Answer[],
  minimum: number = MINIMUM,
): { readonly recount: Recount; readonly late: number } => {
  const last = earlier.at(-1)
  if (last === undefined) return { recount: 'first', late: 0 }
  const late = difference(last, now).reduce((sum, people) => sum + people, 0)
  if (late === 0) return { recount: 'same', late }
  const safe =
    minimum === 1 ||
    (earlier.length < MOST_RECOUNTS && earlier.every((one) => tellsNobody(one, now, minimum)))
  return safe ? { recount: 'anew', late: 0 } : { recount: 'stays', late }
}
