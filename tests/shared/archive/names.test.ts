// Names that every archive takes, whatever people called what they made.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeNamer, stemOf } from '#shared/archive/names.ts'

describe('a name', () => {
  test.each([
    ['Café Wéreld: één & twee', 'Cafe-Wereld-een-twee'],
    ['👩🏽‍🦽 met 👨‍👩‍👧', 'met'],
    ['👩🏽‍🦽', 'beeld'],
    ['', 'beeld'],
    ['مرحبا', 'beeld'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'CON'],
    ['-rf .', 'rf'],
    ['Straße Ærø', 'Strasse-Aero'],
    ['a\u0000b\u202Etxt.exe', 'a-b-txt-exe'],
    ['x'.repeat(5_000), 'x'.repeat(80)],
  ])('[AR5] of %j is plain', (text, name) => {
    expect(stemOf(text, 'beeld')).toBe(name)
  })

  test('[AR5] is nobody else’s, also in other capitals, and says so with a number', () => {
    const nameOf = makeNamer()
    const names = ['Flap', 'flap', 'FLAP', '🎈', '🎉'].map((text) => nameOf(text, 'beeld', 'png'))
    expect(names).toEqual(['Flap.png', 'flap-2.png', 'FLAP-3.png', 'beeld.png', 'beeld-2.png'])
  })

  test('[AR5] is plain, short and unique for any texts', () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 120 }), { maxLength: 8 })
    fc.assert(
      fc.property(texts, (all) => {
        const nameOf = makeNamer()
        const names = all.map((text) => nameOf(text, 'beeld', 'png'))
        expect(names.filter((name) => !/^[A-Za-z0-9_-]{1,90}\.png$/.test(name))).toEqual([])
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(all.length)
      }),
    )
  })
})
