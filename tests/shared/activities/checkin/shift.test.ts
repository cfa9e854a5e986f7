// The shift from in to out: the counts are right, and no count leaves a group of one or two anywhere.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { weathers, type Shift, type Weather } from '#shared/activities/checkin/records.ts'
import { atLeast, shiftBetween, type Chosen } from '#shared/activities/checkin/shift.ts'

const chosen = (from: string, list: readonly Weather[]): Chosen =>
  new Map(list.map((weather, index) => [`${from}${index}`, weather]))
const times = (n: number, weather: Weather): Weather[] => Array<Weather>(n).fill(weather)

/** Three stay under the rain, three go from rain to sun and three from cloud to sun. */
const before = chosen('p', [...times(6, 'rain'), ...times(3, 'cloud')])
const after = chosen('p', [...times(3, 'rain'), ...times(6, 'sun')])

test('[CI6] counts of each weather how many chose it first and now', () => {
  expect(shiftBetween(before, after)).toEqual({
    n: 9,
    changed: 6,
    came: 0,
    left: 0,
    rows: [
      { weather: 'sun', before: 0, after: 6 },
      { weather: 'cloud', before: 3, after: 0 },
      { weather: 'rain', before: 6, after: 3 },
    ],
  })
})

test('[CI6] counts weathers of one or two people together', () => {
  const mixed = chosen('p', [...times(2, 'storm'), ...times(1, 'rainbow'), ...times(4, 'sun')])
  const changed = chosen('p', [...times(3, 'cloud'), ...times(4, 'sun')])
  expect(shiftBetween(mixed, changed)?.rows).toEqual([
    { weather: 'sun', before: 4, after: 4 },
    { weather: 'cloud', before: 0, after: 3 },
    { weather: null, before: 3, after: 0 },
  ])
})

test.each<readonly [string, Chosen, Chosen]>([
  ['two people chose twice', chosen('p', times(2, 'sun')), chosen('p', times(2, 'sun'))],
  ['one changed', chosen('p', times(6, 'sun')), chosen('p', [...times(5, 'sun'), 'rain'])],
  [
    'one did not change',
    chosen('p', times(6, 'sun')),
    chosen('p', [...times(3, 'rain'), ...times(2, 'cloud'), 'sun']),
  ],
  ['one only came', before, new Map([...after, ['late', 'sun']])],
  ['two only left', new Map([...before, ['a', 'sun'], ['b', 'sun']]), after],
  [
    'the weathers of few people are two together',
    chosen('p', [...times(6, 'sun'), ...times(2, 'rain')]),
    chosen('p', [...times(3, 'sun'), ...times(5, 'cloud')]),
  ],
])('[CI7] tells nothing when %s', (_, first, now) => {
  expect(shiftBetween(first, now)).toBeNull()
})

const numbersOf = ({ n, changed, came, left, rows }: Shift): number[] => [
  n,
  changed,
  n - changed,
  came,
  left,
  ...rows.flatMap((row) => [row.before, row.after]),
]

const anyChoice = fc.array(fc.option(fc.constantFrom(...weathers)), { minLength: 0, maxLength: 30 })
const asChosen = (list: readonly (Weather | null)[]): Chosen =>
  new Map(list.flatMap((weather, index) => (weather === null ? [] : [[`p${index}`, weather] as const])))

test('[CI7] whatever people choose, no number stands for one or two people, and in public for fewer than five', () => {
  let told = 0
  fc.assert(
    fc.property(anyChoice, anyChoice, (first, now) => {
      const shift = shiftBetween(asChosen(first), asChosen(now))
      const outside = shift && atLeast(shift, 5)
      for (const [one, minimum] of [
        [shift, 3],
        [outside, 5],
      ] as const) {
        if (!one) continue
        told += 1
        expect(numbersOf(one).filter((number) => number > 0 && number < minimum)).toEqual([])
        for (const of of ['before', 'after'] as const)
          expect(one.rows.reduce((sum, row) => sum + row[of], 0)).toBe(one.n)
      }
    }),
    { numRuns: 3_000, examples: [[times(9, 'sun'), times(9, 'rain')]] },
  )
  expect(told).toBeGreaterThan(0)
})
