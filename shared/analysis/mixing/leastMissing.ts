// At how many tables a side has to be missing.
import type { Numbered } from './numbered.ts'
import { range, settledAt, sum } from './settled.ts'

/**
 * The larger of two bounds on the sides that miss above what is unavoidable.
 * - By round: sides come to tables that miss them, one guest each, as far as there are guests and seats (a minimal cut
 *   over which sides are held back; exact for one round by itself).
 *   Below 0 where somebody settled at a table without seats brings a side that could not be counted on.
 * - By side, with `fresh` and nobody settled: each guest comes to a table that misses their side once at most.
 */
export const leastMissing = (hall: Numbered, places: readonly number[], fresh: boolean): number => {
  const { rounds, tables, guests, side, unavoidable } = hall
  const settled = settledAt(hall)
  const byRound = range(rounds).map((round) => {
    const present = presentAt(hall, round)
    const free = places.map((most, table) => Math.max(0, most - (settled[round]?.[table] ?? 0)))
    const unsettled = [0, 1, 2].map(
      (number) =>
        side.filter((own, guest) => own === number && (hall.fixed[round * guests.length + guest] ?? -1) < 0)
          .length,
    )
    const absent = 3 * tables.length - present.size
    return absent - mostCovered(present, free, unsettled) - unavoidable
  })
  const total = sum(byRound)
  if (!fresh || hall.anyFixed) return total
  const bySide = sum([0, 1, 2].map((number) => absentOf(hall, places, number))) - rounds * unavoidable
  return Math.max(total, bySide)
}

/** Table * 3 + side of the sides that hosts and settled guests bring. */
const presentAt = ({ tables, guests, hosted, side, fixed }: Numbered, round: number): ReadonlySet<number> => {
  const present = new Set<number>()
  tables.forEach((_, table) => {
    if ((hosted[table] ?? -1) >= 0) present.add(table * 3 + (hosted[table] ?? 0))
  })
  guests.forEach((_, guest) => {
    const table = fixed[round * guests.length + guest] ?? -1
    if (table >= 0 && (side[guest] ?? -1) >= 0) present.add(table * 3 + (side[guest] ?? 0))
  })
  return present
}

const mostCovered = (
  present: ReadonlySet<number>,
  free: readonly number[],
  guests: readonly number[],
): number =>
  Math.min(
    ...range(8).map((held) => {
      const sides = [0, 1, 2].filter((side) => (held & (1 << side)) !== 0)
      const others = sum(guests.filter((_, side) => !sides.includes(side)))
      return (
        others +
        sum(
          free.map((seats, table) =>
            Math.min(seats, sides.filter((side) => !present.has(table * 3 + side)).length),
          ),
        )
      )
    }),
  )

/** At how many tables this side is missing, all rounds together, when nobody comes back to a table. */
const absentOf = (hall: Numbered, places: readonly number[], number: number): number => {
  const { rounds, tables, visited, side, hosted } = hall
  const without = range(tables.length).filter((table) => hosted[table] !== number)
  const open = without.filter((table) => (places[table] ?? 0) > 0)
  const visits = [...side.keys()]
    .filter((guest) => side[guest] === number)
    .map((guest) =>
      Math.min(rounds, open.filter((table) => (visited[guest * tables.length + table] ?? 0) === 0).length),
    )
  return rounds * without.length - Math.min(sum(visits), rounds * open.length)
}
