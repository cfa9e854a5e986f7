// The report of an earlier session laid beside this one, and how it is with what was agreed then.
import * as z from 'zod/mini'
import { asScribe } from '#shared/activities/scribe.ts'
import { text, whole } from '#shared/kernel/fields.ts'
import { keep } from './keep.ts'
import { command, Earlier, kept, type Ctx } from './records.ts'

const earlierId = (step: string): string => `${step}:earlier`

const forgetKept = (ctx: Ctx): void => {
  for (const { id } of ctx.all('kept')) ctx.remove('kept', id)
}

/** Lays an earlier session beside this one. What was said of other agreements than these goes. */
export const setEarlier = command({
  input: Earlier,
  by: ['facilitator'],
  during: 'always',
  ahead: 'facilitator',
  others: true,
  run(ctx, earlier) {
    const old = ctx.get('earlier', earlierId(ctx.step))?.data
    if (JSON.stringify(old?.agreements) !== JSON.stringify(earlier.agreements)) forgetKept(ctx)
    keep(ctx, 'earlier', earlierId(ctx.step), earlier)
  },
})

/** Takes the earlier session away, with what was said of its agreements; undoing brings back both. */
export const clearEarlier = command({
  input: z.strictObject({}),
  by: ['facilitator'],
  during: 'always',
  others: true,
  undoable: true,
  run(ctx) {
    ctx.need('earlier', earlierId(ctx.step))
    forgetKept(ctx)
    ctx.remove('earlier', earlierId(ctx.step))
  },
})

/** Says whether an agreement of the earlier session was kept; `index` counts from 0. */
export const setKept = command({
  input: z.strictObject({ index: whole(0, 99), state: kept, note: text(200) }),
  by: ['participant', 'facilitator'],
  during: ['compare', 'decide', 'points', 'done'],
  run(ctx, one) {
    asScribe(ctx)
    const { agreements } = ctx.need('earlier', earlierId(ctx.step)).data
    if (!agreements[one.index]) ctx.fail('missing')
    keep(ctx, 'kept', `${ctx.step}:kept:${one.index}`, one)
  },
})
