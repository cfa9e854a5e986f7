// How good a plan is, and how good one can be at all.
import type { ShownSide } from '#shared/analysis/sides.ts'
import { boundsOf } from './bound.ts'
import { historyOf } from './history.ts'
import { numbered } from './numbered.ts'
import type { MixQuestion, Score, Seating } from './question.ts'
import { companies, SIDES, sizesOf, type Company, type Hall } from './seated.ts'
import { outside } from './sizes.ts'

/** The score of these rounds, after those of `sat`. Who is not seated in a round does not count in it. */
export const judge = (hall: Hall, rounds: readonly Seating[]): Score => {
  const score = { twice: 0, again: 0, missing: 0, uneven: 0 }
  rounds.forEach((seating, round) => {
    const before = historyOf(hall, rounds.slice(0, round))
    const tables = companies(hall, seating)
    const { low, high, most } = sizesOf(hall, tables)
    for (const { table, guests } of tables)
      guests.forEach(({ id }, at) => {
        if (before.tables(id).has(table.id)) score.twice += 1
        score.again += guests.slice(at + 1).filter((other) => before.together(id, other.id) > 0).length
      })
    for (const side of SIDES) score.missing += missed(tables, side) - unavoidable(tables, most, side)
    score.uneven += outside(
      tables.map(({ guests }) => guests.length),
      low,
      high,
    )
  })
  return score
}

const missed = (tables: readonly Company[], side: ShownSide): number =>
  tables.filter(({ host, guests }) => host?.side !== side && guests.every((guest) => guest.side !== side))
    .length

/** At how many tables this side has to be missing, however the guests of this round sit. */
const unavoidable = (tables: readonly Company[], most: readonly number[], side: ShownSide): number => {
  const without = tables.filter(({ host }) => host?.side !== side).length
  const open = tables.filter(({ host }, table) => host?.side !== side && (most[table] ?? 0) > 0).length
  const guests = tables.flatMap((table) => table.guests).filter((guest) => guest.side === side).length
  return without - Math.min(open, guests)
}

/** No plan comes before this score when the goals are compared in order. See leastTwice.ts and the others for the proofs. */
export const boundOf = (question: MixQuestion): Score => boundsOf(numbered(question)).inOrder
