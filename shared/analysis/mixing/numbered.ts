// The question in numbers: guests, tables, sides and rounds counted from 0, so that the search can be quick.
import type { MixQuestion, Seating } from './question.ts'
import { freeSeats, hostsOf, SIDES } from './seated.ts'
import { sizesFor, type Sizes } from './sizes.ts'

/** -1 stands for none: no side, no host with a side, no settled table. */
export type Numbered = {
  readonly guests: readonly string[]
  readonly tables: readonly string[]
  readonly hosts: ReadonlyMap<string, string>
  readonly rounds: number
  readonly sizes: Sizes
  /** The side of each guest, and that of the host of each table. */
  readonly side: Int8Array
  readonly hosted: Int8Array
  /** The rounds that were sat: the table of each guest. */
  readonly sat: readonly Int16Array[]
  /** Per pair (one * guests + other): how often they sat together before. */
  readonly met: Uint8Array
  /** Per guest and table (guest * tables + table): how often they sat there before. */
  readonly visited: Uint8Array
  /** Per round and guest (round * guests + guest): the settled table. */
  readonly fixed: Int16Array
  /** How many times a side misses at a table in each round, however the guests sit. */
  readonly unavoidable: number
  readonly anyFixed: boolean
  readonly anySat: boolean
}

/** The question in numbers. In `sat` every table has a number, also one that is closed now: those come after the open ones. */
export const numbered = (question: MixQuestion): Numbered => {
  const { people, sat = [], fixed = [] } = question
  const hosts = hostsOf(question)
  const sideOf = new Map(people.map(({ id, side }) => [id, side === null ? -1 : SIDES.indexOf(side)]))
  const guests = [...new Set(people.map(({ id }) => id))].filter((id) => !hosts.has(id))
  const tables = question.tables.map(({ id }) => id)
  const rounds = Math.max(0, Math.floor(question.rounds))
  const tableNumber = new Map(tables.map((id, table) => [id, table]))
  for (const seating of sat)
    for (const table of seating.values())
      if (!tableNumber.has(table)) tableNumber.set(table, tableNumber.size)

  const inNumbers = (seating: Seating | undefined): Int16Array =>
    Int16Array.from(guests, (guest) => tableNumber.get(seating?.get(guest) ?? '') ?? -1)
  const satNumbers = sat.map(inNumbers)
  const met = new Uint8Array(guests.length ** 2)
  const visited = new Uint8Array(guests.length * tables.length)
  for (const seats of satNumbers) {
    seats.forEach((table, guest) => {
      if (table >= 0 && table < tables.length) bump(visited, guest * tables.length + table)
      seats.forEach((other, neighbour) => {
        if (table >= 0 && other === table && neighbour !== guest) bump(met, guest * guests.length + neighbour)
      })
    })
  }
  const settled = new Int16Array(rounds * guests.length).fill(-1)
  for (let round = 0; round < rounds; round += 1)
    inNumbers(fixed[round]).forEach((table, guest) => {
      if (table < tables.length) settled[round * guests.length + guest] = table
    })
  const hostSide = new Map([...hosts].map(([host, table]) => [table, sideOf.get(host) ?? -1]))
  const sizes = sizesFor(freeSeats(question.tables, hosts), guests.length)
  const side = Int8Array.from(guests, (guest) => sideOf.get(guest) ?? -1)
  const hosted = Int8Array.from(tables, (table) => hostSide.get(table) ?? -1)
  return {
    guests,
    tables,
    hosts,
    rounds,
    sizes,
    side,
    hosted,
    unavoidable: SIDES.reduce((sum, _, number) => sum + unavoidable(number, side, hosted, sizes), 0),
    sat: satNumbers,
    met,
    visited,
    fixed: settled,
    anyFixed: settled.some((table) => table >= 0),
    anySat: met.some((times) => times > 0) || visited.some((times) => times > 0),
  }
}

const bump = (counts: Uint8Array, at: number): void => {
  counts[at] = (counts[at] ?? 0) + 1
}

/** At how many tables a side has to be missing in a round, however the guests sit. */
const unavoidable = (number: number, side: Int8Array, hosted: Int8Array, { most }: Sizes): number => {
  const without = [...hosted.keys()].filter((table) => hosted[table] !== number)
  const open = without.filter((table) => (most[table] ?? 0) > 0)
  return without.length - Math.min(open.length, side.filter((own) => own === number).length)
}
