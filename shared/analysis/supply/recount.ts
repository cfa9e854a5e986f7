// When answers that came after a count may be counted, without telling what one or two people answered.
import { MINIMUM } from '#shared/analysis/minimum.ts'

/** An answer by its record and the commit that wrote it last. */
export type Answered = { readonly id: string; readonly rev: number }

/** How many answers came, went or changed between two counts. */
export const differing = (before: readonly Answered[], after: readonly Answered[]): number => {
  const was = new Map(before.map(({ id, rev }) => [id, rev]))
  const stayed = after.filter(({ id }) => was.has(id))
  const changed = stayed.filter(({ id, rev }) => was.get(id) !== rev)
  return before.length - stayed.length + (after.length - stayed.length) + changed.length
}

/** What becomes of a count: it is the first, nothing changed, it is made anew, or what was shown stays. */
export type Recount = 'first' | 'same' | 'anew' | 'stays'

/**
 * Holds answers against those in the count that is shown (undefined = none was): one or two that differ would be told
 * by the difference of the two counts, so then the shown one stays. With `minimum` 1, somebody who prepares alone,
 * everything counts. As for stickers (`shared/analysis/stickers.ts`).
 */
export const recountOf = (
  shown: readonly Answered[] | undefined,
  now: readonly Answered[],
  minimum: number = MINIMUM,
): { readonly recount: Recount; readonly late: number } => {
  if (shown === undefined) return { recount: 'first', late: 0 }
  const late = differing(shown, now)
  if (late === 0) return { recount: 'same', late }
  return late < minimum ? { recount: 'stays', late } : { recount: 'anew', late: 0 }
}
