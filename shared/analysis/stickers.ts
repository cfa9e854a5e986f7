// Counting stickers so that no count, and no difference of two counts, tells what one or two people did.
import { MINIMUM } from './minimum.ts'
import * as recounting from './recount.ts'

/** The stickers of one person, under the id of what holds them: a target as often as it got one. */
export type StickerBallot = { readonly dots: string; readonly on: readonly string[] }

type Dots = { readonly id: string; readonly data: { readonly on: readonly string[] } }

/** So often stickers are counted anew after they were shown; after that the last count stays. */
export const MOST_COUNTS = 20

/** What of each person counts: at most `limit` stickers, and nobody without any. */
export const stickerBallots = (dots: readonly Dots[], limit: number): { dots: string; on: string[] }[] =>
  dots.map(({ id, data }) => ({ dots: id, on: data.on.slice(0, limit) })).filter(({ on }) => on.length > 0)

/** The stickers by target, most first. `where` says on what a sticker lies by now; undefined = on nothing. */
export const tally = (
  ballots: readonly StickerBallot[],
  where: (on: string) => string | undefined,
): { on: string; n: number }[] => {
  const counts = new Map<string, number>()
  for (const one of ballots.flatMap(({ on }) => on)) {
    const on = where(one)
    if (on !== undefined) counts.set(on, (counts.get(on) ?? 0) + 1)
  }
  return Array.from(counts, ([on, n]) => ({ on, n })).sort((a, b) => b.n - a.n || (a.on < b.on ? -1 : 1))
}

const inOrder = ({ on }: StickerBallot): string => on.toSorted().join(' ')

const answersIn = (ballots: readonly StickerBallot[]): recounting.Answer[] =>
  ballots.map((ballot) => ({ id: ballot.dots, said: inOrder(ballot) }))

const isSame = (before: readonly StickerBallot[], after: readonly StickerBallot[]): boolean =>
  recounting.difference(answersIn(before), answersIn(after)).every((people) => people === 0)

/** Whether two counts of which both are shown give nobody away. */
export const tellsNobody = (before: readonly StickerBallot[], after: readonly StickerBallot[]): boolean =>
  recounting.tellsNobody(answersIn(before), answersIn(after))

/**
 * What to show when stickers are counted (again). Fewer than three people give no totals (`enough`). A new count is held
 * against every `earlier` one that was shown: when that would give somebody away, the last one `stays`. `keep` = this
 * count is shown for the first time, so the next must be held against it too.
 */
export const recount = <B extends StickerBallot>(
  earlier: readonly (readonly B[])[],
  laid: readonly B[],
): {
  readonly counted: readonly B[]
  readonly enough: boolean
  readonly stays: boolean
  readonly keep: boolean
} => {
  const last = earlier.at(-1)
  const isNew = last === undefined || !isSame(last, laid)
  const safe = earlier.length < MOST_COUNTS && earlier.every((one) => tellsNobody(one, laid))
  const stays = isNew && !safe
  const counted = stays ? (last ?? []) : laid
  const enough = counted.length >= MINIMUM
  return { counted, enough, stays, keep: enough && isNew && !stays }
}
