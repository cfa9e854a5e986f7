// Measures every pair of the palette as WCAG 2.x does: text at least 4.5, edges and focus at least 3.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const sheet = readFileSync(new URL('../../../client/ui/tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...sheet.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map((found) => [found[1] ?? '', found[2] ?? '']),
)

function colour(name: string): string {
  const hex = tokens.get(name)
  if (hex === undefined) throw new Error(`tokens.css has no --${name}`)
  return hex
}

/** Relative luminance of an sRGB colour (WCAG 2.2, definition). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(colour(one)), luminance(colour(other))].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const FICHES = ['d-a', 'd-b', 'd-c', 'd-d', 'd-e', 'd-f', 'd-eigen']

const TEXT: [string, string][] = [
  ...['papier', 'papier-2', 'bord', 'doe', 'geel'].map((on): [string, string] => ['inkt', on]),
  ...['papier', 'papier-2', 'bord'].map((on): [string, string] => ['inkt-zacht', on]),
  ...['tafel', 'tafel-op', 'tafel-diep'].map((on): [string, string] => ['op-tafel', on]),
  ['op-tafel-zacht', 'tafel'],
  ['bord-inkt', 'bord-ovaal'],
  ['doe-uit-inkt', 'doe-uit'],
  ...['goed', 'let-op', 'fout'].flatMap((name): [string, string][] => [
    [name, `${name}-tint`],
    [name, 'papier'],
  ]),
  ['focus-blauw', 'papier'],
  ...FICHES.flatMap((fiche): [string, string][] => [
    ['papier', fiche],
    [fiche, 'papier'],
    [`${fiche}-diep`, `${fiche}-tint`],
    ['inkt', `${fiche}-tint`],
    [`${fiche}-diep`, 'bord'],
    [`${fiche}-diep`, 'papier'],
  ]),
]

const MARKS: [string, string][] = [
  ...['papier', 'papier-2', 'bord'].map((on): [string, string] => ['rand', on]),
  ...['papier', 'bord', 'geel', 'doe', 'op-tafel-zacht'].map((on): [string, string] => [on, 'tafel']),
  ...['papier', 'papier-2', 'bord'].map((on): [string, string] => ['doe-zij', on]),
  ...['papier', 'papier-2', 'geel'].map((on): [string, string] => ['geel-rand', on]),
  ...['doe', 'papier', 'geel'].map((on): [string, string] => ['inkt', on]),
  ...FICHES.flatMap((fiche) =>
    ['papier', 'bord', `${fiche}-tint`].map((on): [string, string] => [fiche, on]),
  ),
]

describe('contrast of the palette', () => {
  test.each(TEXT)('text %s on %s is at least 4.5', (text, on) => {
    expect(contrast(text, on)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(MARKS)('mark %s on %s is at least 3', (mark, on) => {
    expect(contrast(mark, on)).toBeGreaterThanOrEqual(3)
  })

  test('agrees with two ratios measured when the palette was chosen', () => {
    expect(contrast('inkt', 'papier')).toBeCloseTo(15.68, 1)
    expect(contrast('d-b', 'papier')).toBeCloseTo(4.89, 1)
  })
})
