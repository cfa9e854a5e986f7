// Moving fiches in one's own order, and what a drop means.
import { expect, test } from 'vitest'
import { announcementsFor, dropPlace, END } from '#client/activities/dilemmas/play/dragging.ts'
import { onlyKnown, placeAt, takeOff } from '#client/activities/dilemmas/play/order.ts'

test('[D2] a fiche goes to a place, whether it lay somewhere or not', () => {
  expect(placeAt(['A', 'B', 'C'], 'C', 0)).toEqual(['C', 'A', 'B'])
  expect(placeAt(['A', 'B', 'C'], 'A', 2)).toEqual(['B', 'C', 'A'])
  expect(placeAt(['A'], 'D', 9)).toEqual(['A', 'D'])
})

test('[D2] a top may lose a fiche again', () => {
  expect(takeOff(['A', 'B'], 'A')).toEqual(['B'])
  expect(onlyKnown(['A', 'X', 'B'], ['A', 'B'])).toEqual(['A', 'B'])
})

test('[D2] a drop over a fiche takes its place, over the free place it is the last', () => {
  expect(dropPlace(['A', 'B'], 'B')).toBe(1)
  expect(dropPlace(['A', 'B'], END)).toBe(2)
  expect(dropPlace(['A', 'B'], 'elsewhere')).toBeUndefined()
  expect(dropPlace(['A', 'B'], undefined)).toBeUndefined()
})

test('[E4] a fiche that is over itself says nothing, over another its place', () => {
  const said = announcementsFor(['A', 'B'], 6, (id) => `fiche ${id}`)
  type Over = Parameters<typeof said.onDragOver>[0]
  const over = (id: string): Over => ({ active: { id: 'A' }, over: { id } }) as Over
  expect(said.onDragOver(over('A'))).toBeUndefined()
  expect(said.onDragOver(over('B'))).toBe('fiche A boven plaats 2.')
})
