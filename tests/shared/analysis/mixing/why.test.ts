// Why somebody sits where they sit.
import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mix } from '#shared/analysis/mixing/plan.ts'
import { judge } from '#shared/analysis/mixing/score.ts'
import { whyHere } from '#shared/analysis/mixing/why.ts'
import { questions, seating } from './questions.ts'

const people = [
  { id: 'a', side: 'gemeente' as const },
  { id: 'b', side: 'aanbieders' as const },
  { id: 'c', side: null },
  { id: 'h', side: 'inwonerzijde' as const },
]
const tables = [
  { id: 'A', seats: 4, host: 'h' },
  { id: 'B', seats: 4, host: null },
]
const rounds = [seating('A: h c, B: a b'), seating('A: h a b c')]

describe('why', () => {
  test('[MX10] counts for a guest the new table, who is new, who is met again and the sides', () => {
    expect(whyHere({ people, tables }, rounds, 1, 'a')).toEqual({
      host: false,
      newTable: true,
      fresh: 1,
      again: 1,
      sides: 3,
    })
    expect(whyHere({ people, tables }, rounds, 1, 'c')).toEqual({
      host: false,
      newTable: false,
      fresh: 2,
      again: 0,
      sides: 3,
    })
    expect(whyHere({ people, tables }, rounds, 0, 'a')).toEqual({
      host: false,
      newTable: true,
      fresh: 1,
      again: 0,
      sides: 2,
    })
  })

  test('[MX10] tells a host so, and takes rounds that were sat along', () => {
    expect(whyHere({ people, tables }, rounds, 1, 'h')).toEqual({
      host: true,
      newTable: false,
      fresh: 2,
      again: 1,
      sides: 3,
    })
    expect(whyHere({ people, tables, sat: rounds.slice(0, 1) }, rounds.slice(1), 0, 'a').again).toBe(1)
  })

  test('[MX10] has nothing to say of who is nowhere', () => {
    const nothing = { host: false, newTable: false, fresh: 0, again: 0, sides: 0 }
    expect(whyHere({ people, tables }, rounds, 1, 'x')).toEqual(nothing)
    expect(whyHere({ people, tables }, rounds, 7, 'a')).toEqual(nothing)
  })

  test('[MX10] adds up to the score', () => {
    assert(
      property(questions({ people: 10, tables: 4, rounds: 3 }), (question) => {
        const plan = mix(question)
        const guests = question.people.filter(({ id }) => question.tables.every(({ host }) => host !== id))
        const reasons = plan.rounds.flatMap((_, round) =>
          guests.map(({ id }) => whyHere(question, plan.rounds, round, id)),
        )
        const score = judge(question, plan.rounds)
        expect(reasons.filter(({ newTable }) => !newTable)).toHaveLength(score.twice)
        expect(reasons.reduce((sum, { again }) => sum + again, 0)).toBe(score.again * 2)
      }),
      { numRuns: 40 },
    )
  })
})
