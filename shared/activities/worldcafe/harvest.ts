// What each table brings home: one insight, one question, one agreement or wish.
import * as z from 'zod/mini'
import { id } from '#shared/kernel/fields.ts'
import { myTable } from './people.ts'
import { command, harvestFields, harvestId, routeId, whats, type Ctx } from './records.ts'
import { leaveTheme } from './themes.ts'

const empty = { insight: '', question: '', wish: '' }

/** A line that is not given stays as it is, so that two who write at one table wipe out nothing of each other. */
const changes = {
  insight: z.optional(harvestFields.insight),
  question: z.optional(harvestFields.question),
  wish: z.optional(harvestFields.wish),
}

/** Whether the sender sits at this table in the harvest, or sat there when it was held. */
const wasThere = (ctx: Ctx, table: string): boolean =>
  ctx.stage === 'harvest'
    ? myTable(ctx) === table
    : ctx.get('route', routeId(ctx.step, ctx.me))?.data.stops.at(-1)?.table === table

/**
 * Writes lines of the harvest of a table: who sits there, and a facilitator. What was still being typed when the harvest
 * was over is taken too; only nothing is taken away by it any more (`not-now`).
 */
export const writeHarvest = command({
  input: z.strictObject({ table: id(), ...changes }),
  by: ['participant', 'facilitator'],
  during: ['harvest', 'together', 'choose', 'done'],
  others: true,
  evenClosed: true,
  run(ctx, { table, ...given }) {
    ctx.need('table', table)
    const late = ctx.stage !== 'harvest' && ctx.role === 'participant'
    if (ctx.role === 'participant' && !wasThere(ctx, table)) ctx.fail('not-yours')
    if (late && Object.values(given).includes('')) ctx.fail('not-now')
    const id = harvestId(ctx.step, table)
    const old = ctx.get('harvest', id)?.data ?? empty
    const lines = {
      insight: given.insight ?? old.insight,
      question: given.question ?? old.question,
      wish: given.wish ?? old.wish,
    }
    if (!ctx.get('harvest', id)) return ctx.create('harvest', id, { table, ...lines }, { by: null, table })
    ctx.edit('harvest', id, (harvest) => {
      Object.assign(harvest, lines)
    })
    for (const what of whats) if (lines[what] === '') leaveTheme(ctx, { table, what })
  },
})
