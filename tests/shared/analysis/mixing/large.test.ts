// Large halls: the bound is met, and the work has an end.
import { describe, expect, test } from 'vitest'
import { mix, mixing, type MixQuestion } from '#shared/analysis/mixing/plan.ts'
import { fieldOf } from '#shared/analysis/mixing/field.ts'
import { brief, regular, seating } from './questions.ts'

const slicesOf = (question: MixQuestion): number => [...mixing(question)].length

describe('two hundred people at 25 tables', () => {
  test('[MX13] sit four rounds without anybody twice, a pair again or a side missing, with hosts and without', () => {
    for (const question of [regular(200, 25, 4), regular(200, 25, 4, false), regular(193, 25, 4)]) {
      const plan = mix(question)
      expect([brief(plan.score), plan.proven]).toEqual(['0 0 0 0', true])
      expect(plan.won).toEqual(['seats', 'twice', 'again', 'missing'])
    }
  })

  test('[MX13] do so too when three rounds follow one that was sat, with ten who left and five who came', () => {
    const before = regular(200, 25, 4)
    const [first = new Map<string, string>()] = mix(before).rounds
    const came = Array.from({ length: 5 }, (_, at) => ({ id: `new${at}`, side: null }))
    const people = [...before.people.filter((_, at) => at % 20 !== 19 || at < 25), ...came]
    const plan = mix({ ...before, people, rounds: 3, sat: [first] })
    expect([plan.score.twice, plan.score.again, plan.proven]).toEqual([0, 0, true])
  })
})

describe('the work', () => {
  test('[MX14] has an end, also where the bound is out of reach', () => {
    for (const question of [regular(18, 4, 4), regular(60, 8, 4), regular(200, 10, 4), regular(24, 3, 4)]) {
      const slices = slicesOf(question)
      expect(slices).toBeGreaterThan(10)
      expect(slices).toBeLessThan(150)
    }
  })

  test('[MX12] leaves tables even where there are more seats than people', () => {
    const { people, tables } = regular(100, 12, 3)
    const wide = tables.map((table) => ({ ...table, seats: table.seats + 2 }))
    expect(brief(mix({ people, tables: wide, rounds: 3, seed: 1 }).score)).toBe('0 0 0 0')
  })

  test('[MX12] lets uneven tables be where nobody would have a new one else', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, side: null }))
    const tables = ['A', 'B'].map((id) => ({ id, seats: 6, host: null }))
    const plan = mix({ people, tables, rounds: 1, sat: [seating('A: a b c d e, B: f')], seed: 1 })
    expect([plan.score.twice, plan.score.uneven, plan.proven]).toEqual([0, 2, true])
  })
})

test('[MX13] every field has one product for each pair of numbers that are not 0, and sums that can be undone', () => {
  for (const order of [2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 17, 19, 23, 25]) {
    const field = fieldOf(order)
    const numbers = [...Array(order).keys()]
    for (const one of numbers) {
      expect(new Set(numbers.map((other) => field?.plus(one, other))).size).toBe(order)
      expect(new Set(numbers.map((other) => field?.times(one, other))).size).toBe(one === 0 ? 1 : order)
      for (const other of numbers)
        expect(field?.times(one, field.plus(other, 1))).toBe(field?.plus(field.times(one, other), one))
    }
  }
  expect([6, 10, 12, 15].map(fieldOf)).toEqual([undefined, undefined, undefined, undefined])
})
