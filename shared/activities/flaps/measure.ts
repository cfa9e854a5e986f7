// How wide text is, about: a drawing for the report is made without a screen that could measure it.

/** Parts of the letter size by kind of letter, a little on the wide side so that nothing sticks out. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’‘!|iljIt()[\]/-]/u, 0.33],
  [/[fr]/u, 0.4],
  [/[mwMW@%&—…]/u, 0.88],
  [/[\p{Lu}\p{N}?€“”"«»]/u, 0.67],
  [/[\p{Ll}]/u, 0.57],
]

/** A sign that is not in the list, such as a symbol or a letter of another script. */
const UNKNOWN = 1

/** The letters of titles are that much wider than those of text. */
export const TITLE = 1.12

/** The width of a text in the same unit as `size`, the size of its letters. */
export const widthOf = (text: string, size: number): number =>
  Array.from(text.normalize('NFC'), (one) => WIDTHS.find(([kind]) => kind.test(one))?.[1] ?? UNKNOWN).reduce(
    (sum, width) => sum + width * size,
    0,
  )

/** Letters as they are read, so that an emoji of several signs stays one. */
const letterwise = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** A word in pieces that fit, with a hyphen at each break. */
const broken = (word: string, width: number, size: number): string[] => {
  const letters = Array.from(letterwise.segment(word), ({ segment }) => segment)
  if (letters.length < 2 || widthOf(word, size) <= width) return [word]
  let fits = letters.length - 1
  while (fits > 1 && widthOf(`${letters.slice(0, fits).join('')}-`, size) > width) fits -= 1
  return [`${letters.slice(0, fits).join('')}-`, ...broken(letters.slice(fits).join(''), width, size)]
}

/** The text in lines that are no wider than `width`. Nothing is left out but white space. */
export const wrap = (text: string, width: number, size: number): string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    for (const piece of broken(word, width, size)) {
      const longer = `${lines.at(-1) ?? ''} ${piece}`.trim()
      if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer
      else lines.push(piece)
    }
  }
  return lines
}
