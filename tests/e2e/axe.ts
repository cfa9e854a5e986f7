// Looks at a page as the accessibility rules do, and at how it holds with little room and large letters.
import axe from 'axe-core'
import type { Page } from 'playwright-core'

type Found = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const run = async (source: { tags: string[] }): Promise<Found[]> => {
  // The module of this file does not exist in the page; there axe is a global.
  const inPage = (globalThis as unknown as { axe: typeof axe }).axe
  const { violations } = await inPage.run(document, {
    runOnly: { type: 'tag', values: source.tags },
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
  })
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }))
}

/** One line for each rule that the page breaks, with the first element that does; none when all is well. */
export const axeProblems = async (page: Page): Promise<string[]> => {
  await calm(page)
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const found = await page.evaluate(run, { tags: TAGS })
  return found.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160) ?? ''}`)
}

/** Waits until nothing moves any more, so that colours are what they will be. */
export const calm = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.race([
      Promise.allSettled(
        document
          .getAnimations()
          .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
          .map((animation) => animation.finished),
      ),
      new Promise((resolve) => setTimeout(resolve, 3_000)),
    ])
  })
}

const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }'

/** What sticks out on the right, so that one has to scroll in two directions; none when all fits. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const out = Array.from(document.querySelectorAll('body *')).filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return [`${scrollWidth} wide in ${clientWidth}: ${out.at(-1)?.outerHTML.slice(0, 160) ?? ''}`]
  })

/** As narrow as a small phone and with letters of twice the size at once: more than is asked, and what old eyes choose. */
export const largeOnNarrow = async (page: Page): Promise<string[]> => {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const found = await tooWide(page)
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  if (before) await page.setViewportSize(before)
  return found.map((line) => `at 320 px with letters of 200%: ${line}`)
}

/**
 * From now on looks, at the first and the last picture of each movement that begins, whether something sticks out on
 * the right. Ask for the result when all has come: how many movements began, and what was wrong.
 */
export const tooWideOnTheWay = async (
  page: Page,
): Promise<() => Promise<{ started: number; problems: string[] }>> => {
  const watch = await page.evaluateHandle(() => {
    const seen = { started: 0, problems: [] as string[] }
    const look = (name: string): void => {
      const { clientWidth, scrollWidth } = document.documentElement
      if (scrollWidth > clientWidth) seen.problems.push(`${name}: ${scrollWidth} wide in ${clientWidth}`)
    }
    document.addEventListener('animationstart', ({ animationName, target }) => {
      if (!(target instanceof Element)) return
      seen.started += 1
      for (const animation of target.getAnimations()) {
        const { endTime, iterations } = animation.effect?.getComputedTiming() ?? {}
        if (iterations === Infinity) continue
        animation.currentTime = 0
        look(animationName)
        animation.currentTime = endTime ?? 0
        look(animationName)
      }
    })
    return seen
  })
  return () => watch.evaluate((seen) => seen)
}

/** At 320 px: as it is, with the text spacing of WCAG 1.4.12, and with letters of twice the size. */
export const narrowProblems = async (page: Page): Promise<string[]> => {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const plain = await tooWide(page)
  const spacing = await page.evaluateHandle((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
    return sheet
  }, TEXT_SPACING)
  const spaced = await tooWide(page)
  await spacing.evaluate((sheet) => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  })
  await page.setViewportSize({ width: 640, height: 900 })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const large = await tooWide(page)
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  if (before) await page.setViewportSize(before)
  return [
    ...plain.map((line) => `at 320 px: ${line}`),
    ...spaced.map((line) => `with text spacing: ${line}`),
    ...large.map((line) => `with letters of 200%: ${line}`),
  ]
}
