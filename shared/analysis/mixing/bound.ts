// What no plan can be better than: lower bounds on the score, each with its proof.
import { leastAgain, leastLater } from './leastAgain.ts'
import { leastMissing } from './leastMissing.ts'
import { leastTwice } from './leastTwice.ts'
import type { Numbered } from './numbered.ts'
import type { Score } from './question.ts'
import { settledAt, sum } from './settled.ts'

export type Bounds = {
  /** No plan comes before this score when the goals are compared in order. */
  readonly inOrder: Score
  /** No plan scores better on any one of these goals, whatever it does to the others. */
  readonly alone: Score
  /** Guests who sit over the seats in every plan, because they are settled there. */
  readonly over: number
  /** Pairs that meet again in every planned round after the first, as `inOrder` counts them. */
  readonly againLater: number
}

export const boundsOf = (hall: Numbered): Bounds => {
  const places = placesOf(hall)
  const twice = leastTwice(hall, places)
  const bound = (fresh: boolean): Score => ({
    twice,
    again: leastAgain(hall, places, fresh),
    missing: leastMissing(hall, places, fresh),
    uneven: above(hall, hall.sizes.high),
  })
  return {
    inOrder: bound(twice === 0),
    alone: bound(false),
    over: above(hall, hall.sizes.most),
    againLater: leastLater(hall, places, twice === 0),
  }
}

/** Guests who are settled at a table above so many. */
const above = (hall: Numbered, most: readonly number[]): number =>
  sum(
    settledAt(hall).flatMap((counts) =>
      counts.map((count, table) => Math.max(0, count - (most[table] ?? 0))),
    ),
  )

/** The most guests at each table; where settled guests break the seats anyway, nothing is counted on. */
const placesOf = (hall: Numbered): readonly number[] => {
  const { most } = hall.sizes
  return above(hall, most) > 0 ? most.map(() => hall.guests.length) : most
}
