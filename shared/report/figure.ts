// A drawing as an address: shown as an image it can run nothing and ask nothing of the network.
import { fontFace, type EmbeddedFont } from './fonts.ts'

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * The data address of an SVG document. An image cannot use the fonts of its page, so those that its text names are
 * put inside it; "X Variable" is the font for text in "X" too.
 */
export function figureHref(svg: string, fonts: readonly EmbeddedFont[] = []): string {
  const faces = fonts.flatMap((font) => {
    const family = [font.family, font.family.replace(/ Variable$/, '')].find((name) => svg.includes(name))
    return family === undefined ? [] : [fontFace({ ...font, family })]
  })
  const style = faces.length === 0 ? '' : `<style>${faces.join('')}</style>`
  return `data:image/svg+xml;base64,${base64(svg.replace(/^<svg[^>]*[^>/]>/, (open) => open + style))}`
}

/** The UTF-8 of a text in base64 (RFC 4648); half of a surrogate pair becomes U+FFFD. */
export function base64(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD')
  const bytes = encodeURIComponent(whole).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  const groups: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at
    const code = (place: number) => (place < left ? bytes.charCodeAt(at + place) : 0)
    const bits = (code(0) << 16) | (code(1) << 8) | code(2)
    const sign = (place: number) => (place > left ? '=' : signs.charAt((bits >> (18 - 6 * place)) & 63))
    groups.push(sign(0) + sign(1) + sign(2) + sign(3))
  }
  return groups.join('')
}
