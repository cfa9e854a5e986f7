// The host of a table: asked by the facilitator or by own choice, until they stop.
import * as z from 'zod/mini'
import { id } from '#shared/kernel/fields.ts'
import { takenAt } from './mixing.ts'
import { myTable, needGuest } from './people.ts'
import { command, hostId, type Ctx } from './records.ts'
import { roundNow } from './rounds.ts'
import { needOpen } from './tables.ts'

const during = ['tables', 'round1', 'round2', 'round3', 'round4', 'harvest'] as const

/** Nobody hosts two tables: refuses with `exists`. */
const needFree = (ctx: Ctx, person: string): void => {
  if (ctx.all('host').some(({ data }) => data.person === person && data.state === 'yes')) ctx.fail('exists')
}

/** Asks somebody to be the host, instead of who was asked before. A table that has a host is refused with `exists`. */
export const askHost = command({
  input: z.strictObject({ table: id(), person: id() }),
  by: ['facilitator'],
  during,
  others: true,
  run(ctx, { table, person }) {
    needOpen(ctx, table)
    needGuest(ctx, person)
    needFree(ctx, person)
    const old = ctx.get('host', hostId(ctx.step, table))
    if (old?.data.state === 'yes') ctx.fail('exists')
    if (old) ctx.remove('host', old.id)
    ctx.create('host', hostId(ctx.step, table), { table, person, state: 'asked' }, { by: person })
  },
})

/** Says yes or no to being asked. */
export const answerHost = command({
  input: z.strictObject({ table: id(), yes: z.boolean() }),
  by: ['participant'],
  during,
  run(ctx, { table, yes }) {
    const { id, data } = ctx.need('host', hostId(ctx.step, table))
    if (data.person !== ctx.me) ctx.fail('not-yours')
    if (data.state === 'yes') ctx.fail('exists')
    if (!yes) return ctx.remove('host', id)
    needFree(ctx, ctx.me)
    ctx.edit('host', id, (host) => {
      host.state = 'yes'
    })
  },
})

/** Refuses with `table-full` when all seats are taken by others: now, or in a round in which people choose their seat. */
const needSeat = (ctx: Ctx, table: string, seats: number): void => {
  const now = roundNow(ctx.config, ctx.stage)
  ctx.config.rounds.forEach(({ way }, round) => {
    if (round < (now ?? 0) || (round !== now && way !== 'free')) return
    const mine = round === now && myTable(ctx) === table
    if (!mine && takenAt(ctx, table, round) >= seats) ctx.fail('table-full')
  })
}

/** Becomes host of a table that has none, and sits there from now on. Refused with `exists` when it has one. */
export const offerHost = command({
  input: z.strictObject({ table: id() }),
  by: ['participant'],
  during,
  others: true,
  serverOnly: true,
  run(ctx, { table }) {
    const { seats } = needOpen(ctx, table)
    needGuest(ctx, ctx.me)
    needFree(ctx, ctx.me)
    const asked = ctx.get('host', hostId(ctx.step, table))
    if (asked && asked.data.person !== ctx.me) ctx.fail('exists')
    needSeat(ctx, table, seats)
    if (asked) ctx.remove('host', asked.id)
    ctx.create('host', hostId(ctx.step, table), { table, person: ctx.me, state: 'yes' })
  },
})

/** Stops being host, or takes back the question. Who stops sits there for the rest of the round. */
export const stopHost = command({
  input: z.strictObject({ table: id() }),
  by: ['participant', 'facilitator'],
  during,
  others: true,
  run(ctx, { table }) {
    const { id, data } = ctx.need('host', hostId(ctx.step, table))
    if (ctx.role !== 'facilitator' && data.person !== ctx.me) ctx.fail('not-yours')
    ctx.remove('host', id)
  },
})

/** Whether the sender is the host of this table. */
export const hostsTable = (ctx: Ctx, table: string): boolean => {
  const host = ctx.get('host', hostId(ctx.step, table))?.data
  return host?.state === 'yes' && host.person === ctx.me
}
