// What always holds in an open café: everyone sits where their route says, and what is counted is the truth.
import { mixed, takesPart } from './people.ts'
import { filledId, hostedId, MOST_ROUNDS, personOfRoute, routeId, type Ctx, type Stage } from './records.ts'
import { roundNow } from './rounds.ts'
import { settle, type CafeTable, type Routes, type Stops } from './seats.ts'

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Takes away who can be no host (any more): gone, or of a table that is closed or away. */
const tidyHosts = (ctx: Ctx): void => {
  const here = new Set(ctx.people().flatMap((person) => (takesPart(person) ? [person.id] : [])))
  for (const { id, data } of ctx.all('host'))
    if (!here.has(data.person) || ctx.get('table', data.table)?.data.closed !== false) ctx.remove('host', id)
}

/** The tables as seats are given out by, in the order of their numbers. */
export const tablesOf = (ctx: Pick<Ctx, 'all'>): readonly CafeTable[] => {
  const hosts = new Map(
    ctx.all('host').flatMap(({ data }) => (data.state === 'yes' ? [[data.table, data.person] as const] : [])),
  )
  return ctx
    .all('table')
    .toSorted((one, other) => one.data.number - other.data.number)
    .map(({ id, data: { seats, closed } }) => ({ id, seats, closed, host: hosts.get(id) ?? null }))
}

export const routesOf = (ctx: Pick<Ctx, 'all' | 'step'>): Routes =>
  new Map(ctx.all('route').map(({ id, data }) => [personOfRoute(ctx.step, id), data.stops]))

/** Writes somebody's route, in the name of that person. */
export const putRoute = (ctx: Ctx, person: string, stops: Stops): void => {
  const id = routeId(ctx.step, person)
  const old = ctx.get('route', id)
  if (same(old?.data.stops ?? [], stops) || (!old && stops.every((stop) => stop === null))) return
  if (!old) return ctx.create('route', id, { stops: [...stops] }, { by: person })
  ctx.edit('route', id, (route) => {
    route.stops = [...stops]
  })
}

const isOver = (stage: Stage): boolean => stage === 'together' || stage === 'choose' || stage === 'done'

/** How many people each table has, from the first round that could change on. */
const countSeats = (ctx: Ctx, routes: Routes, from: number, here: ReadonlySet<string>): void => {
  const tables = new Set(ctx.all('table').map(({ id }) => id))
  const gone = ctx
    .all('filled')
    .filter(({ id }) => ![...tables].some((table) => filledId(ctx.step, table) === id))
  for (const { id } of gone) ctx.remove('filled', id)
  const counts = new Map([...tables].map((table) => [table, ctx.config.rounds.map(() => 0)]))
  for (const [person, stops] of routes)
    stops.forEach((stop, round) => {
      const n = stop && here.has(person) ? counts.get(stop.table) : undefined
      if (n) n[round] = (n[round] ?? 0) + 1
    })
  for (const [table, counted] of counts) {
    const id = filledId(ctx.step, table)
    const old = ctx.get('filled', id)
    const n = counted.map((count, round) => (round < from ? (old?.data.n[round] ?? 0) : count))
    if (!old) ctx.create('filled', id, { n }, { by: null })
    else if (!same(old.data.n, n))
      ctx.edit('filled', id, (filled) => {
        filled.n = n
      })
  }
}

/** Notes who is the host of each table in the round that goes on; who was one before, when nobody is now. */
const noteHosts = (ctx: Ctx, tables: readonly CafeTable[], round: number): void => {
  for (const { id: table, host: person, closed } of tables) {
    const id = hostedId(ctx.step, table, round)
    const old = ctx.get('hosted', id)
    if (!old && !closed) ctx.create('hosted', id, { table, round, person }, { by: null })
    else if (old && person !== null && person !== old.data.person)
      ctx.edit('hosted', id, (hosted) => {
        hosted.person = person
      })
  }
}

/** Lets everyone sit where they belong, facilitators where they are visiting. */
const seatAll = (ctx: Ctx, seats: ReadonlyMap<string, string | null>): void => {
  for (const person of ctx.people()) {
    const visits = person.role === 'facilitator' && !person.left && !isOver(ctx.stage)
    const visiting = visits ? person.table : undefined
    const visited = visiting !== undefined && ctx.get('table', visiting) ? visiting : null
    ctx.seat(person.id, seats.get(person.id) ?? visited)
  }
}

/** Sees to all of it; see `settle` for the rules. */
export const keepSeats = (ctx: Ctx): void => {
  tidyHosts(ctx)
  const round = roundNow(ctx.config, ctx.stage)
  const running = round !== undefined
  const from = round ?? (isOver(ctx.stage) ? MOST_ROUNDS : 0)
  const people = ctx.people().filter(({ role }) => role === 'participant')
  const guests = people.map((person) => ({
    ...mixed(person),
    here: takesPart(person),
    table: person.table,
  }))
  const tables = tablesOf(ctx)
  const ways = ctx.config.rounds.map(({ way }) => way)
  const { routes, seats } = settle({ guests, tables, ways, from, running, routes: routesOf(ctx) })
  for (const [person, stops] of routes) putRoute(ctx, person, stops)
  if (!isOver(ctx.stage)) {
    const here = new Set(guests.flatMap((guest) => (guest.here ? [guest.id] : [])))
    countSeats(ctx, routes, from, here)
  }
  if (running && ctx.stage !== 'harvest') noteHosts(ctx, tables, round + 1)
  seatAll(ctx, seats)
}
