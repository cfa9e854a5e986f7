// The ranking of the group: Case 1, partial ballots, and what holds for every hall.
import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankPoints } from '#shared/analysis/points.ts'
import { halls } from './arbitrary.ts'
import { ballots, case1Ballots, fiches } from './case1.ts'

const short = (ranking: ReturnType<typeof rankPoints>) =>
  ranking.map((row) => `${row.place}${row.shared ? '=' : ''} ${row.fiche}${row.points}`)

describe('rankPoints', () => {
  test('gives Case 1 exactly', () => {
    expect(short(rankPoints(fiches, case1Ballots))).toEqual([
      '1 D68',
      '2 B60',
      '3 A47',
      '4 C44',
      '5 E34',
      '6 F17',
    ])
  })

  test('lets fiches that were left out share the mean of the places left', () => {
    expect(short(rankPoints(fiches, ballots('DEB')))).toEqual([
      '1 D5',
      '2 E4',
      '3 B3',
      '4= A1',
      '4= C1',
      '4= F1',
    ])
    expect(short(rankPoints(fiches, ballots('DEBA')))).toEqual([
      '1 D5',
      '2 E4',
      '3 B3',
      '4 A2',
      '5= C0.5',
      '5= F0.5',
    ])
  })

  test('shares a place on equal totals and goes on after it', () => {
    expect(short(rankPoints(['A', 'B', 'C'], ballots('ABC BAC')))).toEqual(['1= A3', '1= B3', '3 C0'])
  })

  test('skips unknown fiches, repeats and empty ballots', () => {
    expect(rankPoints(['A', 'B'], [['Z', 'B', 'B', 'A'], [], ['Z']])).toEqual(
      rankPoints(['A', 'B'], [['B', 'A']]),
    )
  })

  test('without ballots everything shares the first place with 0 points', () => {
    expect(short(rankPoints(['A', 'B'], []))).toEqual(['1= A0', '1= B0'])
  })

  test('always hands out m·n(n-1)/2 points', () => {
    assert(
      property(halls(0), ({ fiches, ballots }) => {
        const total = rankPoints(fiches, ballots).reduce((sum, { points }) => sum + points, 0)
        expect(total).toBe((ballots.length * fiches.length * (fiches.length - 1)) / 2)
      }),
    )
  })

  test('does not depend on the names of fiches nor on the order of ballots', () => {
    assert(
      property(halls(1), ({ fiches, ballots }) => {
        const renamed = rankPoints(
          fiches.map((fiche) => `x${fiche}`),
          ballots.map((ballot) => ballot.map((fiche) => `x${fiche}`)).toReversed(),
        )
        expect(renamed).toEqual(
          rankPoints(fiches, ballots).map((row) => ({ ...row, fiche: `x${row.fiche}` })),
        )
      }),
    )
  })

  test('is sorted by place, and a place is one more than the fiches with more points', () => {
    assert(
      property(halls(1), ({ fiches, ballots }) => {
        const ranking = rankPoints(fiches, ballots)
        for (const [index, row] of ranking.entries()) {
          expect(row.place).toBe(1 + ranking.filter((other) => other.points > row.points).length)
          expect(row.place).toBeGreaterThanOrEqual(ranking[index - 1]?.place ?? 1)
        }
      }),
    )
  })
})
