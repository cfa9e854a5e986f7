// The choice of all together: stickers on what must go on, and what the facilitator marks as going on.
import * as z from 'zod/mini'
import { recount, stickerBallots, tally, type StickerBallot } from '#shared/analysis/stickers.ts'
import { newId } from '#shared/kernel/fields.ts'
import {
  command,
  goesId,
  MOST_STICKERS,
  target,
  type Ctx,
  type Harvest,
  type Theme,
  type Weights,
  weightsId,
} from './records.ts'
import { lineId, looseLines } from './themes.ts'

type Item<T> = { readonly id: string; readonly data: T }

/** What stickers can lie on, by id: the themes, and the lines that are in none. */
export const targetsOf = (
  harvests: readonly Item<Harvest>[],
  themes: readonly Item<Theme>[],
): ReadonlySet<string> =>
  new Set([...themes.map(({ id }) => id), ...looseLines(harvests, themes).map(lineId)])

/** The totals by target, most first. A sticker on a line that came into a theme counts for the theme. */
export const totals = (
  ballots: readonly StickerBallot[],
  harvests: readonly Item<Harvest>[],
  themes: readonly Item<Theme>[],
): Weights['totals'] => {
  const targets = targetsOf(harvests, themes)
  const themeOf = new Map(themes.flatMap(({ id, data }) => data.lines.map((line) => [lineId(line), id])))
  return tally(ballots, (one) => (targets.has(one) ? one : themeOf.get(one)))
}

const targetsNow = (ctx: Ctx): ReadonlySet<string> => targetsOf(ctx.all('harvest'), ctx.all('theme'))

/** Lays all stickers of one person anew; one on nothing is refused with `missing`. */
export const layDots = command({
  input: z.strictObject({ id: newId(), on: z.array(target()).check(z.maxLength(MOST_STICKERS)) }),
  by: ['participant'],
  during: ['choose'],
  run(ctx, { id, on }) {
    const targets = targetsNow(ctx)
    if (!on.every((one) => targets.has(one))) ctx.fail('missing')
    const mine = ctx.all('dots').find(({ by }) => by === ctx.me)
    if (on.length === 0) return mine && ctx.remove('dots', mine.id)
    if (!mine) return ctx.create('dots', id, { on })
    ctx.edit('dots', mine.id, (dots) => {
      dots.on = on
    })
  },
})

/**
 * Counts the stickers when the choice is over. Fewer than three people give no totals. Counted again, it is held against
 * every count that was shown: when that would give somebody away the last one stays, on the themes of now.
 */
export const countDots = (ctx: Ctx): void => {
  const laid = stickerBallots(ctx.all('dots'), MOST_STICKERS)
  const earlier = ctx.all('counted').map(({ data }) => data.ballots)
  const { counted, enough, stays, keep } = recount(earlier, laid)
  const weights = {
    totals: enough ? totals(counted, ctx.all('harvest'), ctx.all('theme')) : [],
    voters: counted.length,
    stays,
  }
  const id = weightsId(ctx.step)
  if (!ctx.get('weights', id)) ctx.create('weights', id, weights, { by: null })
  else
    ctx.edit('weights', id, (draft) => {
      Object.assign(draft, weights)
    })
  if (keep)
    ctx.create('counted', `${ctx.step}:counted:${earlier.length + 1}`, { ballots: laid }, { by: null })
}

/** Marks what goes on after today, or takes the mark away. */
export const setGoes = command({
  input: z.strictObject({ on: target(), yes: z.boolean() }),
  by: ['facilitator'],
  during: ['choose', 'done'],
  others: true,
  run(ctx, { on, yes }) {
    if (yes && !targetsNow(ctx).has(on)) ctx.fail('missing')
    const id = goesId(ctx.step)
    const old = ctx.get('goes', id)
    const marked = [...(old?.data.on ?? []).filter((one) => one !== on), ...(yes ? [on] : [])]
    if (!old) return ctx.create('goes', id, { on: marked }, { by: null })
    ctx.edit('goes', id, (goes) => {
      goes.on = marked
    })
  },
})
