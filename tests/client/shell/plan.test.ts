// The form to make a session: what is wrong with it, moving its steps, and a request that the server takes.
import { expect, test } from 'vitest'
import { MetaData } from '#shared/activities/session/records.ts'
import * as z from 'zod/mini'
import {
  areMinutes,
  emptyPlan,
  moveItem,
  problemsOf,
  requestOf,
  type Plan,
} from '#client/shell/create/plan.ts'

const item = { activity: 'welcome', title: 'Welkom', minutes: 5, goal: 'Begin' }
/** In the time of this device, as the date field of a browser means it. */
const NOW = new Date('2026-12-01T12:00:00').getTime()
const good: Plan = { ...emptyPlan, municipality: 'Dordrecht', items: [item] }

test('a plan with place, title, days and a step has no problems, and its facts are those of a session', () => {
  expect(problemsOf(good, NOW)).toEqual({})
  const { meta } = requestOf(good) as { meta: unknown }
  expect(z.safeParse(MetaData, meta).success).toBe(true)
})

test.each([
  [{ municipality: ' ' }, 'municipality'],
  [{ title: '' }, 'title'],
  [{ keepDays: '0' }, 'keepDays'],
  [{ keepDays: '91' }, 'keepDays'],
  [{ keepDays: '2,5' }, 'keepDays'],
  [{ date: '2027-03-02' }, 'date'],
  [{ items: [] }, 'items'],
  [{ aim: 'a'.repeat(401) }, 'aim'],
])('%j is told at its own field', (change, field) => {
  expect(Object.keys(problemsOf({ ...good, ...change }, NOW))).toEqual([field])
})

test('a day within 90 days, or none, is no problem', () => {
  for (const date of ['', '2026-12-01', '2027-02-28']) expect(problemsOf({ ...good, date }, NOW)).toEqual({})
})

test('a step moves one place, and not past the ends', () => {
  expect(moveItem(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
  expect(moveItem(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
  expect(moveItem(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
})

test.each([
  ['0', true],
  ['600', true],
  [' 25 ', true],
  ['601', false],
  ['', false],
  ['2.5', false],
  ['-5', false],
  ['1e2', false],
])('%j as minutes of a step: %j', (typed, are) => expect(areMinutes(typed)).toBe(are))
