// Large light sheets on which nothing stands: where there is nothing yet, a page says so.
import type { Page } from 'playwright-core'

const look = (): string[] => {
  const [WIDE, HIGH] = [160, 100]
  /** Lighter than the table. */
  const isLight = (colour: string): boolean => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    return alpha > 0.9 && red > 200 && green > 200 && blue > 180
  }
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const hasWords = (sheet: Element): boolean => {
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent, textContent: text } = node
      if (!parent || (text ?? '').trim() === '' || !isSeen(parent)) continue
      const { width, height } = parent.getBoundingClientRect()
      if (width > 2 && height > 2) return true
    }
    return false
  }
  const holds = 'input, textarea, select, button, img, svg, canvas'
  return [...document.querySelectorAll('body *')].flatMap((sheet) => {
    if (sheet.matches(holds) || sheet.querySelector(holds) || sheet.closest('svg')) return []
    const { width, height } = sheet.getBoundingClientRect()
    if (width < WIDE || height < HIGH || !isSeen(sheet)) return []
    if (!isLight(getComputedStyle(sheet).backgroundColor) || hasWords(sheet)) return []
    return [`nothing stands on ${sheet.tagName.toLowerCase()}.${sheet.className}`]
  })
}

/** Each sheet of the page that is empty: no words, no picture, nothing to press or fill in. */
export const blankProblems = (page: Page): Promise<string[]> => page.evaluate(look)
