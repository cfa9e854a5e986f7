// The first hour of everybody who comes: what is in sight where they begin.
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { homeTexts } from '#client/shell/home/texts.ts'
import { ways } from '#client/shell/home/Ways.tsx'
import { axeProblems, largeOnNarrow, narrowProblems } from './axe.ts'
import { focused } from './hands.ts'
import { openHall } from './openHall.ts'

const hall = openHall()

const LAPTOP = { width: 1366, height: 640 }
const OLD_PHONE = { width: 360, height: 740 }
/** Of the ways without a code so many are wholly in sight on an old phone. */
const ON_PHONE = 5

const within = async (page: Page, part: Locator): Promise<boolean> => {
  const box = await part.boundingBox()
  const window = page.viewportSize()
  if (!box || !window) return false
  return box.y >= 0 && box.x >= 0 && box.y + box.height <= window.height && box.x + box.width <= window.width
}

const cards = (page: Page): Locator =>
  page.getByRole('navigation', { name: homeTexts.without }).getByRole('link')

/** The names of what is not wholly in sight of the code and of the first so many ways. */
const outOfSight = async (page: Page, most: number): Promise<string[]> => {
  const out: string[] = []
  for (const part of [
    page.getByRole('textbox', { name: homeTexts.code }),
    page.getByRole('button', { name: homeTexts.toTable }),
  ])
    if (!(await within(page, part))) out.push(await part.innerText())
  for (const [index, { title, line }] of ways.slice(0, most).entries()) {
    const card = cards(page).nth(index)
    expect(await card.innerText()).toContain(title)
    if (!(await within(page, card)) || !(await within(page, card.getByText(line)))) out.push(title)
  }
  return out
}

test('[DO1] at the front door the code comes first, and all ways are in sight on a laptop', async () => {
  const page = await hall.page('laptop', '/', { viewport: LAPTOP })
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await cards(page).count()).toBe(ways.length)
  expect(await outOfSight(page, ways.length)).toEqual([])
  expect(await within(page, page.getByRole('contentinfo'))).toBe(true)
  // Past the link over the head of the page.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe(homeTexts.code)
  expect(await axeProblems(page)).toEqual([])
})

test('[DO1] on an old phone the code and the first ways are in sight, the others under them', async () => {
  const page = await hall.page('phone', '/', { viewport: OLD_PHONE })
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await outOfSight(page, ON_PHONE)).toEqual([])
  const tops = await cards(page).evaluateAll((found) => found.map((card) => card.getBoundingClientRect().top))
  expect(tops).toHaveLength(ways.length)
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  expect([
    ...(await axeProblems(page)),
    ...(await narrowProblems(page)),
    ...(await largeOnNarrow(page)),
  ]).toEqual([])
})
