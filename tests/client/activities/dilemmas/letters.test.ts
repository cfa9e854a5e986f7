// Letters typed from a sheet of paper.
import { expect, test } from 'vitest'
import { orderOf } from '#client/activities/dilemmas/console/letters.ts'

const fiches = Array.from('ABCDEF', (letter) => ({ id: `fiche-${letter}`, letter }))
const read = (typed: string): string | undefined =>
  orderOf(typed, fiches)
    ?.map((id) => id.slice(-1))
    .join('')

test.each([
  ['DABFCE', 'DABFCE'],
  ['dab', 'DAB'],
  ['D, A - b', 'DAB'],
  ['', ''],
])('[PA10] "%s" is the order "%s"', (typed, order) => {
  expect(read(typed)).toBe(order)
})

test.each(['DD', 'DX', 'D1'])('[PA10] "%s" is no order', (typed) => {
  expect(read(typed)).toBeUndefined()
})
