// What one group leaves for the next at its table: three points, or knowingly nothing.
import * as z from 'zod/mini'
import { id } from '#shared/kernel/fields.ts'
import { hostsTable } from './hosts.ts'
import { myTable } from './people.ts'
import { command, handoverId, point, roundNumber, routeId, type Ctx, type Handover } from './records.ts'
import { roundNow } from './rounds.ts'

const during = ['round1', 'round2', 'round3', 'round4', 'harvest'] as const

const empty: Handover['points'] = ['', '', '']

const put = (ctx: Ctx, table: string, round: number, change: Partial<Handover>): void => {
  ctx.need('table', table)
  if (round - 1 > (roundNow(ctx.config, ctx.stage) ?? -1)) ctx.fail('not-now')
  const id = handoverId(ctx.step, table, round)
  if (!ctx.get('handover', id)) {
    const fresh: Handover = { table, round, points: [...empty], skipped: false }
    return ctx.create('handover', id, { ...fresh, ...change }, { by: null, table })
  }
  ctx.edit('handover', id, (handover) => {
    Object.assign(handover, change)
  })
}

/** Whether the sender sits at this table in this round, from 1, or sat there then. */
const wasThere = (ctx: Ctx, table: string, round: number): boolean =>
  (round - 1 === roundNow(ctx.config, ctx.stage) && myTable(ctx) === table) ||
  ctx.get('route', routeId(ctx.step, ctx.me))?.data.stops[round - 1]?.table === table

/** Null leaves a point as it is, so that two who write at one table wipe out nothing of each other. */
const change = z.nullable(point)

/** Writes points of a round for the next group; from who sat there in that round also after the change of tables. */
export const writeHandover = command({
  input: z.strictObject({ table: id(), round: roundNumber, points: z.tuple([change, change, change]) }),
  by: ['participant', 'facilitator'],
  during,
  others: true,
  evenClosed: true,
  run(ctx, { table, round, points }) {
    if (ctx.role === 'participant' && !wasThere(ctx, table, round)) ctx.fail('not-yours')
    const old = ctx.get('handover', handoverId(ctx.step, table, round))?.data.points ?? empty
    const [one, two, three] = points
    const written = points.some((point) => point !== null && point !== '')
    put(ctx, table, round, {
      points: [one ?? old[0], two ?? old[1], three ?? old[2]],
      ...(written && { skipped: false }),
    })
  },
})

/** Leaves nothing for the next group, or takes that back: the facilitator, or the host of the table. */
export const skipHandover = command({
  input: z.strictObject({ table: id(), round: roundNumber, on: z.boolean() }),
  by: ['participant', 'facilitator'],
  during,
  others: true,
  run(ctx, { table, round, on }) {
    if (ctx.role === 'participant' && !hostsTable(ctx, table)) ctx.fail('not-yours')
    put(ctx, table, round, { skipped: on })
  },
})
