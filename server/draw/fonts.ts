// Which font files a drawing needs, and text that these can draw: the drawer knows little of emoji and other scripts.
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)
/** The path of a file of the font packages. */
export const fontFile = (name: string): string => resolve(`@expo-google-fonts/${name}`)

const own = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'atkinson-hyperlegible-next/800ExtraBold/AtkinsonHyperlegibleNext_800ExtraBold.ttf',
  'young-serif/400Regular/YoungSerif_400Regular.ttf',
]
const emojiFile = 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf'
const arabicFile = 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'

/** The family of text without a known family. */
export const family = 'Atkinson Hyperlegible Next'

const flag = /\p{RI}{2}/gu
const joined = /\u200D\p{Extended_Pictographic}/gu
const looks = /[\uFE0E\uFE0F\u20E3]|\p{Emoji_Modifier}/gu
const picture = /(?![©®™‼⁉])\p{Extended_Pictographic}/u
const arabic = /\p{Script=Arabic}/u
// What becomes one glyph in one font and two in another.
const ligature = /f(?=[fijlt])/g

const letterOf = (half: string): string => String.fromCharCode((half.codePointAt(0) ?? 0) - 0x1f1e6 + 65)

/** One sign for each emoji: a family becomes its first person, a flag its two letters. */
export const plainEmoji = (text: string): string =>
  text
    .replace(flag, (halves) => Array.from(halves, letterOf).join(''))
    .replace(joined, '')
    .replace(looks, '')

/**
 * The same SVG, and the files that it needs. The drawer takes another font for missing signs only when that makes of
 * the text exactly as many glyphs, so text with emoji is written without what joins glyphs, and text with Arabic
 * letters has its own font as the first. What no font has is drawn as a box. A weight is one that there is a file for.
 */
export const withFonts = (svg: string): { readonly svg: string; readonly files: string[] } => {
  const dressed = svg
    .replace(/font-weight="([1-9]\d\d)"/g, (_, weight: string) => `font-weight="${rounded(Number(weight))}"`)
    .replace(/>[^<>]+</g, (node) => {
      const text = plainEmoji(node.slice(1, -1))
      if (arabic.test(text)) return `><tspan font-family="Noto Sans Arabic">${text}</tspan><`
      return `>${picture.test(text) ? text.replace(ligature, 'f\u200C') : text}<`
    })
  const more = [...(picture.test(dressed) ? [emojiFile] : []), ...(arabic.test(dressed) ? [arabicFile] : [])]
  return { svg: dressed, files: [...own, ...more].map(fontFile) }
}

const rounded = (weight: number): number => Math.round(weight / 100) * 100
