// Whether what a colour says is still said to people who see fewer colours: by the colour, or by another sign.
import { describe, expect, test } from 'vitest'
import { emblems } from '#shared/content/emblems.ts'
import { apart, hexOfLight, labOf, lightOf, type Triple } from '#shared/content/oklab.ts'
import { kinds, seenBy } from './blind.ts'
import { FICHES, themes } from './pairs.ts'

/** Twice and a half what is just seen side by side. */
const CLEAR = 0.05
const pairsOf = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]))

const hexIn = (theme: 'normal' | 'strong', name: string): string => themes[theme].get(name) ?? ''

/** As `color-mix(in srgb, …)` does: a share of the one, the rest of the other. */
const mixed = (one: string, other: string, share: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [a, b] = [one, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
      return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, '0')
    })
    .join('')}`

describe.each(kinds)('[CO3] for somebody who is %s', (kind) => {
  test('fiches that look alike by colour have another emblem', () => {
    const close = pairsOf(FICHES).filter(
      ([one, other]) =>
        apart(seenBy(kind, hexIn('normal', one)), seenBy(kind, hexIn('normal', other))) < CLEAR,
    )
    const drawn = (fiche: string): string => {
      const key = fiche.replace('d-', '').replace('eigen', 'own')
      return Object.entries(emblems).find(([name]) => name === key)?.[1] ?? ''
    }
    expect(FICHES.map(drawn)).not.toContain('')
    expect(close.filter(([one, other]) => drawn(one) === drawn(other))).toEqual([])
  })

  test.each(['normal', 'strong'] as const)(
    'each step of the heat map is darker than the one before, %s',
    (theme) => {
      const [table, paper] = [hexIn(theme, 'tafel'), hexIn(theme, 'papier')]
      const steps = [0, 0.24, 0.52, 1].map((share) => labOf(seenBy(kind, mixed(table, paper, share)))[0])
      const down = steps.slice(1).map((lightness, at) => (steps[at] ?? 0) - lightness)
      expect(Math.min(...down)).toBeGreaterThan(CLEAR)
    },
  )
})

describe('[CO4] the measure', () => {
  test('agrees with what is known of OKLab and keeps grey grey', () => {
    expect(labOf(lightOf('#FFFFFF'))[0]).toBeCloseTo(1, 3)
    expect(labOf(lightOf('#FF0000')).map((part) => Math.round(part * 1000) / 1000)).toEqual([
      0.628, 0.225, 0.126,
    ])
    for (const kind of kinds) expect(hexOfLight(seenBy(kind, '#808080'))).toBe('#808080')
  })

  test('a pure red and a dark green of the same kind are close for who is deutan, and far for others', () => {
    const [red, green]: [string, string] = ['#A05000', '#607000']
    const far = (see: (hex: string) => Triple): number => apart(see(red), see(green))
    expect(far((hex) => seenBy('deutan', hex))).toBeLessThan(far(lightOf) / 2)
  })
})
