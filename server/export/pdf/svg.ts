// A figure as the typesetter takes it: nothing from outside, and each run of signs in a font that has them.
import { plainEmoji } from '#server/draw/fonts.ts'
import { withOwnPhotos } from '#server/draw/pictures.ts'
import { covered, inFonts } from './cover.ts'
import type { Family } from './fonts.ts'

const MOST_SIGNS = 60_000_000
const OWN = 2
const signs: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  amp: '&',
}

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|#39|amp);/g, (_, name: string) => signs[name] ?? '')
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

// Letters that join lose their meaning when they are set as part of a drawing.
const joining = /\p{Script=Arabic}/u

/**
 * The same drawing, ready to be set. Undefined when it has text that can only be drawn, when it declares a document
 * type or holds an instruction, through which it could reach what it may not, or when it holds something that runs.
 */
export const setSvg = async (svg: string, families: readonly Family[]): Promise<string | undefined> => {
  if (svg.length > MOST_SIGNS || /<[!?]|<(?:script|foreignObject|style)\b/i.test(svg) || joining.test(svg))
    return undefined
  return (await withOwnPhotos(svg)).replace(/>([^<>]*\S[^<>]*)</g, (_, node: string) => {
    const text = covered(plainEmoji(unescaped(node)), families)
    const runs = inFonts(text, families, OWN).map(({ family, text }) =>
      family === undefined ? escaped(text) : `<tspan font-family="${family}">${escaped(text)}</tspan>`,
    )
    return `>${runs.join('')}<`
  })
}
