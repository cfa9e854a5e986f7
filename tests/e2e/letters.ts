// The letters on a projector: which texts are seen, how large, and how far from the left.
import type { Page } from 'playwright-core'

/** No letter on a screen of 1920 by 1080 is smaller, in px. */
export const SMALLEST = 28

/** Each text that is on the page for the eye, with the size of its letters in px, inside a drawing as it is drawn, and where it begins. */
export const texts = (page: Page): Promise<{ text: string; size: number; left: number }[]> =>
  page.evaluate(() => {
    const forTheEar = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath === 'inset(50%)' || forTheEar(element.parentElement))
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: { text: string; size: number; left: number }[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const parent = node.parentElement
      if (text === '' || !parent || !parent.checkVisibility({ visibilityProperty: true })) continue
      if (forTheEar(parent)) continue
      const drawn = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null
      const scale = drawn ? Math.hypot(drawn.a, drawn.b) : 1
      const size = scale * Number.parseFloat(getComputedStyle(parent).fontSize)
      found.push({ text, size, left: parent.getBoundingClientRect().left })
    }
    return found
  })
