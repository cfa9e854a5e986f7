// Divides people over tables in rounds: nobody twice at a table, few who meet again, every side at every table.
import { place } from './place.ts'
import type { Mix, MixQuestion, Seating } from './question.ts'
import { boundOf, judge } from './score.ts'

export type { Goal, Mix, Mixed, MixQuestion, MixTable, Score, Seating } from './question.ts'

/** The same plan in slices of work of a few milliseconds: each value is the best so far, the last one is `mix(question)`. */
export function* mixing(question: MixQuestion): Generator<Mix, Mix> {
  const { people, tables, sat = [] } = question
  const rounds: Seating[] = []
  for (let round = 0; round < question.rounds; round += 1) {
    const now = new Map<string, string>()
    for (const { id } of people) {
      const settled = question.fixed?.[round]?.get(id)
      const table = settled ?? place({ people, tables, before: [...sat, ...rounds], now }, id)
      if (table !== undefined) now.set(id, table)
    }
    rounds.push(now)
  }
  const last: Mix = {
    rounds,
    score: judge(question, rounds),
    bound: boundOf(question),
    proven: false,
    won: [],
  }
  yield last
  return last
}

/** The whole plan at once. */
export const mix = (question: MixQuestion): Mix => {
  const slices = mixing(question)
  let slice = slices.next()
  while (!slice.done) slice = slices.next()
  return slice.value
}
