// How many lines a text takes on a note of the projector, judged by the width of its letters; rather a line too many.

/** In parts of the letter size, of Atkinson Hyperlegible Next at weight 550. */
const NARROW = 0.31
const WIDE = 0.86
const CAPITAL = 0.68
const PLAIN = 0.56
/** A sign that the typeface does not have, such as an emoji or a letter of another script. */
const STRANGE = 1.3
const LAST_LATIN = 0x024f

const widthOf = (letter: string): number => {
  if ("iljtfrI.,:;'’!|()[] ".includes(letter)) return NARROW
  if ('mwMW@%—…'.includes(letter)) return WIDE
  if ((letter.codePointAt(0) ?? 0) > LAST_LATIN && !'‘’“”–€'.includes(letter)) return STRANGE
  return letter === letter.toUpperCase() && letter !== letter.toLowerCase() ? CAPITAL : PLAIN
}

/** The width of a text in pixels, in letters of `size` pixels. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0) * size

/** Lines of at most `width` pixels, broken at white space; a word that is wider than a line is broken inside. */
export const linesIn = (text: string, width: number, size: number): number => {
  const space = NARROW * size
  let lines = 1
  let used = 0
  for (const word of text.split(/\s+/u)) {
    const wide = textWidth(word, size)
    if (used > 0 && used + space + wide > width) {
      lines += 1
      used = 0
    }
    const over = Math.max(0, Math.ceil(wide / width) - 1)
    lines += over
    used += (used > 0 ? space : 0) + Math.max(0, wide - over * width)
  }
  return lines
}
