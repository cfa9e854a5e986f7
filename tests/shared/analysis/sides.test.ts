// The sides of the table: Case 1, its trap, and that no small group can be found by subtraction.
import { array, assert, constantFrom, oneof, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PUBLIC_MINIMUM } from '#shared/analysis/minimum.ts'
import { sides, type Side, type SideBallot } from '#shared/analysis/sides.ts'
import { ballotOn } from './arbitrary.ts'
import { case1, fiches } from './case1.ts'

const people = (counts: Partial<Record<Side, number>>): SideBallot[] =>
  Object.entries(counts).flatMap(([side, n]) =>
    Array.from({ length: n }, () => ({ side: side as Side, ballot: [...fiches] })),
  )
const shown = (cast: SideBallot[], minimum?: number) =>
  sides(fiches, cast, minimum)?.map(({ side, n }) => `${side} ${n}`) ?? null

describe('sides', () => {
  test('gives the three sides of Case 1 exactly', () => {
    const found = sides(fiches, case1)?.map(({ side, n, ranking }) => [
      side,
      n,
      ranking.map((row) => `${row.fiche}${row.points}${row.shared ? '=' : ''}`).join(' '),
    ])
    expect(found).toEqual([
      ['gemeente', 7, 'D33 A25 B21 F17 C9 E0'],
      ['aanbieders', 5, 'B23 A16= C16= D15 E5 F0'],
      ['inwonerzijde', 6, 'E29 D20 C19 B16 A6 F0'],
    ])
  })

  test('avoids the trap of Case 1: inwoner, toegang or "overig" never stand by themselves', () => {
    expect(shown([...case1])).toEqual(['gemeente 7', 'aanbieders 5', 'inwonerzijde 6'])
    const loose = case1.map(({ side, ballot }) => ({
      side: side === 'inwoner' ? ('anders' as const) : side,
      ballot,
    }))
    expect(shown(loose)).toBeNull()
  })

  test('shows nothing when a third side of one or two people would follow by subtraction', () => {
    expect(shown(people({ gemeente: 7, aanbieder: 5, inwoner: 2 }))).toBeNull()
    expect(shown(people({ gemeente: 7, aanbieder: 5, inwoner: 1 }))).toBeNull()
    expect(shown(people({ gemeente: 7, aanbieder: 5, adviesraad: 4, geen: 1 }))).toBeNull()
  })

  test('shows two sides when nobody is left, or a mixed group that is large enough', () => {
    expect(shown(people({ gemeente: 7, aanbieder: 5 }))).toEqual(['gemeente 7', 'aanbieders 5'])
    expect(shown(people({ gemeente: 7, aanbieder: 5, inwoner: 2, geen: 1 }))).toEqual([
      'gemeente 7',
      'aanbieders 5',
    ])
  })

  test('does not show one side alone', () => {
    expect(shown(people({ gemeente: 7 }))).toBeNull()
    expect(shown(people({ gemeente: 7, aanbieder: 2, inwoner: 2 }))).toBeNull()
  })

  test('asks five people everywhere in the public version', () => {
    expect(shown([...case1], PUBLIC_MINIMUM)).toHaveLength(3)
    expect(shown(people({ gemeente: 7, aanbieder: 5, adviesraad: 3 }), PUBLIC_MINIMUM)).toBeNull()
    expect(
      shown(people({ gemeente: 7, aanbieder: 5, adviesraad: 3, anders: 2 }), PUBLIC_MINIMUM),
    ).toHaveLength(2)
  })

  test('does not count a person who laid nothing', () => {
    const cast = people({ gemeente: 3, aanbieder: 3 })
    expect(shown([...cast, { side: 'inwoner', ballot: [] }])).toEqual(['gemeente 3', 'aanbieders 3'])
    expect(shown([...cast.slice(1), { side: 'gemeente', ballot: [] }])).toBeNull()
  })

  test('for every hall: all combinations of what is shown leave nobody or enough people', () => {
    const often = constantFrom<Side>('gemeente', 'aanbieder', 'adviesraad')
    const seldom = constantFrom<Side>('toegang', 'inwoner', 'zorgkantoor', 'anders', 'geen')
    const side = oneof({ weight: 8, arbitrary: often }, { weight: 1, arbitrary: seldom })
    const cast = array(record({ side, ballot: ballotOn(fiches) }), { minLength: 6, maxLength: 24 })
    let seen = 0
    assert(
      property(cast, constantFrom(3, 5), (cast, minimum) => {
        const found = sides(fiches, cast, minimum)
        if (found === null) return
        seen += 1
        for (let pick = 0; pick < 2 ** found.length; pick += 1) {
          const inside = found.filter((_, index) => pick & (2 ** index)).reduce((sum, { n }) => sum + n, 0)
          for (const group of [inside, cast.length - inside]) {
            expect(group === 0 || group >= minimum).toBe(true)
          }
        }
      }),
      { numRuns: 500 },
    )
    expect(seen).toBeGreaterThan(50)
  })
})
