// How wide text is, about, without a screen to measure it on: so that a drawing is the same wherever it is made.

/** Widths in em, somewhat on the large side: text may be smaller than its place, never larger. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’‘|!iIjl]/u, 0.3],
  [/[frt()[\]/\-"“”]/u, 0.42],
  [/[mwMW@%…—]/u, 0.92],
  [/\p{Lu}|[0-9&?]/u, 0.7],
  [/[\p{Ll}\p{M}]/u, 0.57],
]

/** About how wide this is, in em of Young Serif or Atkinson; a sign of another script counts as a whole em. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (widths.find(([of]) => of.test(sign))?.[1] ?? 1.05), 0)

/** A word in pieces that fit. */
const broken = (word: string, width: number): string[] => {
  const parts = ['']
  for (const sign of word) {
    const part = parts.at(-1) ?? ''
    if (part !== '' && widthOf(part + sign) > width) parts.push(sign)
    else parts[parts.length - 1] = part + sign
  }
  return parts
}

/** The text in lines of at most `width` em, broken between words, and within a word that does not fit on a line. */
export const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((part) => part !== ''))
    for (const part of broken(word, width)) {
      const last = lines.at(-1)
      const joined = `${last} ${part}`
      if (last !== undefined && word.startsWith(part) && widthOf(joined) <= width)
        lines[lines.length - 1] = joined
      else lines.push(part)
    }
  return lines
}

export type Fitted = { readonly lines: string[]; readonly size: number }

/**
 * The largest letters of these `sizes` (large to small, the last always) with which the text fits in `width` by
 * `height`; a line is `leading` times as high as its letters.
 */
export const fitted = (
  text: string,
  width: number,
  height: number,
  sizes: readonly number[],
  leading = 1.25,
): Fitted => {
  const tries = sizes.map((size) => ({ lines: wrapped(text, width / size), size }))
  const last = tries.at(-1) ?? { lines: [], size: 0 }
  const isWhole = (lines: readonly string[]): boolean => {
    const words = text.split(/\s+/)
    return lines.every((line) => line.split(' ').every((word) => words.includes(word)))
  }
  const fits = tries.filter(({ lines, size }) => lines.length * size * leading <= height)
  return fits.find(({ lines }) => isWhole(lines)) ?? fits[0] ?? last
}

/** A word on cut-out paper: its lines, and how wide and high the paper is in em of its letters. */
export type WordShape = { readonly lines: readonly string[]; readonly width: number; readonly height: number }

const ROOM = 1.3
export const WORD_LEADING = 1.15

/** How a word lies on its paper: on one line when it is short, on two or three when it is long. */
export const wordShape = (text: string): WordShape => {
  const whole = widthOf(text)
  const lines = wrapped(text, whole <= 9 ? 9 : Math.max(8, whole / (whole <= 20 ? 1.7 : 2.4)))
  return {
    lines,
    width: Math.max(2, ...lines.map(widthOf)) + ROOM,
    height: lines.length * WORD_LEADING + 0.75,
  }
}
