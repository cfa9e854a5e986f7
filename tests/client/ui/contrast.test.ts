// Measures every pair of colours that lie on each other as WCAG 2.x does, in every theme: text, edges and focus.
import { describe, expect, test } from 'vitest'
import { contrast as contrastOf } from '#shared/content/contrast.ts'
import { FICHES, textColours, themes, together, type Theme } from './pairs.ts'

const colour = (theme: Theme, name: string): string => {
  const hex = themes[theme].get(name)
  if (hex === undefined) throw new Error(`tokens.css has no --${name}`)
  return hex
}

const contrast = (theme: Theme, one: string, other: string): number =>
  contrastOf(colour(theme, one), colour(theme, other))

/** Pairs that do not stand in one rule: the ground is that of what lies under it. */
const TEXT: [string, string][] = [
  ...['papier', 'papier-2', 'bord', 'doe', 'geel'].map((on): [string, string] => ['inkt', on]),
  ...['papier', 'papier-2', 'bord'].map((on): [string, string] => ['inkt-zacht', on]),
  ...['tafel', 'tafel-op', 'tafel-diep'].map((on): [string, string] => ['op-tafel', on]),
  ...['tafel', 'tafel-op', 'tafel-diep'].map((on): [string, string] => ['op-tafel-zacht', on]),
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

/** Colours that a rule gives to a sign and never to words, with what the sign is. */
const NO_TEXT = {
  'inkt-bleek': 'a sign of what is not possible now, and the empty place of a fiche',
  'geel-rand': 'the grip of a geeltje',
  rand: 'plus and minus of a counter that cannot go further',
} as const

/** What the normal theme keeps is what the law asks (1.4.3, 1.4.11); the strong one is what 1.4.6 asks of text. */
const NEEDED = { normal: { text: 4.5, mark: 3 }, strong: { text: 7, mark: 4.5 } } as const
const PAIRS = [...new Map([...TEXT, ...together].map((pair) => [pair.join(' '), pair])).values()]

describe.each(['normal', 'strong'] as const)('[CO1] in the %s theme', (theme) => {
  test.each(PAIRS)('text %s can be read on %s', (text, on) => {
    expect(contrast(theme, text, on)).toBeGreaterThanOrEqual(NEEDED[theme].text)
  })

  test.each(MARKS)('mark %s stands out on %s', (mark, on) => {
    expect(contrast(theme, mark, on)).toBeGreaterThanOrEqual(NEEDED[theme].mark)
  })
})

describe('[CO2] the list of pairs', () => {
  test('leaves out no colour that a stylesheet gives to text', () => {
    const measured = new Set([...PAIRS.map(([text]) => text), ...Object.keys(NO_TEXT)])
    expect(together.length).toBeGreaterThan(30)
    expect(textColours.filter((name) => !measured.has(name))).toEqual([])
  })

  test('agrees with two ratios measured when the palette was chosen', () => {
    expect(contrast('normal', 'inkt', 'papier')).toBeCloseTo(15.68, 1)
    expect(contrast('normal', 'd-b', 'papier')).toBeCloseTo(4.89, 1)
  })
})
