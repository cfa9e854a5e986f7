// Who sits where in each round: settles the routes again after anything that happened, and moves nobody without need.
import type { Mixed, Seating } from '#shared/analysis/mixing/question.ts'
import { place } from '#shared/analysis/mixing/place.ts'
import type { How, Stop, Way } from './records.ts'

/** A participant. `here` takes part now; `table` is where they sit at this moment. */
export type Guest = Mixed & { readonly here: boolean; readonly table: string | undefined }

export type CafeTable = {
  readonly id: string
  readonly seats: number
  readonly closed: boolean
  readonly host: string | null
}

export type Stops = readonly (Stop | null)[]
export type Routes = ReadonlyMap<string, Stops>

export type Settling = {
  readonly guests: readonly Guest[]
  readonly tables: readonly CafeTable[]
  /** How people come to a table, by round. */
  readonly ways: readonly Way[]
  /** The first round that may change, from 0; what was before stays as it was. */
  readonly from: number
  /** Whether people sit in that round now. */
  readonly running: boolean
  /** By person, for all rounds. */
  readonly routes: Routes
}

export type Settled = { readonly routes: Routes; readonly seats: ReadonlyMap<string, string | null> }

const stop = (table: string, how: How): Stop => ({ table, how, newTable: true, fresh: 0, again: 0 })

/** The table of each person in a round, from 0. */
export const seatingOf = (routes: Routes, round: number): Seating =>
  new Map(
    [...routes].flatMap(([person, stops]) => {
      const table = stops[round]?.table
      return table === undefined ? [] : [[person, table] as const]
    }),
  )

/** One round while it is settled: who has a place, and how many people each table has. */
class Round {
  readonly stops = new Map<string, Stop>()
  readonly #counts = new Map<string, number>()
  readonly #chosen = new Map<string, number>()

  sit(person: string, at: Stop): void {
    this.stops.set(person, at)
    this.#counts.set(at.table, this.count(at.table) + 1)
    if (at.how === 'chosen') this.#chosen.set(at.table, this.chosen(at.table) + 1)
  }

  count = (table: string): number => this.#counts.get(table) ?? 0
  chosen = (table: string): number => this.#chosen.get(table) ?? 0
}

/** Side after side, so that each spreads over the tables before the seats are gone; who has none comes last. */
const bySide = (who: readonly Guest[]): Guest[] => {
  const order = ({ side }: Guest): string => side ?? '~'
  return who.toSorted((one, other) => (order(one) < order(other) ? -1 : order(one) > order(other) ? 1 : 0))
}

/** Gives everyone in this list a place where they disturb the least. */
const placeAll = (settling: Settling, round: Round, index: number, routes: Routes, who: readonly Guest[]) => {
  const people = settling.guests.filter(({ here }) => here)
  const tables = settling.tables.filter(({ closed }) => !closed)
  const before = Array.from({ length: index }, (_, earlier) => seatingOf(routes, earlier))
  for (const { id } of bySide(who)) {
    const now = new Map(Array.from(round.stops, ([person, { table }]) => [person, table]))
    const table = place({ people, tables, before, now }, id)
    if (table !== undefined) round.sit(id, stop(table, 'placed'))
  }
}

/** A round that goes on or begins: everyone who is here gets a seat, and keeps the one that they have a right to. */
const settleRunning = (settling: Settling, index: number, routes: Routes, hosts: Hosts): Round => {
  const { guests, tables, ways } = settling
  const open = new Map(tables.filter(({ closed }) => !closed).map((table) => [table.id, table]))
  const goesOn = guests.some(({ here, table }) => here && table !== undefined && open.has(table))
  const round = new Round()
  const later: Guest[] = []
  const left: Guest[] = []
  const old = (guest: Guest): Stop | undefined => {
    const had = routes.get(guest.id)?.[index]
    return had && open.has(had.table) ? had : undefined
  }
  for (const guest of guests.filter(({ here }) => here)) {
    const own = hosts.get(guest.id)
    const had = old(guest)
    if (own !== undefined)
      round.sit(guest.id, had?.table === own && had.how === 'host' ? had : stop(own, 'host'))
    else if (!had) left.push(guest)
    // Whoever comes back, or chose, gets a place only when it is still free.
    else if (guest.table !== had.table && (had.how === 'chosen' || (goesOn && guest.table === undefined)))
      later.push(guest)
    else round.sit(guest.id, had)
  }
  for (const guest of later) {
    const had = old(guest)
    const seats = open.get(had?.table ?? '')?.seats ?? 0
    const taken =
      had && goesOn && guest.table === undefined ? round.count(had.table) : round.chosen(had?.table ?? '')
    if (had && taken < seats) round.sit(guest.id, had)
    else left.push(guest)
  }
  const nowhere: Guest[] = []
  for (const guest of left) {
    const known = routes.get(guest.id)?.[index] != null
    const before = routes.get(guest.id)?.[index - 1]?.table
    const table = ways[index] === 'free' && !known && before !== undefined ? open.get(before) : undefined
    if (table && round.count(table.id) < table.seats) round.sit(guest.id, stop(table.id, 'placed'))
    else nowhere.push(guest)
  }
  placeAll(settling, round, index, routes, nowhere)
  return round
}

/** A round to come: what is known of it stays as far as it still can be, and who comes into a plan gets a place in it. */
const settleComing = (settling: Settling, index: number, routes: Routes, hosts: Hosts): Round => {
  const { guests, tables, ways } = settling
  const free = ways[index] === 'free'
  const open = new Set(tables.filter(({ closed }) => !closed).map(({ id }) => id))
  const round = new Round()
  const nowhere: Guest[] = []
  const planned =
    !free && guests.some(({ id }) => ['mixed', 'placed'].includes(routes.get(id)?.[index]?.how ?? ''))
  for (const guest of guests.filter(({ here }) => here)) {
    const own = hosts.get(guest.id)
    const had = routes.get(guest.id)?.[index]
    const stays =
      had &&
      open.has(had.table) &&
      (free ? ['chosen', 'put'] : ['chosen', 'put', 'mixed', 'placed']).includes(had.how)
    if (own !== undefined)
      round.sit(guest.id, had?.table === own && had.how === 'host' ? had : stop(own, 'host'))
    else if (stays) round.sit(guest.id, had)
    else if (planned) nowhere.push(guest)
  }
  placeAll(settling, round, index, routes, nowhere)
  return round
}

type Hosts = ReadonlyMap<string, string>

const hostsOf = ({ guests, tables }: Settling): Hosts => {
  const hosts = new Map<string, string>()
  for (const { id, host, closed } of tables)
    if (!closed && host !== null && !hosts.has(host) && guests.some((one) => one.here && one.id === host))
      hosts.set(host, id)
  return hosts
}

/** Says at each stop of this round whom somebody meets there; guests only, the host stays and meets everyone. */
const tell = (
  routes: ReadonlyMap<string, (Stop | null)[]>,
  here: ReadonlySet<string>,
  round: number,
): void => {
  const tables = new Map<string, string[]>()
  for (const [person, stops] of routes) {
    const at = here.has(person) ? stops[round] : null
    if (at) tables.set(at.table, [...(tables.get(at.table) ?? []), person])
  }
  const tableOf = (person: string, index: number) => routes.get(person)?.[index]?.table
  const earlier = Array.from({ length: round }, (_, index) => index)
  for (const [table, people] of tables) {
    const guests = people.filter((person) => routes.get(person)?.[round]?.how !== 'host')
    for (const person of people) {
      const stops = routes.get(person)
      const at = stops?.[round]
      if (!stops || !at) continue
      const others = guests.filter((other) => other !== person)
      const again = others.filter((other) =>
        earlier.some((index) => {
          const there = tableOf(person, index)
          return there !== undefined && there === tableOf(other, index)
        }),
      ).length
      const newTable = earlier.every((index) => tableOf(person, index) !== table)
      stops[round] = { ...at, newTable, fresh: others.length - again, again }
    }
  }
}

/**
 * Settles the places of all rounds from `from` on, and says where everyone sits now (null = nowhere, as between rounds).
 * In a running round everybody who is here has exactly one seat, at an open table; hosts at their own. Who has a valid
 * place keeps it. Settling what was settled changes nothing.
 */
export const settle = (settling: Settling): Settled => {
  const { guests, ways, from, running } = settling
  const hosts = hostsOf(settling)
  const routes = new Map(
    guests.map(({ id }) => [id, ways.map((_, round) => settling.routes.get(id)?.[round] ?? null)] as const),
  )
  const here = new Set(guests.filter((guest) => guest.here).map(({ id }) => id))
  for (let index = from; index < ways.length; index += 1) {
    const now = running && index === from
    const round = (now ? settleRunning : settleComing)(settling, index, routes, hosts)
    for (const [person, stops] of routes) {
      const had = stops[index] ?? null
      // Who is away keeps what was planned; what they chose is for others to take.
      if (here.has(person)) stops[index] = round.stops.get(person) ?? null
      else if (!now && had?.how === 'chosen') stops[index] = null
    }
    tell(routes, here, index)
  }
  const seats = new Map(
    guests.map(({ id }) => [id, (running && here.has(id) && routes.get(id)?.[from]?.table) || null] as const),
  )
  return { routes, seats }
}
