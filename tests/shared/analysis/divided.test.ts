// Which fiches divide the group: Case 1, the thresholds, and what a partial ballot says.
import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divided } from '#shared/analysis/divided.ts'
import { halls } from './arbitrary.ts'
import { ballots, case1Ballots, fiches } from './case1.ts'

describe('divided', () => {
  test('finds only E in Case 1, 6 high and 12 low', () => {
    expect(divided(fiches, case1Ballots)).toEqual([{ fiche: 'E', top: 6, bottom: 12 }])
  })

  test('needs 30% on both ends, and 30% is enough', () => {
    const high = 'ABCDEF'
    const low = 'CDBEAF'
    const middle = 'CDAEBF'
    const hall = (highs: number, lows: number, rest: number) =>
      ballots([...Array(highs).fill(high), ...Array(lows).fill(low), ...Array(rest).fill(middle)].join(' '))
    expect(divided(fiches, hall(3, 3, 4)).map(({ fiche }) => fiche)).toContain('A')
    expect(divided(fiches, hall(3, 2, 5)).map(({ fiche }) => fiche)).not.toContain('A')
    expect(divided(fiches, hall(2, 3, 5)).map(({ fiche }) => fiche)).not.toContain('A')
  })

  test('takes left-out fiches as the last two only when there are at most two', () => {
    const four = [...ballots('EFAB EFAB EFAB'), ...ballots('ABCDEF ABCDEF ABCDEF')]
    expect(divided(fiches, four)).toEqual([
      { fiche: 'E', top: 3, bottom: 3 },
      { fiche: 'F', top: 3, bottom: 3 },
    ])
    const topFour = [...ballots('ABCD ABCD ABCD'), ...ballots('EFCDAB EFCDAB EFCDAB')]
    expect(divided(fiches, topFour).map(({ fiche }) => fiche)).toEqual(['A', 'B', 'E', 'F'])
    const topThree = [...ballots('ABC ABC ABC'), ...ballots('EFCDAB EFCDAB EFCDAB')]
    expect(divided(fiches, topThree).map(({ fiche }) => fiche)).toEqual(['A', 'B'])
  })

  test('says nothing under three ballots or under four fiches', () => {
    expect(divided(fiches, ballots('ABCDEF FEDCBA'))).toEqual([])
    expect(divided(['A', 'B', 'C'], ballots('ABC CBA BAC'))).toEqual([])
  })

  test('never counts one person on both ends', () => {
    assert(
      property(halls(3), ({ fiches, ballots }) => {
        for (const { top, bottom } of divided(fiches, ballots)) {
          expect(top + bottom).toBeLessThanOrEqual(ballots.length)
          expect(Math.min(top, bottom) / ballots.length).toBeGreaterThanOrEqual(0.3 - 1e-12)
        }
      }),
    )
  })
})
