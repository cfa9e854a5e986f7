// Checks contrast against the measured pairs of the design, and that every accepted accent stays readable.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labOf, lightOf, withLightness } from '#shared/content/oklab.ts'
import { accentProblems, contrast, nearestAccent, tableColours } from '#shared/content/contrast.ts'

describe('contrast', () => {
  it.each([
    ['#000000', '#FFFFFF', 21],
    ['#FFFDF8', '#2F4943', 9.59],
    ['#FFC93C', '#2F4943', 6.34],
    ['#CFDDD6', '#2F4943', 6.95],
    ['#1E2321', '#FFC93C', 10.38],
    ['#7D7260', '#FFFDF8', 4.64],
  ])('of %s and %s is %f', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2)
    expect(contrast(other, one)).toBe(contrast(one, other))
  })
})

describe('an accent', () => {
  it('may be the table of the design', () => {
    expect(accentProblems('#2F4943')).toEqual([])
  })

  it('is refused for what does not stand out on it', () => {
    expect(accentProblems('#FFC93C').map(({ code }) => code)).toEqual(['text', 'button', 'paper'])
    expect(accentProblems('#EB0037').map(({ code }) => code)).toEqual(['button'])
    expect(accentProblems('#888888').map(({ code }) => code)).toEqual(['text', 'button'])
  })

  it('[CO5] that is refused has a near one of the same hue that can be the table', () => {
    const part = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(fc.tuple(part, part, part), (rgb) => {
        const accent = `#${rgb.map((n) => n.toString(16).padStart(2, '0')).join('')}`
        expect(accentProblems(nearestAccent(accent))).toEqual([])
      }),
      { numRuns: 500 },
    )
    expect(nearestAccent('#2f4943')).toBe('#2F4943')
    const lightness = (hex: string): number => labOf(lightOf(hex))[0]
    for (const accent of ['#EB0037', '#FFC93C', '#888888', '#0090E0']) {
      const near = nearestAccent(accent)
      expect(lightness(near)).toBeLessThan(lightness(accent))
      // Two steps lighter is refused: nothing nearer was passed over.
      expect(accentProblems(withLightness(accent, lightness(near) + 0.01))).not.toEqual([])
    }
    const hue = (hex: string): number => Math.atan2(labOf(lightOf(hex))[2], labOf(lightOf(hex))[1])
    for (const accent of ['#EB0037', '#FFC93C', '#0090E0'])
      expect(hue(nearestAccent(accent))).toBeCloseTo(hue(accent), 1)
  })

  it('gives a table on which both texts keep 4.5:1 when it is accepted', () => {
    const part = fc.integer({ min: 0, max: 255 })
    const hex = fc
      .tuple(part, part, part)
      .map((rgb) => `#${rgb.map((n) => n.toString(16).padStart(2, '0')).join('')}`)
      .filter((accent) => accentProblems(accent).length === 0)
    fc.assert(
      fc.property(hex, (accent) => {
        const { table, up, deep, onTableSoft } = tableColours(accent)
        for (const ground of [table, up, deep])
          expect(Math.min(contrast('#FFFDF8', ground), contrast(onTableSoft, ground))).toBeGreaterThanOrEqual(
            4.5,
          )
      }),
      { numRuns: 300 },
    )
  })
})
