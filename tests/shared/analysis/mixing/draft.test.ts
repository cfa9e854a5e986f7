// What a change is said to cost is what it costs.
import { sample } from 'fast-check'
import { expect, test } from 'vitest'
import { costOf } from '#shared/analysis/mixing/cost.ts'
import { numbered } from '#shared/analysis/mixing/numbered.ts'
import { judge } from '#shared/analysis/mixing/score.ts'
import { greedy, upTo } from '#shared/analysis/mixing/start.ts'
import { numbersFrom } from '#shared/kernel/random.ts'
import { questions } from './questions.ts'

test('[MX3] every change costs what was weighed before, and the draft what the judge says', () => {
  let changes = 0
  for (const question of sample(questions({ people: 14, tables: 4, rounds: 3 }), { numRuns: 60, seed: 7 })) {
    const hall = numbered(question)
    const random = numbersFrom(question.seed)
    const draft = greedy(hall, random)
    const guests = hall.guests.length
    const tries = guests > 0 ? 40 : 0
    for (let change = 0; change < tries; change += 1) {
      const [round, one, other] = [upTo(hall.rounds, random), upTo(guests, random), upTo(guests, random)]
      const at = (guest: number) => draft.seat[round * guests + guest] ?? -1
      const table = upTo(hall.tables.length, random)
      const before = [...draft.cost]
      const swaps = change % 2 === 0
      if (swaps ? at(one) === at(other) : at(one) === table) continue
      if (swaps) draft.weighSwap(round, one, other)
      else draft.weighMove(round, one, table)
      const weighed = before.map((cost, goal) => cost + (draft.delta[goal] ?? 0))
      if (swaps) draft.swap(round, one, other)
      else draft.move(round, one, table)
      expect([...draft.cost]).toEqual(weighed)
      changes += 1
    }
    const rounds = Array.from(
      { length: hall.rounds },
      (_, round) =>
        new Map(
          hall.guests.map((id, guest) => [id, hall.tables[draft.seat[round * guests + guest] ?? 0] ?? '']),
        ),
    )
    expect([...draft.cost]).toEqual([...costOf(draft.cost[0] ?? 0, judge(question, rounds))])
  }
  expect(changes).toBeGreaterThan(500)
})
