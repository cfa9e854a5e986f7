// What is taken out of text, what stays, and how numbers and moments are written in Dutch.
import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dutchMoment, dutchNumber, plain, plainAll, startsRightToLeft } from '#shared/report/text.ts'

describe('plain', () => {
  test.each([
    ['a\u0000b\u0007c\u009Fd', 'abcd'],
    ['een\r\ntwee\rdrie\u2028vier', 'een\ntwee\ndrie\nvier'],
    ['een\ttwee', 'een twee'],
    ['om\u202Egekeerd\u202C \u2066x\u2069', 'omgekeerd x'],
    ['half \uD83D los \uDE00', 'half  los '],
    ['\uFEFFmerk\uFFFE\uFFFF', 'merk'],
  ])('%j becomes %j', (dirty, clean) => {
    expect(plain(dirty)).toBe(clean)
  })

  test('keeps emoji with joiners, accents and right-to-left letters with their marks', () => {
    const kept = '👩🏽‍🦽 👨‍👩‍👧 🇳🇱 ğşł é مرحبا\u200F'
    expect(plain(kept)).toBe(kept)
  })

  test('done twice is done once', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(plain(plain(text))).toBe(plain(text))
      }),
    )
  })

  test('reaches every string of a value and nothing else', () => {
    expect(plainAll({ a: ['x\u0000', 1, null, true], b: { c: '\u0007y' } })).toEqual({
      a: ['x', 1, null, true],
      b: { c: 'y' },
    })
  })
})

test('numbers have a decimal comma and no thousands separator', () => {
  expect([33.5, 1200, -0.5, 0].map(dutchNumber)).toEqual(['33,5', '1200', '-0,5', '0'])
})

test('moments are in Dutch time, summer and winter', () => {
  expect(dutchMoment('2026-11-22T14:30:00Z')).toBe('22 november 2026, 15.30 uur')
  expect(dutchMoment('2026-07-01T22:05:00Z')).toBe('2 juli 2026, 00.05 uur')
})

test('the first letter gives the direction', () => {
  expect(startsRightToLeft('12. مرحبا hallo')).toBe(true)
  expect(startsRightToLeft('hallo مرحبا')).toBe(false)
  expect(startsRightToLeft('👍 1')).toBe(false)
})
