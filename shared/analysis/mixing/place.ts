// A table for one more person in a round that goes on, without moving anybody.
import { historyOf } from './history.ts'
import type { Seating } from './question.ts'
import { companies, freeSeats, hostsOf, type Hall } from './seated.ts'

/** `before` = the rounds that were sat earlier, `now` = this round as it is; `tables` are those that are open. */
export type PlaceQuestion = Pick<Hall, 'people' | 'tables'> & {
  readonly before: readonly Seating[]
  readonly now: Seating
}

/**
 * The table where this person disturbs the goals of the mixing least: a seat that is free, then a table that is new to
 * them, then the fewest people met before, then a side that the table misses, then the emptiest. When all are full, the
 * one that is least over its seats. A host has their own table. Undefined only when there is no table at all.
 */
export const place = (question: PlaceQuestion, person: string): string | undefined => {
  const { people, tables, before, now } = question
  const own = hostsOf(question).get(person)
  if (own !== undefined) return own
  const side = people.find(({ id }) => id === person)?.side ?? null
  const history = historyOf({ people, tables, sat: before }, [])
  const free = freeSeats(tables, hostsOf(question))
  const weighed = companies(question, now).map(({ table, host, guests }, at) => {
    const others = guests.filter(({ id }) => id !== person)
    const sides = [host, ...others].map((other) => other?.side)
    return {
      table: table.id,
      weights: [
        Math.max(0, others.length + 1 - (free[at] ?? 0)),
        history.tables(person).has(table.id) ? 1 : 0,
        others.filter(({ id }) => history.together(person, id) > 0).length,
        side === null || sides.includes(side) ? 1 : 0,
        others.length,
      ],
    }
  })
  return weighed.sort((one, other) => inOrder(one.weights, other.weights))[0]?.table
}

/** Compares two lists of numbers: the first that differs decides, lower comes first. */
const inOrder = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((weight, index) => weight !== other[index])
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}
