// Why somebody sits at their table in a round, in numbers; the sentence belongs to the screen.
import { historyOf } from './history.ts'
import type { Seating } from './question.ts'
import { companies, SIDES, type Hall } from './seated.ts'

export type Why = {
  /** They host this table: they stay, and meet all who come. */
  readonly host: boolean
  /** They were not at this table before. */
  readonly newTable: boolean
  /** Guests at the table, without this person, whom they meet for the first time. */
  readonly fresh: number
  /** The other guests at the table: they met in an earlier round. */
  readonly again: number
  /** How many of the three sides are at the table, this person and the host included. */
  readonly sides: number
}

/** `round` counts from 0 within `rounds`; what lies before it, `sat` included, is history. Zeros for who is nowhere. */
export const whyHere = (hall: Hall, rounds: readonly Seating[], round: number, person: string): Why => {
  const history = historyOf(hall, rounds.slice(0, round))
  const here = companies(hall, rounds[round] ?? new Map()).find(
    ({ host, guests }) => host?.id === person || guests.some(({ id }) => id === person),
  )
  if (!here) return { host: false, newTable: false, fresh: 0, again: 0, sides: 0 }
  const others = here.guests.filter(({ id }) => id !== person)
  const again = others.filter(({ id }) => history.together(person, id) > 0).length
  const sides = new Set([here.host, ...here.guests].map((other) => other?.side))
  return {
    host: here.host?.id === person,
    newTable: !history.tables(person).has(here.table.id),
    fresh: others.length - again,
    again,
    sides: SIDES.filter((side) => sides.has(side)).length,
  }
}
