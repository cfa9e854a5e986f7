// How many pairs of guests have to meet again.
import type { Numbered } from './numbered.ts'
import { range, sum } from './settled.ts'
import { sizesFor } from './sizes.ts'
import { leastTogether } from './spread.ts'

const pairs = (count: number): number => (count * (count - 1)) / 2

/**
 * The larger of two bounds.
 * - Ways: between an earlier round and a later one, pairs that go from the same table to the same table meet again. The
 *   least of it, over all sizes of tables, counts once for each later round. With `fresh` nobody goes back to a table
 *   where they were, so there are fewer ways.
 * - Pairs: all rounds together have so many meetings, and only so many pairs that did not meet yet.
 */
export const leastAgain = (hall: Numbered, places: readonly number[], fresh: boolean): number => {
  const { guests, rounds, met } = hall
  const later = leastLater(hall, places, fresh)
  const chain = rounds === 0 ? 0 : leastFirst(hall, places, fresh) + (rounds - 1) * later

  const known = met.reduce((count, times) => count + (times > 0 ? 1 : 0), 0) / 2
  const { low, high } = sizesFor(places, guests.length)
  const even = sum(low.map(pairs)) + leastMore(low, high, guests.length)
  return Math.max(chain, rounds * even - (pairs(guests.length) - known), 0)
}

/** The pairs that meet again in the first planned round, because of a round that was sat. */
const leastFirst = (hall: Numbered, places: readonly number[], fresh: boolean): number =>
  Math.max(0, ...hall.sat.map((seats) => leastAfter(hall, seats, places, fresh)))

/** The pairs that meet again in each planned round after the first. */
export const leastLater = (hall: Numbered, places: readonly number[], fresh: boolean): number => {
  const { guests, tables, rounds } = hall
  if (rounds < 2) return 0
  const ways = tables.flatMap((_, from) => tables.map((_, to) => (fresh && from === to ? 0 : guests.length)))
  return Math.max(leastFirst(hall, places, fresh), leastTogether(guests.length, places, places, ways))
}

/** The pairs that the guests above the even level add at the tables where there is room for one more. */
const leastMore = (low: readonly number[], high: readonly number[], guests: number): number => {
  const room = low.filter((count, table) => count < (high[table] ?? 0)).sort((a, b) => a - b)
  return sum(room.slice(0, Math.max(0, guests - sum(low))))
}

/** The pairs that meet again in a round after one that was sat. */
const leastAfter = (
  { guests, tables, visited }: Numbered,
  seats: Int16Array,
  places: readonly number[],
  fresh: boolean,
): number => {
  const from = range(Math.max(0, ...seats) + 1).map((table) => seats.filter((seat) => seat === table).length)
  const ways = from.flatMap((_, table) =>
    tables.map((_, to) =>
      seats.reduce(
        (count, seat, guest) =>
          count + (seat === table && !(fresh && (visited[guest * tables.length + to] ?? 0) > 0) ? 1 : 0),
        0,
      ),
    ),
  )
  return guests.length === 0 ? 0 : leastTogether(sum(from), from, places, ways)
}
