// Practising in a real browser: begun from the home page, marked on the three screens, and nothing that keeps it.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { archiveTexts } from '#client/shell/console/archiveTexts.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import { finalTexts } from '#client/shell/console/finalTexts.ts'
import { homeTexts } from '#client/shell/home/texts.ts'
import { joinTexts } from '#client/shell/join/texts.ts'
import { practiceTexts as texts } from '#client/shell/practice/texts.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { pickTool, tabTo } from './hands.ts'
import { SMALLEST, texts as lettersOn } from './letters.ts'
import { openHall } from './openHall.ts'

const hall = openHall({ paces: { real: 20, fast: 4 } })

const markOn = (page: Page) => page.getByRole('complementary', { name: texts.label }).getByText(texts.mark)

const isFine = async (page: Page): Promise<void> => {
  await markOn(page).waitFor()
  expect(await axeProblems(page)).toEqual([])
  expect(await narrowProblems(page)).toEqual([])
}

/** The projector is not for narrow windows; what stands on it fits, as large as ever, and the mark lies over nothing. */
const isFineLarge = async (page: Page): Promise<void> => {
  await markOn(page).waitFor()
  const strip = await page.getByRole('complementary', { name: texts.label }).boundingBox()
  if (!strip) throw new Error('the mark is not seen')
  expect([strip.x, strip.y, strip.height]).toEqual([0, 0, 1080])
  const letters = await lettersOn(page)
  expect(letters.length).toBeGreaterThan(4)
  expect(letters.filter(({ size }) => size < SMALLEST)).toEqual([])
  const right = strip.x + strip.width
  expect(letters.filter(({ text, left }) => text !== texts.mark && left < right)).toEqual([])
  expect(await axeProblems(page)).toEqual([])
  const over = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
  expect(over).toBeLessThanOrEqual(0)
}

/** From the home page to the console, by keyboard. */
const begin = async (): Promise<Page> => {
  const page = await hall.page('laptop', '/')
  await tabTo(page, homeTexts.practise)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: texts.title, exact: true }).waitFor()
  await page.getByRole('radio', { name: /Kort/ }).waitFor()
  expect(await axeProblems(page)).toEqual([])
  expect(await narrowProblems(page)).toEqual([])
  await page.getByRole('radio', { name: /Kort/ }).check()
  await tabTo(page, texts.begin)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: consoleTexts.lobby.title }).waitFor()
  return page
}

test('[PR10] a practice session begins on the home page and is marked on every screen until the end', async () => {
  const page = await begin()
  await isFine(page)
  const code =
    (await page.getByRole('link', { name: consoleTexts.door.projector }).getAttribute('href')) ?? ''
  const projector = await hall.page('projector', code)
  const phone = await hall.page('phone', code.replace('/scherm/', '/doe-mee/'))
  await phone.getByText(joinTexts.practice).waitFor()
  await phone.getByText(texts.kept).waitFor()
  await phone.getByRole('button', { name: joinTexts.join }).click()
  await isFine(phone)
  await isFineLarge(projector)

  await page.getByRole('radio', { name: texts.fast }).check()
  await page.getByRole('radio', { name: texts.fast, checked: true }).waitFor()
  await page
    .getByText(/\b12\b/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: /^Begin/ }).click()
  for (const [each, lobby] of [
    [page, consoleTexts.lobby.title],
    [phone, tableTexts.lobby.title],
  ] as const)
    await each.getByRole('heading', { level: 1, name: lobby }).waitFor({ state: 'detached' })
  for (const each of [page, phone]) await isFine(each)
  await isFineLarge(projector)

  await pickTool(page, consoleTexts.tools.end)
  const dialog = page.getByRole('dialog')
  await dialog.getByText(texts.kept).waitFor()
  await dialog.getByRole('button', { name: consoleTexts.end.closeAnyway }).click()
  await page.getByText(texts.over).waitFor()
  expect(await page.getByRole('button', { name: finalTexts.freeze }).count()).toBe(0)
  expect(await page.getByRole('heading', { name: archiveTexts.heading }).count()).toBe(0)
  for (const each of [page, phone]) await isFine(each)
  await isFineLarge(projector)
})
