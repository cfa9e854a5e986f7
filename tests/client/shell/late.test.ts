// What is saved of a command that came too late.
import { expect, test } from 'vitest'
import { mattersLate, parkable, textOfLate } from '#client/shell/table/late.ts'
import type { LateRefusal } from '#client/sync/store.ts'

const late = (cmd: string, input: unknown, draft?: [string, string]): LateRefusal => ({
  entry: { client: 'c', n: 1, step: 's1', cmd, input, at: 0, ...(draft && { draft }) },
  code: 'step-closed',
})

test('the text that somebody wrote is found in the command or in its draft', () => {
  expect(textOfLate(late('thought.write', { id: 'x', text: ' Te laat ' }))).toBe('Te laat')
  expect(textOfLate(late('other', { id: 'x' }, ['key', 'Uit het veld']))).toBe('Uit het veld')
  expect(textOfLate(late('rank', { id: 'x', order: ['A'] }))).toBeUndefined()
})

test('being ready too late is not worth a drawer', () => {
  expect(mattersLate(late('ready', { on: true }))).toBe(false)
  expect(mattersLate(late('rank', { id: 'x', order: [] }))).toBe(true)
})

test('a text that is too long for the parking place is cut and shows it', () => {
  const parked = parkable('a'.repeat(400))
  expect(parked).toHaveLength(280)
  expect(parked.endsWith('…')).toBe(true)
})
