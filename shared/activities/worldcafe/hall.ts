// What the facilitator does for the whole hall: visit a table, tell everyone something, give a table time, show a harvest.
import * as z from 'zod/mini'
import { id, text, whole } from '#shared/kernel/fields.ts'
import { command, extraId, noticeId, shownId } from './records.ts'
import { roundNow } from './rounds.ts'

const LEAST_EXTRA = -60
const MOST_EXTRA = 240

/** Sits down at a table to see what is for that table, or gets up (null). */
export const visit = command({
  input: z.strictObject({ table: z.nullable(id()) }),
  by: ['facilitator'],
  during: ['tables', 'round1', 'round2', 'round3', 'round4', 'harvest'],
  run(ctx, { table }) {
    if (table !== null) ctx.need('table', table)
    ctx.seat(ctx.me, table)
  },
})

/** One line to all tables; an empty one takes it away. */
export const setNotice = command({
  input: z.strictObject({ text: text(200) }),
  by: ['facilitator'],
  during: 'always',
  others: true,
  run(ctx, { text }) {
    const id = noticeId(ctx.step)
    const old = ctx.get('notice', id)
    if (text === '') return old && ctx.remove('notice', id)
    if (!old) return ctx.create('notice', id, { text }, { by: null })
    ctx.edit('notice', id, (notice) => {
      notice.text = text
    })
  },
})

/** More or less time for one table in this round, added to what it had. */
export const addTime = command({
  input: z.strictObject({ table: id(), minutes: whole(-30, 30) }),
  by: ['facilitator'],
  during: ['round1', 'round2', 'round3', 'round4'],
  others: true,
  run(ctx, { table, minutes }) {
    ctx.need('table', table)
    const round = (roundNow(ctx.config, ctx.stage) ?? 0) + 1
    const id = extraId(ctx.step, table, round)
    if (!ctx.get('extra', id)) return ctx.create('extra', id, { table, round, minutes }, { by: null })
    ctx.edit('extra', id, (extra) => {
      extra.minutes = Math.min(MOST_EXTRA, Math.max(LEAST_EXTRA, extra.minutes + minutes))
    })
  },
})

/** The table of which the harvest stands large on the projector; null = one after the other. */
export const show = command({
  input: z.strictObject({ table: z.nullable(id()) }),
  by: ['facilitator'],
  during: ['together', 'choose', 'done'],
  others: true,
  run(ctx, { table }) {
    if (table !== null) ctx.need('table', table)
    const id = shownId(ctx.step)
    if (!ctx.get('shown', id)) return ctx.create('shown', id, { table }, { by: null })
    ctx.edit('shown', id, (shown) => {
      shown.table = table
    })
  },
})
