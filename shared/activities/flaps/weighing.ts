// What comes after sorting: stickers on what weighs most, how to solve what is against, who wins and who loses.
import * as z from 'zod/mini'
import { recount, stickerBallots } from '#shared/analysis/stickers.ts'
import { id, newId, text } from '#shared/kernel/fields.ts'
import { command, gain, MOST_STICKERS, who, type Ctx } from './records.ts'
import { rulesOf } from './rules.ts'
import { targetsOf, totals } from './weigh.ts'

/** Lays all stickers of one person anew. More than there are is refused with `full`, one on nothing with `missing`. */
export const layDots = command({
  input: z.strictObject({ id: newId(), on: z.array(id()).check(z.maxLength(MOST_STICKERS)) }),
  by: ['participant'],
  during: ['weigh'],
  run(ctx, { id, on }) {
    const targets = targetsOf(ctx.all('note'), ctx.all('group'))
    if (on.length > rulesOf(ctx).stickers) ctx.fail('full')
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
 * Counts the stickers when the weighing is closed. Fewer than three people give no totals. Counted again, it is held
 * against every count that was shown: when that would give somebody away the last one stays, on the groups of now.
 */
export const closeWeighing = (ctx: Ctx): void => {
  const laid = stickerBallots(ctx.all('dots'), rulesOf(ctx).stickers)
  const earlier = ctx.all('counted').map(({ data }) => data.ballots)
  const { counted, enough, stays, keep } = recount(earlier, laid)
  const weights = {
    totals: enough ? totals(counted, ctx.all('note'), ctx.all('group')) : [],
    voters: counted.length,
    stays,
  }
  const id = `${ctx.step}:weights`
  if (!ctx.get('weights', id)) ctx.create('weights', id, weights, { by: null })
  else
    ctx.edit('weights', id, (draft) => {
      Object.assign(draft, weights)
    })
  if (keep)
    ctx.create('counted', `${ctx.step}:counted:${earlier.length + 1}`, { ballots: laid }, { by: null })
}

/** Writes how a disadvantage can be solved, one text for each; an empty text takes it away. */
export const writeRemedy = command({
  input: z.strictObject({ on: id(), text: text(200) }),
  by: ['participant', 'facilitator'],
  during: ['weigh', 'done'],
  evenClosed: true,
  run(ctx, { on, text }) {
    const target = targetsOf(ctx.all('note'), ctx.all('group')).get(on)
    if (!target) ctx.fail('missing')
    if (target?.sheet !== 'con') ctx.fail('bad-input')
    const id = `${ctx.step}:remedy:${on}`
    const old = ctx.get('remedy', id)
    if (text === '') return old && ctx.remove('remedy', id)
    if (!old) return ctx.create('remedy', id, { on, text }, { by: null })
    ctx.edit('remedy', id, (remedy) => {
      remedy.text = text
    })
  },
})

/** Says whether somebody wins or loses by what a note says; null takes that back. */
export const setEffect = command({
  input: z.strictObject({ note: id(), who, effect: z.nullable(gain) }),
  by: ['participant', 'facilitator'],
  during: ['sort', 'weigh', 'done'],
  run(ctx, { note, who, effect }) {
    ctx.need('note', note)
    const id = `${ctx.step}:effect:${note}:${who}`
    const old = ctx.get('effect', id)
    if (effect === null) return old && ctx.remove('effect', id)
    if (!old) return ctx.create('effect', id, { note, who, effect }, { by: null })
    ctx.edit('effect', id, (draft) => {
      draft.effect = effect
    })
  },
})
