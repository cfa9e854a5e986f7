// Colours as eyes see them (OKLab, Björn Ottosson 2020): how far two lie apart, and the same hue lighter or darker.

export type Triple = readonly [number, number, number]

/** Red, green and blue of #RRGGBB as light, 0 to 1 (sRGB, IEC 61966-2-1). */
export const lightOf = (hex: string): Triple => {
  const at = (from: number): number => {
    const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return [at(1), at(3), at(5)]
}

const written = (light: number): string => {
  const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
  return Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, '0')
}

/** #RRGGBB of red, green and blue as light; what no screen can show is cut off. */
export const hexOfLight = (light: Triple): string => `#${light.map(written).join('')}`.toUpperCase()

/** Lightness 0 to 1, green to red, blue to yellow. */
export const labOf = ([r, g, b]: Triple): Triple => {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

const lightOfLab = ([lightness, a, b]: Triple): Triple => {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

const canBeShown = (light: Triple): boolean => light.every((part) => part >= -0.0001 && part <= 1.0001)

/** The same hue with another lightness (0 to 1), as colourful as a screen can show it and never more than it was. */
export const withLightness = (hex: string, lightness: number): string => {
  const [, a, b] = labOf(lightOf(hex))
  for (let share = 100; share > 0; share -= 1) {
    const light = lightOfLab([lightness, (a * share) / 100, (b * share) / 100])
    if (canBeShown(light)) return hexOfLight(light)
  }
  return hexOfLight(lightOfLab([lightness, 0, 0]))
}

/** How far two colours lie apart in OKLab; about 0.02 is just seen side by side. */
export const apart = (one: Triple, other: Triple): number =>
  Math.hypot(...labOf(one).map((part, i) => part - (labOf(other)[i] ?? 0)))
