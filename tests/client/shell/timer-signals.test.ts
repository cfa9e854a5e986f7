// When the clock is heard, felt and said.
import { expect, test } from 'vitest'
import { signalOf } from '#client/shell/TimerSignals.tsx'

test('two minutes before the end and at the end, once each, and not again after a refresh', () => {
  const heard = (seconds: readonly (number | undefined)[]) =>
    seconds.slice(1).map((is, at) => signalOf(seconds[at], is))
  expect(heard([122, 121, 120, 119])).toEqual([undefined, 'two minutes', undefined])
  expect(heard([2, 1, 0, -1])).toEqual([undefined, 'over', undefined])
  expect(heard([undefined, 120, undefined, 0])).toEqual([undefined, undefined, undefined])
})

test('not when minutes are taken away at once, and again when time was added', () => {
  expect(signalOf(600, 60)).toBeUndefined()
  expect(signalOf(-5, 55)).toBeUndefined()
  expect(signalOf(180, 119)).toBe('two minutes')
  expect(signalOf(1, -3)).toBe('over')
})
