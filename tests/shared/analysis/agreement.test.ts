// Kendall's W: Case 1, known values, its bounds, and its words.
import { assert, constant, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreement } from '#shared/analysis/agreement.ts'
import { ballotOn, boards, halls } from './arbitrary.ts'
import { ballots, case1Ballots, fiches } from './case1.ts'

describe('agreement', () => {
  test('gives 0.29 "weinig" for Case 1', () => {
    const found = agreement(fiches, case1Ballots)
    expect(found?.w.toFixed(2)).toBe('0.29')
    expect(found?.words).toBe('weinig')
  })

  test('is not shown under three ballots, and empty ballots do not count', () => {
    expect(agreement(fiches, ballots('ABCDEF ABCDEF'))).toBeNull()
    expect(agreement(fiches, [...ballots('ABCDEF ABCDEF'), []])).toBeNull()
    expect(agreement(fiches, ballots('ABCDEF ABCDEF ABCDEF'))?.w).toBe(1)
  })

  test('has no value when there is no order to agree on', () => {
    expect(agreement(['A'], ballots('A A A'))).toBeNull()
    expect(agreement([], [[], [], []])).toBeNull()
  })

  test('is 0 when every order comes back as often as its mirror', () => {
    expect(agreement(['A', 'B', 'C'], ballots('ABC CBA ABC CBA'))).toEqual({ w: 0, words: 'weinig' })
  })

  test('counts the fiches that were left out as ties', () => {
    // By hand: rank sums 3, 6, 10.5, 10.5, so S = 40.5; one tie of two, so W = 12·40.5 / (9·60 - 3·6).
    expect(agreement(['A', 'B', 'C', 'D'], ballots('ABCD AB ABDC'))?.w).toBeCloseTo(486 / 522, 12)
    expect(agreement(fiches, ballots('DEB DEB DEB'))?.w).toBe(1)
  })

  test('changes word exactly at 0.3 and 0.7', () => {
    const words = new Map<string, string>()
    assert(
      property(halls(3), ({ fiches, ballots }) => {
        const found = agreement(fiches, ballots)
        if (found === null) throw new Error('three ballots give a value')
        expect(found.words).toBe(found.w < 0.3 ? 'weinig' : found.w < 0.7 ? 'redelijk' : 'veel')
        words.set(found.words, '')
      }),
      { numRuns: 500 },
    )
    expect([...words.keys()].sort()).toEqual(['redelijk', 'veel', 'weinig'])
  })

  test('lies between 0 and 1 for every hall, partial ballots included', () => {
    assert(
      property(halls(3), ({ fiches, ballots }) => {
        const w = agreement(fiches, ballots)?.w ?? -1
        expect(w).toBeGreaterThanOrEqual(0)
        expect(w).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })

  test('is 1 for identical ballots', () => {
    const same = boards.chain((fiches) =>
      record({
        fiches: constant(fiches),
        ballot: ballotOn(fiches),
        m: integer({ min: 3, max: 20 }),
      }),
    )
    assert(
      property(same, ({ fiches, ballot, m }) => {
        expect(
          agreement(
            fiches,
            Array.from({ length: m }, () => ballot),
          )?.w,
        ).toBeCloseTo(1, 12)
      }),
    )
  })

  test('does not depend on the names of fiches', () => {
    assert(
      property(halls(3), ({ fiches, ballots }) => {
        const mirrored = fiches.toReversed()
        expect(agreement(mirrored, ballots)?.w).toBeCloseTo(agreement(fiches, ballots)?.w ?? -1, 12)
      }),
    )
  })
})
