// The record of what a count that was shown was made of, for every activity that counts answers nobody else may see.
import * as z from 'zod/mini'
import { answersOf, MOST_RECOUNTS, recountOf } from '#shared/analysis/recount.ts'
import { id } from '#shared/kernel/fields.ts'
import type { Rec } from '#shared/kernel/record.ts'

const count = z.array(z.strictObject({ id: id(), said: z.number() })).check(z.maxLength(1_000))

/** All counts `of` one thing that were shown, the last one last. Nobody gets to see it. */
export const Counted = z.strictObject({
  of: id(),
  counts: z.array(count).check(z.maxLength(MOST_RECOUNTS)),
})
export type Counted = z.output<typeof Counted>

/** What becomes of the count of these answers, and all counts that are shown once this one is; see `recountOf`. */
export const countedWith = (shown: Counted | undefined, answers: readonly Rec[], minimum: number) => {
  const counts = shown?.counts ?? []
  const now = answersOf(answers)
  const { recount, late } = recountOf(counts, now, minimum)
  return { recount, late, counts: recount === 'same' ? counts : [...counts, now].slice(-MOST_RECOUNTS) }
}
