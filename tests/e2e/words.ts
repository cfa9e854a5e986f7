// Words that a page breaks at the end of a line without a hyphen, or cuts through.
import type { Page } from 'playwright-core'

/** A longer word than this, written by somebody, may break: no phone is wide enough for every compound. */
const LONGEST = 22
/** With `hyphens: auto` only shorter words must stay whole; longer ones get a hyphen. */
const HYPHENATED = 11

const look = ([longest, hyphenated]: readonly [number, number]): string[] => {
  const problems = new Set<string>()
  const word = /[\p{L}\p{N}’'\u00AD]+/gu
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()

  /** What cuts off the text in this element sideways or from above and below, from the inside out. */
  const cutters = (from: Element): DOMRect[] => {
    const found: DOMRect[] = []
    for (let at: Element | null = from; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(at)
      // What scrolls, or says that there is more, cuts nothing.
      if (
        /auto|scroll/.test(overflowX + overflowY) ||
        textOverflow === 'ellipsis' ||
        webkitLineClamp !== 'none'
      )
        return []
      if (/hidden|clip/.test(overflowX + overflowY)) found.push(at.getBoundingClientRect())
    }
    return found
  }

  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: parent, textContent: text } = node
    if (!parent || !text || text.trim() === '' || parent.closest('svg, script, style, [inert]')) continue
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const box = parent.getBoundingClientRect()
    // Only for who listens.
    if (box.width <= 2 || box.height <= 2) continue
    // A browser that knows the language puts a hyphen there; this one may not know it.
    const { hyphens } = getComputedStyle(parent)
    const most = hyphens === 'auto' ? hyphenated : longest
    const clips = cutters(parent)
    if (clips.some(({ width, height }) => width <= 2 || height <= 2)) continue
    for (const match of text.matchAll(word)) {
      range.setStart(node, match.index)
      range.setEnd(node, match.index + match[0].length)
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
      const lines = new Set(rects.map(({ top }) => Math.round(top)))
      const where = `${parent.tagName.toLowerCase()}.${parent.className}`
      if (lines.size > 1 && match[0].length <= most && !match[0].includes('\u00AD'))
        problems.add(`"${match[0]}" is broken in ${where}`)
      const through = (clip: DOMRect): boolean =>
        rects.some(
          ({ left, right, top, bottom }) =>
            (left < clip.right - 1 && right > clip.right + 2) ||
            (right > clip.left + 1 && left < clip.left - 2) ||
            (top < clip.bottom - 3 && bottom > clip.bottom + 5),
        )
      if (clips.some(through)) problems.add(`"${match[0]}" is cut through in ${where}`)
    }
  }
  return [...problems]
}

/** One line for each word that is broken or cut at the width that the page has now; none when all is well. */
export const wordProblems = (page: Page): Promise<string[]> =>
  page.evaluate(look, [LONGEST, HYPHENATED] as const)
