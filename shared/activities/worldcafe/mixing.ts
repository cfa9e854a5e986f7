// Dividing people over the tables: what the mixer is asked, its plan, two who change places, and choosing a seat oneself.
import * as z from 'zod/mini'
import type { MixQuestion, Seating } from '#shared/analysis/mixing/question.ts'
import type { Person } from '#shared/kernel/facts.ts'
import { id } from '#shared/kernel/fields.ts'
import { mixed, needGuest, takesPart } from './people.ts'
import { command, MOST_TABLES, roundNumber, routeId, type Ctx, type How } from './records.ts'
import { roundNow } from './rounds.ts'
import { seatingOf, type CafeTable, type Routes, type Stops } from './seats.ts'
import { needOpen } from './tables.ts'
import { putRoute } from './upkeep.ts'

/** The rounds `from` to `upto` (from 0, without `upto`) as they are now, for `judge` and `whyHere`. */
export const seatings = (routes: Routes, from: number, upto: number): Seating[] =>
  Array.from({ length: Math.max(0, upto - from) }, (_, index) => seatingOf(routes, from + index))

/**
 * What to ask the mixer for the rounds `from` to `upto` (from 0, without `upto`), and what to judge a change with. Only
 * who is here counts; hosts stay at their tables; closed tables are left out.
 */
export const questionOf = (
  cafe: {
    readonly people: readonly Person[]
    readonly tables: readonly CafeTable[]
    readonly routes: Routes
  },
  from: number,
  upto: number,
  seed: number,
): MixQuestion => ({
  people: cafe.people.filter(takesPart).map(mixed),
  tables: cafe.tables.filter(({ closed }) => !closed),
  rounds: upto - from,
  sat: seatings(cafe.routes, 0, from),
  seed,
})

const during = ['tables', 'round1', 'round2', 'round3', 'round4'] as const

const byFacilitator = { by: ['facilitator'], during, others: true, undoable: true } as const

const stopsOf = (ctx: Ctx, person: string): Stops => {
  const stops = ctx.get('route', routeId(ctx.step, person))?.data.stops ?? []
  return ctx.config.rounds.map((_, round) => stops[round] ?? null)
}

/** These stops with another one in a round, from 0; whom they meet there is filled in by the settling. */
const withStop = (stops: Stops, round: number, table: string | null, how: How): Stops => {
  const stop = table === null ? null : { table, how, newTable: true, fresh: 0, again: 0 }
  return stops.map((old, index) => {
    if (index !== round) return old
    return old?.table === table && old?.how === how ? old : stop
  })
}

const assign = (ctx: Ctx, person: string, round: number, table: string, how: How): void =>
  putRoute(ctx, person, withStop(stopsOf(ctx, person), round, table, how))

/** The round, from 0, when it exists and was not sat before the one of now; otherwise refuses with `not-now`. */
const needRound = (ctx: Ctx, round: number): number => {
  const known = round <= ctx.config.rounds.length && round - 1 >= (roundNow(ctx.config, ctx.stage) ?? 0)
  return known ? round - 1 : ctx.fail('not-now')
}

const isHost = (ctx: Ctx, person: string): boolean =>
  ctx.all('host').some(({ data }) => data.person === person && data.state === 'yes')

const Seats = z
  .array(z.strictObject({ table: id(), people: z.array(id()).check(z.maxLength(1_000)) }))
  .check(z.maxLength(MOST_TABLES))

/**
 * Takes over a plan for round `from` and those after it. Who is unknown or has left is passed over, and so are hosts and
 * rounds in which people choose for themselves; who is not in it gets a place. Refused with `table-closed`, `missing` for a
 * table that is not there, and `bad-input` when somebody is in a round twice.
 */
export const setMix = command({
  ...byFacilitator,
  input: z.strictObject({ rounds: z.array(Seats).check(z.minLength(1), z.maxLength(4)), from: roundNumber }),
  serverOnly: true,
  run(ctx, { rounds, from }) {
    const first = needRound(ctx, from)
    const here = ctx.people().filter((person) => takesPart(person) && !isHost(ctx, person.id))
    const planned = new Map(here.map(({ id }) => [id, stopsOf(ctx, id)]))
    rounds.forEach((seats, index) => {
      const round = needRound(ctx, first + index + 1)
      const listed = seats.flatMap(({ people }) => people)
      if (new Set(listed).size < listed.length) ctx.fail('bad-input')
      for (const { table } of seats) needOpen(ctx, table)
      if (ctx.config.rounds[round]?.way !== 'assigned') return
      const tableOf = new Map(seats.flatMap(({ table, people }) => people.map((person) => [person, table])))
      for (const [id, stops] of planned)
        planned.set(id, withStop(stops, round, tableOf.get(id) ?? null, 'mixed'))
    })
    for (const [id, stops] of planned) putRoute(ctx, id, stops)
  },
})

/** Puts somebody at a table, also when it is full. A host stays: `not-allowed`. */
export const putSeat = command({
  ...byFacilitator,
  input: z.strictObject({ person: id(), round: roundNumber, table: id() }),
  run(ctx, { person, round, table }) {
    const at = needRound(ctx, round)
    needGuest(ctx, person)
    needOpen(ctx, table)
    if (isHost(ctx, person)) ctx.fail('not-allowed')
    if (stopsOf(ctx, person)[at]?.table !== table) assign(ctx, person, at, table, 'put')
  },
})

/** Lets two people change places in a round. A host stays: `not-allowed`; who has no place there yet: `missing`. */
export const swapSeats = command({
  ...byFacilitator,
  input: z.strictObject({ round: roundNumber, a: id(), b: id() }),
  run(ctx, { round, a, b }) {
    const at = needRound(ctx, round)
    const [one, other] = [a, b].map((person) => {
      if (isHost(ctx, needGuest(ctx, person).id)) ctx.fail('not-allowed')
      return stopsOf(ctx, person)[at]?.table ?? ctx.fail('missing')
    })
    if (one === undefined || other === undefined || one === other) return
    assign(ctx, a, at, other, 'put')
    assign(ctx, b, at, one, 'put')
  },
})

/**
 * Takes a seat that is left, in the round of now or the next one, when people choose for themselves there. Of two who
 * want the last seat the second is refused with `table-full`. A host stays: `not-allowed`.
 */
export const chooseSeat = command({
  input: z.strictObject({ round: roundNumber, table: id() }),
  by: ['participant'],
  during,
  others: true,
  serverOnly: true,
  run(ctx, { round, table }) {
    const at = needRound(ctx, round)
    if (ctx.config.rounds[at]?.way !== 'free' || at > (roundNow(ctx.config, ctx.stage) ?? -1) + 1)
      ctx.fail('not-now')
    const { seats } = needOpen(ctx, table)
    needGuest(ctx, ctx.me)
    if (isHost(ctx, ctx.me)) ctx.fail('not-allowed')
    if (stopsOf(ctx, ctx.me)[at]?.table === table) return
    if (takenAt(ctx, table, at) >= seats) ctx.fail('table-full')
    assign(ctx, ctx.me, at, table, 'chosen')
  },
})

/** How many of those who are here have a place at a table in a round, from 0. */
export const takenAt = (ctx: Ctx, table: string, round: number): number =>
  ctx.people().filter((person) => takesPart(person) && stopsOf(ctx, person.id)[round]?.table === table).length
