// Text that the fonts of the PDF can show: the standard allows no character without a glyph, and nobody's words may stop a report.
import type { Family } from './fonts.ts'

/** Stands for what no font has. */
export const BOX = '□'

// Nearly all text, and in every font.
const ordinary = /^[\n -~\u00A0-\u00AC\u00AE-\u017E‘’“”–—…•€]*$/
// Nothing to see, but they join or part what is beside them.
const joins = /^(?:[\u00AD\u061C\u200B-\u200F\u2060]|\uFE0E|\uFE0F)$/
const invisible = /(?![\u00AD\u061C\u200B-\u200F\u2060]|\uFE0E|\uFE0F)\p{Default_Ignorable_Code_Point}/gu
const privateUse = /\p{Co}/u
const hangsOn = /^(?:[\u200B-\u200F\u2060]|\p{M}|\p{Emoji_Modifier})$/u
// A line of letters and digits without a place to break would run off the page.
const unbroken = /[^\s\u200B-]{24}(?=[^\s\u200B-])/gu

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** The first font that has all of a sign that is seen as one. */
const familyFor = (sign: string, families: readonly Family[]): Family | undefined => {
  const needed = Array.from(sign).filter((part) => !joins.test(part))
  if (needed.some((part) => privateUse.test(part))) return undefined
  return families.find(({ characters }) => needed.every((part) => characters.has(part.codePointAt(0) ?? 0)))
}

/** The plain letters that a sign for show stands for ("𝓱" is "h"), or else a box. */
const alike = (sign: string, families: readonly Family[]): string => {
  const plain = sign.normalize('NFKD')
  return plain !== sign && Array.from(plain).every((part) => familyFor(part, families)) ? plain : BOX
}

/** What is left of a sign that no font has as a whole: its parts that there are, and a box for each that there is not. */
const inParts = (sign: string, families: readonly Family[]): string => {
  const parts = Array.from(sign).filter((part) => !hangsOn.test(part))
  if (parts.length === 0) return BOX
  return parts.map((part) => (familyFor(part, families) ? part : alike(part, families))).join('')
}

/** The same text with a box for every sign that no font has. Newlines stay. The text has been through `plain`. */
export const covered = (text: string, families: readonly Family[]): string => {
  if (ordinary.test(text)) return text
  const seen = text.normalize('NFC').replace(invisible, '')
  return Array.from(graphemes.segment(seen), ({ segment }) =>
    segment === '\n' || familyFor(segment, families) ? segment : inParts(segment, families),
  ).join('')
}

/** Only what every font of text has: for when the typesetter refuses all else. */
export const onlyOrdinary = (text: string): string =>
  ordinary.test(text) ? text : Array.from(text, (sign) => (ordinary.test(sign) ? sign : BOX)).join('')

/** Places to break in what would be wider than the page. They are not seen. */
export const breakable = (text: string): string => text.replace(unbroken, '$&\u200B')

/** Text in runs with the font that each needs; undefined where the first `own` families have it. */
export const inFonts = (
  text: string,
  families: readonly Family[],
  own: number,
): { readonly family: string | undefined; readonly text: string }[] => {
  const runs: { family: string | undefined; text: string }[] = []
  for (const { segment } of graphemes.segment(text)) {
    const common = families.slice(0, own).every((family) => familyFor(segment, [family]))
    const family = common ? undefined : familyFor(segment, families.slice(own - 1))?.name
    const last = runs.at(-1)
    if (last && (last.family === family || /^\s$/.test(segment))) last.text += segment
    else runs.push({ family, text: segment })
  }
  return runs
}
