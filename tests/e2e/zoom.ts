// How a page holds at 400%: a laptop of 1280 by 1024 is then 320 by 256 wide and high.
import type { Page } from 'playwright-core'
import { calm } from './axe.ts'

const look = (): string[] => {
  const { clientWidth, clientHeight, scrollWidth } = document.documentElement
  const problems: string[] = []
  if (scrollWidth > clientWidth) problems.push(`${scrollWidth} wide in ${clientWidth}`)
  const name = (element: Element): string => element.outerHTML.slice(0, 120)

  // Scrolled to half way a bar that stays is where it is in the way.
  window.scrollTo(0, document.documentElement.scrollHeight / 2)
  const rows = new Set<number>()
  const bars: string[] = []
  for (const element of document.querySelectorAll('body *')) {
    const { position, visibility, pointerEvents } = getComputedStyle(element)
    if ((position !== 'fixed' && position !== 'sticky') || visibility === 'hidden') continue
    const { top, bottom, width, height } = element.getBoundingClientRect()
    const stays = position === 'fixed' || top <= 1 || bottom >= clientHeight - 1
    if (!stays || width < clientWidth / 2 || height === 0 || pointerEvents === 'none') continue
    bars.push(name(element))
    for (let y = Math.max(0, Math.round(top)); y < Math.min(clientHeight, bottom); y += 1) rows.add(y)
  }
  if (rows.size > clientHeight / 2)
    problems.push(`bars of ${rows.size} px in ${clientHeight}: ${bars.join(' | ')}`)

  for (const target of document.querySelectorAll('a[href], button, input, textarea, select')) {
    const place = (target.matches('input') && target.closest('label')) || target
    if (!place.checkVisibility() || place.closest('[inert], [aria-hidden="true"]')) continue
    place.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
    const { left, top, width, height } = place.getBoundingClientRect()
    // The link over the menu comes into sight when it gets the focus.
    if (width <= 1 || height <= 1 || top + height <= 0) continue
    const [x, y] = [left + width / 2, Math.min(top + height / 2, clientHeight - 1)]
    const above = document.elementFromPoint(x, y)
    if (above && (place.contains(above) || above.contains(place))) continue
    problems.push(`out of reach: ${name(place)}, under ${above ? name(above) : 'nothing'}`)
  }
  window.scrollTo(0, 0)
  return problems
}

/** What does not fit, takes too much room, or cannot be reached; none when all is well. */
export const zoomProblems = async (page: Page): Promise<string[]> => {
  const found = await within(page, { width: 320, height: 256 })
  return found.map((line) => `at 400%: ${line}`)
}

/** The same on a narrow page, and with letters twice as large on half a laptop. */
export const reachProblems = async (page: Page): Promise<string[]> => {
  const narrow = await within(page, { width: 320, height: 640 })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const large = await within(page, { width: 683, height: 768 })
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  return [
    ...narrow.map((line) => `at 320 px: ${line}`),
    ...large.map((line) => `with letters of 200%: ${line}`),
  ]
}

const within = async (
  page: Page,
  size: { readonly width: number; readonly height: number },
): Promise<string[]> => {
  const before = page.viewportSize()
  await page.setViewportSize(size)
  await calm(page)
  const found = await page.evaluate(look)
  if (before) await page.setViewportSize(before)
  return found
}
