// How the words hang on the projector: all of them while there is room, never more columns than fit, and none lost silently.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrange } from '#client/activities/checkin/screen/layout.ts'

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0)

test('few words hang in large letters, more in plain ones, and many in small ones', () => {
  expect(arrange([3, 2, 1], false)).toEqual({ columns: [1, 1, 1], most: [3, 2, 1], letters: 'large' })
  expect(arrange([9, 2, 1], false)).toEqual({ columns: [2, 1, 1], most: [9, 2, 1], letters: 'plain' })
  expect(arrange([20, 20, 12], false)).toMatchObject({ most: [20, 20, 12], letters: 'small' })
})

test('with the shift under it there are fewer rows', () => {
  expect(arrange([7, 1], false).columns).toEqual([1, 1])
  expect(arrange([7, 1], true).columns).toEqual([2, 1])
})

test('never more than six columns, and what is left out leaves a place that counts it', () => {
  const words = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(words, fc.boolean(), (many, withShift) => {
      const { columns, most } = arrange(many, withShift)
      expect(sum(columns)).toBeLessThanOrEqual(6)
      expect(columns.every((one) => one >= 1)).toBe(true)
      many.forEach((n, index) => {
        const room = (columns[index] ?? 0) * (withShift ? 9 : 12)
        expect(most[index]).toBe(n <= room ? n : room - 1)
      })
    }),
  )
})
