// One round as it is sat: who is at which table, and who of them is a host.
import type { ShownSide } from '#shared/analysis/sides.ts'
import type { Mixed, MixQuestion, MixTable, Seating } from './question.ts'
import { sizesFor, type Sizes } from './sizes.ts'

export type Hall = Pick<MixQuestion, 'people' | 'tables' | 'sat'>

export const SIDES: readonly ShownSide[] = ['gemeente', 'aanbieders', 'inwonerzijde']

/** The table of each host who takes part; who is named at two tables stays at the first. */
export const hostsOf = ({ people, tables }: Pick<Hall, 'people' | 'tables'>): ReadonlyMap<string, string> => {
  const here = new Set(people.map(({ id }) => id))
  const hosts = new Map<string, string>()
  for (const { id, host } of tables)
    if (host !== null && here.has(host) && !hosts.has(host)) hosts.set(host, id)
  return hosts
}

/** The seats that are left for guests at each table. */
export const freeSeats = (tables: readonly MixTable[], hosts: ReadonlyMap<string, string>): number[] => {
  const hosted = new Set(hosts.values())
  return tables.map(({ id, seats }) => Math.max(0, Math.floor(seats) - (hosted.has(id) ? 1 : 0)))
}

/** One table in one round; `free` seats are those for guests. */
export type Company = {
  readonly table: MixTable
  readonly host: Mixed | undefined
  readonly guests: readonly Mixed[]
}

/** The tables of a round with who is there. Who is not (or no longer) seated at one of these tables is left out. */
export const companies = (hall: Hall, seating: Seating): Company[] => {
  const hosts = hostsOf(hall)
  const at = new Map(hall.tables.map(({ id }) => [id, [] as Mixed[]]))
  const hosting = new Map<string, Mixed>()
  for (const person of hall.people) {
    const own = hosts.get(person.id)
    if (own !== undefined) hosting.set(own, person)
    else at.get(seating.get(person.id) ?? '')?.push(person)
  }
  return hall.tables.map((table) => ({ table, host: hosting.get(table.id), guests: at.get(table.id) ?? [] }))
}

/** What the seats ask in a round with these companies. */
export const sizesOf = (hall: Hall, round: readonly Company[]): Sizes =>
  sizesFor(
    freeSeats(hall.tables, hostsOf(hall)),
    round.reduce((total, { guests }) => total + guests.length, 0),
  )
