// Whether colours can be told apart (WCAG 2.x), and the colours of the table for a municipality's accent.

import { labOf, lightOf, withLightness } from './oklab.ts'

type Rgb = readonly [number, number, number]

/** Colours that lie on the table; the same as the tokens of the client. */
const ON_TABLE = '#FFFDF8'
const MAIN_BUTTON = '#FFC93C'
const PAPER = '#FFFDF8'

const rgbOf = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase()

const linear = (part: number): number => {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const luminance = (hex: string): number => {
  const [red, green, blue] = rgbOf(hex)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Contrast ratio of two colours written as #RRGGBB, from 1 to 21 (WCAG 2.x, relative luminance). */
export const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05]
  return Math.max(a, b) / Math.min(a, b)
}

export type AccentProblem = {
  readonly code: 'text' | 'button' | 'paper'
  readonly ratio: number
  readonly needed: number
}

/** Why a colour (#RRGGBB) cannot be the table: text, the main button or paper would not stand out on it. */
export const accentProblems = (accent: string): AccentProblem[] =>
  (
    [
      { code: 'text', ratio: contrast(ON_TABLE, accent), needed: 4.5 },
      { code: 'button', ratio: contrast(MAIN_BUTTON, accent), needed: 3 },
      { code: 'paper', ratio: contrast(PAPER, accent), needed: 3 },
    ] as const
  ).filter(({ ratio, needed }) => ratio < needed)

/**
 * The nearest darker shade of a colour (#RRGGBB) that can be the table, of the same hue; the colour itself when it can.
 * Every reason to refuse goes away with less light, and black has none, so there always is one.
 */
export const nearestAccent = (accent: string): string => {
  if (accentProblems(accent).length === 0) return accent.toUpperCase()
  for (let lightness = labOf(lightOf(accent))[0]; lightness > 0; lightness -= 0.005) {
    const darker = withLightness(accent, lightness)
    if (accentProblems(darker).length === 0) return darker
  }
  return '#000000'
}

const mix = (from: string, to: string, share: number): string => {
  const target = rgbOf(to)
  return hexOf(rgbOf(from).map((part, i) => part + ((target[i] ?? part) - part) * share) as unknown as Rgb)
}

/** The furthest mix, in hundredths up to `most`, that still reads at 4.5:1 on or under the other colour. */
const readableMix = (from: string, to: string, most: number, against: string): string => {
  for (let share = most; share > 0; share -= 0.01) {
    const mixed = mix(from, to, share)
    if (contrast(mixed, against) >= 4.5) return mixed
  }
  return from
}

/**
 * The family of the table for an accent without problems: the table, a raised and a deeper shade, and soft text.
 * Text (#FFFDF8) and the soft text keep 4.5:1 on all three.
 */
export const tableColours = (accent: string) => {
  const up = readableMix(accent, '#FFFFFF', 0.07, ON_TABLE)
  return {
    table: accent.toUpperCase(),
    up: up === accent ? accent.toUpperCase() : up,
    deep: mix(accent, '#000000', 0.25),
    onTableSoft: readableMix(ON_TABLE, accent, 0.2, up),
  }
}
