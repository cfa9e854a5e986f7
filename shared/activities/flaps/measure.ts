// How wide text is, about: where there is no screen that could measure it, and for screens that must agree on it.

/** How wide a letter is in parts of the size of the letters. */
export type Typeface = (letter: string) => number

/** Looks every letter up once. */
export const typefaceOf = (widthOfLetter: Typeface): Typeface => {
  const known = new Map<string, number>()
  return (letter) => {
    const width = known.get(letter) ?? widthOfLetter(letter)
    known.set(letter, width)
    return width
  }
}

/** For drawings, by kind of letter; a little on the wide side, so that nothing sticks out in another typeface. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’‘!|iljIt()[\]/-]/u, 0.33],
  [/[fr]/u, 0.4],
  [/[mwMW@%&—…]/u, 0.88],
  [/[\p{Lu}\p{N}?€“”"«»]/u, 0.67],
  [/[\p{Ll}]/u, 0.57],
]

/** A sign that is not in the list, such as a symbol or a letter of another script. */
const UNKNOWN = 1

const anyLetters = typefaceOf((letter) => WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? UNKNOWN)

/** The letters of titles are that much wider than those of text. */
export const TITLE = 1.12

/** The width of a text in the same unit as `size`, the size of its letters. */
export const widthOf = (text: string, size: number, typeface = anyLetters): number => {
  let sum = 0
  for (const letter of text.normalize('NFC')) sum += typeface(letter) * size
  return sum
}

/** Letters as they are read, so that an emoji of several signs stays one. */
const letterwise = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** A word in pieces that fit, with a hyphen at each break. */
const broken = (word: string, width: number, size: number, typeface: Typeface): string[] => {
  if (widthOf(word, size, typeface) <= width) return [word]
  const letters = Array.from(letterwise.segment(word), ({ segment }) => segment)
  if (letters.length < 2) return [word]
  const upTo = (count: number): string => `${letters.slice(0, count).join('')}-`
  let fits = letters.length - 1
  while (fits > 1 && widthOf(upTo(fits), size, typeface) > width) fits -= 1
  return [upTo(fits), ...broken(letters.slice(fits).join(''), width, size, typeface)]
}

/** The text in lines that are no wider than `width`. Nothing is left out but white space. */
export const wrap = (text: string, width: number, size: number, typeface = anyLetters): string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    for (const piece of broken(word, width, size, typeface)) {
      const longer = `${lines.at(-1) ?? ''} ${piece}`.trim()
      if (lines.length > 0 && widthOf(longer, size, typeface) <= width) lines[lines.length - 1] = longer
      else lines.push(piece)
    }
  }
  return lines
}
