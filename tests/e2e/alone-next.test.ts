// Preparing alone with one obvious next: the yellow button, again and again, until the report.
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { texts as agreements } from '#client/activities/agreements/play/texts.ts'
import { soloTexts } from '#client/solo/texts.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { openHall } from './openHall.ts'
import { beginNew } from './solo-house.ts'

const hall = openHall()
/** More than there are pages on the way. */
const MOST = 60

const title = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText()

/** The buttons in the colour of the one button that one is asked to press. */
const yellow = async (page: Page): Promise<readonly Locator[]> => {
  const buttons = await page.getByRole('contentinfo').getByRole('button').all()
  const colours = await Promise.all(
    buttons.map((button) =>
      button.evaluate((one) => {
        const probe = document.body.appendChild(document.createElement('i'))
        probe.style.backgroundColor = 'var(--doe)'
        const wanted = getComputedStyle(probe).backgroundColor
        probe.remove()
        return getComputedStyle(one).backgroundColor === wanted
      }),
    ),
  )
  return buttons.filter((_, index) => colours[index])
}

test(
  '[DO5] one yellow button at a time leads from the beginning to the last part',
  { timeout: 300_000 },
  async () => {
    const page = await hall.page('phone', '/alleen')
    await beginNew(page)
    const passed: string[] = []
    while (passed.length < MOST) {
      const here = await title(page)
      passed.push(here)
      if (here === soloTexts.order.title) await page.getByRole('checkbox').first().check()
      await expect.poll(async () => (await yellow(page)).length).toBe(1)
      expect(await page.getByRole('button', { name: /klaar/i }).count()).toBe(0)
      const [next] = await yellow(page)
      if ((await next?.innerText()) === agreements.add) break
      await next?.click()
      await expect.poll(() => title(page)).not.toBe(here)
    }
    expect(passed).toContain(soloTexts.order.title)
    expect(passed.length).toBeGreaterThan(20)
    expect(await axeProblems(page)).toEqual([])
    expect(await narrowProblems(page)).toEqual([])
    await page.getByRole('button', { name: soloTexts.toTake }).click()
    await page.getByRole('heading', { level: 1, name: soloTexts.report.title }).waitFor()
  },
)
