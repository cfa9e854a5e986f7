// A second round: what moved, and that the difference of two rounds gives nobody away.
import { array, assert, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shift, type Round } from '#shared/analysis/shift.ts'
import { ballotOn } from './arbitrary.ts'
import { case1Ballots, fiches } from './case1.ts'

const round = (words: string): Round =>
  new Map(words.split(' ').map((word, index) => [`p${index}`, word === '-' ? [] : Array.from(word)]))

describe('shift', () => {
  test('tells per fiche how places and points changed and how many people moved it', () => {
    expect(shift(['A', 'B', 'C'], round('ABC ABC BAC'), round('BAC BAC ABC'))).toEqual({
      n: 3,
      changed: 3,
      fiches: [
        {
          fiche: 'A',
          before: { place: 1, points: 5, shared: false },
          after: { place: 2, points: 4, shared: false },
          places: -1,
          points: -1,
          up: 1,
          down: 2,
        },
        {
          fiche: 'B',
          before: { place: 2, points: 4, shared: false },
          after: { place: 1, points: 5, shared: false },
          places: 1,
          points: 1,
          up: 2,
          down: 1,
        },
        {
          fiche: 'C',
          before: { place: 3, points: 0, shared: false },
          after: { place: 3, points: 0, shared: false },
          places: 0,
          points: 0,
          up: 0,
          down: 0,
        },
      ],
    })
  })

  test('may say that nothing changed', () => {
    const hall = new Map(case1Ballots.map((ballot, index) => [`p${index}`, ballot]))
    const found = shift(fiches, hall, hall)
    expect(found).toMatchObject({ n: 18, changed: 0 })
  })

  test('is hidden under three ballots', () => {
    expect(shift(['A', 'B'], round('AB AB'), round('BA BA'))).toEqual({ hidden: 'few-ballots' })
    expect(shift(['A', 'B'], round('AB AB AB -'), round('BA BA - BA'))).toEqual({ hidden: 'few-ballots' })
  })

  test('is hidden when one or two people changed: the difference would be theirs', () => {
    expect(shift(['A', 'B'], round('AB AB AB AB'), round('BA AB AB AB'))).toEqual({ hidden: 'few-changes' })
    expect(shift(['A', 'B'], round('AB AB AB AB'), round('BA BA AB AB'))).toEqual({ hidden: 'few-changes' })
    expect(shift(['A', 'B'], round('AB AB AB AB'), round('BA BA BA AB'))).toMatchObject({ changed: 3 })
  })

  test('is hidden when one or two people came or left: all minus both would be their ballots', () => {
    const hidden = { hidden: 'few-comers-or-leavers' }
    expect(shift(['A', 'B'], round('AB AB AB -'), round('BA BA BA AB'))).toEqual(hidden)
    expect(shift(['A', 'B'], round('AB AB AB AB AB'), round('BA BA BA'))).toEqual(hidden)
    expect(shift(['A', 'B'], round('AB AB AB - - -'), round('BA BA BA AB AB AB'))).toMatchObject({ n: 3 })
  })

  test('takes another way of writing the same order as no change', () => {
    expect(shift(['A', 'B', 'C'], round('ABC ABC ABC'), round('AB AB AB'))).toMatchObject({ changed: 0 })
  })

  test('carries no person, and its points cancel out', () => {
    const rounds = array(tuple(ballotOn(fiches), ballotOn(fiches)), { minLength: 3, maxLength: 12 })
    assert(
      property(rounds, (pairs) => {
        const before = new Map(pairs.map(([ballot], index) => [`person-${index}`, ballot]))
        const after = new Map(pairs.map(([, ballot], index) => [`person-${index}`, ballot]))
        const found = shift(fiches, before, after)
        expect(JSON.stringify(found)).not.toContain('person-')
        const rows = 'hidden' in found ? [] : found.fiches
        const changed = 'hidden' in found ? 0 : found.changed
        expect('hidden' in found).toBe(rows.length === 0)
        expect(rows.reduce((sum, { points }) => sum + points, 0)).toBe(0)
        expect(rows.every(({ up, down }) => up + down <= changed)).toBe(true)
      }),
    )
  })
})
