// Every step of preparing alone with all fields full: no rule of accessibility broken, also without a network.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import { soloTexts } from '#client/solo/texts.ts'
import { axeProblems, calm } from './axe.ts'
import { forcedProblems } from './forced.ts'
import { longText } from './long.ts'
import { fillTooMuch } from './refused.ts'
import { beginNew, onward, readyForOffline, SoloHouse } from './solo-house.ts'
import { stillWrong } from './still.ts'
import { wordProblems } from './words.ts'

const house = new SoloHouse()

beforeAll(() => house.serve())
afterAll(() => house.close())

/** More steps than there are. */
const MOST_STEPS = 30
const FITS = 140

/** One fiche laid, one choice made in each row of choices, and a text in every field. */
const fillIn = async (page: Page): Promise<void> => {
  const main = page.getByRole('main')
  const fiche = main.getByRole('button', { name: new RegExp(playTexts.rank.lay(1)) }).first()
  if (await fiche.isVisible()) await fiche.click()
  for (const group of await main.getByRole('radiogroup').all()) await group.getByRole('radio').first().click()
  const choice = main.getByRole('checkbox').first()
  if (await choice.isVisible()) await choice.click()
  for (const [turn, field] of (await main.locator('textarea:visible').all()).entries())
    await field.fill(longText(FITS, turn))
}

const look = async (page: Page): Promise<string[]> => {
  await calm(page)
  const found = [...(await axeProblems(page)), ...(await wordProblems(page)), ...(await forcedProblems(page))]
  const putBack = await fillTooMuch(page)
  if (putBack) found.push(...(await axeProblems(page)))
  await putBack?.()
  return found
}

test(
  '[AX16] [AX17] [AX18] [AX19] alone, every step with all filled in and without a network',
  { timeout: 480_000 },
  async () => {
    const page = await house.page('phone', '/alleen')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await readyForOffline(page)
    await house.cut()
    await beginNew(page)
    await page.getByRole('button', { name: soloTexts.go, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: playTexts.meet.title(6) }).waitFor()
    const problems: string[] = []
    const titles: string[] = []
    const title = (): Promise<string> => page.locator('h1').first().innerText()
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      const here = await title()
      titles.push(here)
      await fillIn(page)
      problems.push(...(await stillWrong(page, () => look(page))).map((one) => `${here}: ${one}`))
      const last = page.getByRole('button', { name: soloTexts.toTake, exact: true })
      if (await last.isVisible()) {
        await last.click()
        break
      }
      await onward(page)
      await expect.poll(title).not.toBe(here)
    }
    await page.getByRole('heading', { level: 1, name: soloTexts.report.title }).waitFor()
    problems.push(
      ...(await axeProblems(page)),
      ...(await wordProblems(page)),
      ...(await forcedProblems(page)),
    )
    expect(problems).toEqual([])
    expect(titles.length).toBeGreaterThan(8)
  },
)
