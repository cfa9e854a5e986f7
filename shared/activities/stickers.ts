// The records of laying stickers, for every activity in which people weigh: what each laid, and what may be shown of it.
import * as z from 'zod/mini'
import { id, whole } from '#shared/kernel/fields.ts'

/** As many people as can lay stickers. */
export const MOST_VOTERS = 1_000

/**
 * The three kinds, with what stickers lie on (`target`), how many one person has at most, and on how many things they
 * can lie together. Counting them is in `shared/analysis/stickers.ts`.
 */
export const stickerKinds = <T extends z.ZodMiniType<string, string>>(
  target: T,
  most: { readonly stickers: number; readonly targets: number },
) => {
  const on = z.array(target).check(z.maxLength(most.stickers))
  return {
    /** The stickers of one person: a target as often as it got one. */
    dots: z.strictObject({ on }),
    /**
     * All stickers together; `voters` = how many people laid those that were counted. When these are too few to show
     * there are no totals. `stays` = some were laid otherwise since, by so few people that the count of before is shown.
     */
    weights: z.strictObject({
      totals: z.array(z.strictObject({ on: target, n: whole(1, 100_000) })).check(z.maxLength(most.targets)),
      voters: whole(0, 10_000),
      stays: z.boolean(),
    }),
    /**
     * What a count that was shown was made of, to compare later ones with: by person, `dots` is the record in which they
     * were laid. Nobody gets to see it.
     */
    counted: z.strictObject({
      ballots: z.array(z.strictObject({ dots: id(), on })).check(z.maxLength(MOST_VOTERS)),
    }),
  }
}
