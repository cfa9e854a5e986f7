// Whether a drawing would make the program that shows it fetch something. What people wrote in it is not looked at.

const tag = /<([A-Za-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/g
const attribute = /([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g
/** Only a part of the drawing itself, or data that stands in it. */
const inside = /^\s*(?:#|data:image\/|data:font\/)/
const elsewhere =
  /url\(\s*(?:&quot;|&apos;|["'])?(?!\s*(?:&quot;|&apos;|["'])?(?:#|data:))|@import|image-set\(/i
const words = /^(?:aria-.*|alt|title)$/i

const isClosed = (name: string, value: string): boolean =>
  /(?:^|:)(?:href|src)$/i.test(name) ? inside.test(value) : words.test(name) || !elsewhere.test(value)

/**
 * True when it refers to anything outside itself, and when it is written in a way in which that cannot be seen: with a
 * document type, a comment or an instruction, or with a tag that is not closed.
 */
export const reachesOut = (svg: string): boolean => {
  if (/<[!?]/.test(svg)) return true
  const styles = Array.from(svg.matchAll(/<style[^>]*>([\s\S]*?)<\/style/gi), ([, css = '']) => css)
  if (styles.some((css) => elsewhere.test(css))) return true
  if (/<(?!\/)/.test(svg.replace(tag, ''))) return true
  return Array.from(svg.matchAll(tag)).some(
    ([, , attributes = '']) =>
      attributes.replace(attribute, '').includes('=') ||
      Array.from(attributes.matchAll(attribute)).some(
        ([, name = '', value = '']) => !isClosed(name, value.slice(1, -1)),
      ),
  )
}
