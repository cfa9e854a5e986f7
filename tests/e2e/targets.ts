// What can be pressed on a page and is too small for a finger.
import type { Page } from 'playwright-core'

/** Of what a finger must be able to hit, in CSS pixels; a word in a running sentence and a thing on a board may be smaller. */
const FINGER_PX = 44

/** The beginning of each that is too low or too narrow, with its size; none when all can be hit. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const pressable = 'a[href], button, input, select, textarea, summary, [role="button"], [role="tab"]'
    return Array.from(document.querySelectorAll<HTMLElement>(pressable)).flatMap((element) => {
      const target = (element instanceof HTMLInputElement && element.closest('label')) || element
      const { width, height, right, bottom } = target.getBoundingClientRect()
      const { display, clipPath } = getComputedStyle(target)
      const besides = Array.from(target.parentElement?.childNodes ?? [])
      const inSentence =
        display.startsWith('inline') &&
        besides.some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
      const away =
        right <= 0 || bottom + scrollY <= 0 || !target.checkVisibility() || clipPath === 'inset(50%)'
      if (away || inSentence || target.closest('svg') || target.closest('[inert], [hidden]')) return []
      const enough = Math.round(height) >= least && Math.round(width) >= least
      return enough ? [] : [`${Math.round(width)} x ${Math.round(height)}: ${target.outerHTML.slice(0, 120)}`]
    })
  }, FINGER_PX)
