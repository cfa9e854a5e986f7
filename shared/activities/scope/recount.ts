// Counting proposals and scores again so that no difference of two counts tells what one or two people answered.
import { MINIMUM, safeRemainder } from '#shared/analysis/minimum.ts'
import { hashText } from '#shared/kernel/random.ts'
import type { Rec } from '#shared/kernel/record.ts'

/** An answer by its record; `said` follows from what was answered, so an answer that was put back is the same. */
export type Answer = { readonly id: string; readonly said: number }

/** What is kept of answers to compare the next count with. */
export const answersOf = (recs: readonly Rec[]): Answer[] =>
  recs.map(({ id, data }) => ({ id, said: hashText(JSON.stringify(data)) }))

/** How many answers are only in the first count, only in the second, and in both but changed. */
const apart = (before: readonly Answer[], after: readonly Answer[]): readonly number[] => {
  const was = new Map(before.map(({ id, said }) => [id, said]))
  const both = after.filter(({ id }) => was.has(id))
  const changed = both.filter(({ id, said }) => was.get(id) !== said).length
  return [before.length - both.length, after.length - both.length, changed]
}

/**
 * How many answers wait because counting them would tell whose they are: 0 when a new count may be shown. Of those that
 * went, came and changed there must each be none or at least `minimum`, as for stickers (`shared/analysis/stickers.ts`).
 */
export const waiting = (
  shown: readonly Answer[],
  now: readonly Answer[],
  minimum: number = MINIMUM,
): number => {
  const people = apart(shown, now)
  return people.every((n) => safeRemainder(n, minimum)) ? 0 : people.reduce((sum, n) => sum + n, 0)
}
