// The wereldcafé of Case 1: eighteen people, tables of 5, 5, 4 and 4, four hosts, two rounds.
import { constantFrom, integer, assert, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mix } from '#shared/analysis/mixing/plan.ts'
import { boundOf, judge } from '#shared/analysis/mixing/score.ts'
import { brief, case1 } from './questions.ts'

const side = constantFrom('gemeente' as const, 'aanbieders' as const, 'inwonerzijde' as const)

describe('Case 1', () => {
  test('[MX5] two pairs meet again, nobody sits twice at a table and every side is everywhere, whoever hosts', () => {
    assert(
      property(tuple(side, side, side, side), integer(), (hosts, seed) => {
        const plan = mix(case1(hosts, seed))
        expect(brief(plan.score)).toBe('0 2 0 0')
        expect(plan.proven).toBe(true)
      }),
    )
  })

  test('[MX5] two is the bound: four guests go on to three tables, at two tables', () => {
    const question = case1(['gemeente', 'aanbieders', 'inwonerzijde', 'gemeente'], 1)
    expect(brief(boundOf(question))).toBe('0 2 0 0')
    expect(brief(boundOf({ ...question, rounds: 1 }))).toBe('0 0 0 0')
  })

  test('[MX6] the second round is as good when it is planned after the first was sat', () => {
    const question = case1(['gemeente', 'aanbieders', 'inwonerzijde', 'gemeente'], 4)
    const [first = new Map<string, string>()] = mix({ ...question, rounds: 1 }).rounds
    const later = mix({ ...question, rounds: 1, sat: [first] })
    expect([brief(later.score), brief(later.bound), later.proven]).toEqual(['0 2 0 0', '0 2 0 0', true])
    expect(brief(judge({ people: question.people, tables: question.tables }, [first, ...later.rounds]))).toBe(
      '0 2 0 0',
    )
  })

  test('[MX11] says what won: to meet new people gave way to a new table', () => {
    expect(mix(case1(['gemeente', 'aanbieders', 'inwonerzijde', 'gemeente'], 1)).won).toEqual([
      'seats',
      'twice',
      'missing',
    ])
  })
})
