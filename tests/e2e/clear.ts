// Looks whether something lies over the focus, and whether text is cut off or lies over other text.
import type { Page } from 'playwright-core'

const MOST_TABS = 60
const LATER_MS = 300

/** Whether something lies over the middle or most of what has the focus; and a key to know it again. */
const coveredNow = (page: Page): Promise<{ key: string; problem: string | undefined }> =>
  page.evaluate(async () => {
    // What comes into sight when it gets the focus needs a picture for that.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const active = document.activeElement
    if (!active || active === document.body) return { key: '', problem: undefined }
    const box = active.getBoundingClientRect()
    const key = `${active.tagName} ${active.getAttribute('aria-label') ?? active.textContent.slice(0, 40)} ${Math.round(box.left)} ${Math.round(box.top + scrollY)}`
    const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)]
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)]
    if (right <= left || bottom <= top)
      return { key, problem: `out of the window: ${active.outerHTML.slice(0, 160)}` }
    const places = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 3, (top + bottom) / 2],
      [right - 3, (top + bottom) / 2],
      [(left + right) / 2, top + 3],
      [(left + right) / 2, bottom - 3],
    ] as const
    const over = places.filter(([x, y]) => {
      const found = document.elementFromPoint(x, y)
      return (
        found !== null &&
        !active.contains(found) &&
        !found.contains(active) &&
        found.closest('label')?.control !== active
      )
    })
    // A corner under a neighbour hides nothing; the middle, or most of it, does.
    if (over[0] !== places[0] && over.length < 3) return { key, problem: undefined }
    const [x, y] = over[0] ?? [0, 0]
    const by = document.elementFromPoint(x, y)?.outerHTML.slice(0, 120) ?? ''
    return { key, problem: `${over.length} of 5 places of ${active.outerHTML.slice(0, 120)} are under ${by}` }
  })

/** Walks through the page by Tab; what has the focus and is covered on the way. */
export const coveredProblems = async (page: Page): Promise<string[]> => {
  const problems: string[] = []
  const seen = new Set<string>()
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    await page.keyboard.press('Tab')
    const { key, problem } = await coveredNow(page)
    if (seen.has(key)) break
    seen.add(key)
    if (problem === undefined) continue
    // What is still wrong after a moment was not just on its way in.
    await page.waitForTimeout(LATER_MS)
    const again = await coveredNow(page)
    if (again.problem !== undefined) problems.push(again.problem)
  }
  return problems
}

/** Text that is cut off, and text that lies over other text, as the page is now. */
const lostText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Piece = { readonly text: string; readonly parent: Element; readonly box: DOMRect }
    const shown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('svg, [inert], [aria-hidden="true"], [role="status"]:empty') === null
    /** Text for a screen reader only is one pixel large. */
    const unseen = (element: Element): boolean => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (at.clientWidth <= 1 && getComputedStyle(at).overflow !== 'visible') return true
      return false
    }
    const floats = (element: Element): boolean => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { position } = getComputedStyle(at)
        if (position === 'fixed' || position === 'sticky') return true
      }
      return false
    }
    /** The ink of a line: less the room above and below it, and what the places that scroll around it hide. */
    const inSight = (box: DOMRect, inside: Element): DOMRect | undefined => {
      let [left, right] = [box.left, box.right]
      let [top, bottom] = [box.top + box.height * 0.22, box.bottom - box.height * 0.22]
      for (let at: Element | null = inside; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'visible') continue
        const around = at.getBoundingClientRect()
        left = Math.max(left, around.left)
        right = Math.min(right, around.right)
        top = Math.max(top, around.top)
        bottom = Math.min(bottom, around.bottom)
      }
      return right - left > 1 && bottom - top > 1
        ? new DOMRect(left, top, right - left, bottom - top)
        : undefined
    }
    const cut = Array.from(document.querySelectorAll('body *'))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        const down =
          (overflowY === 'hidden' || overflowY === 'clip') && element.scrollHeight > element.clientHeight + 3
        const side =
          (overflowX === 'hidden' || overflowX === 'clip') && element.scrollWidth > element.clientWidth + 3
        return (down || side) && element.textContent.trim() !== '' && shown(element) && !unseen(element)
      })
      .map((element) => `cut off: ${element.outerHTML.slice(0, 200)}`)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const pieces: Piece[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!parent || text === '' || !shown(parent) || unseen(parent) || floats(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        const seen = inSight(box, parent)
        if (seen) pieces.push({ text, parent, box: seen })
      }
    }
    const over = pieces.flatMap((one, at) =>
      pieces.slice(at + 1).flatMap((other) => {
        if (one.parent === other.parent) return []
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        return wide > 3 && high > 3
          ? [`"${one.text.slice(0, 50)}" lies over "${other.text.slice(0, 50)}"`]
          : []
      }),
    )
    return [...new Set([...cut, ...over])]
  })

const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }'

/** With the text spacing of WCAG 1.4.12, and with letters of 200%; the window as it is. */
export const lostTextProblems = async (page: Page): Promise<string[]> => {
  const sheet = await page.evaluateHandle((css) => {
    const spaced = new CSSStyleSheet()
    spaced.replaceSync(css)
    document.adoptedStyleSheets.push(spaced)
    return spaced
  }, SPACING)
  const spaced = await lostText(page)
  await sheet.evaluate((added) => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== added)
  })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const large = await lostText(page)
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  return [...spaced.map((line) => `with text spacing: ${line}`), ...large.map((line) => `at 200%: ${line}`)]
}
