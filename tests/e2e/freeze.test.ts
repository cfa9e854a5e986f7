// Making the report final after the end: by keyboard, also after a reload, told to participants and to who comes too late.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { frozenOf, SESSION } from '#shared/kernel/facts.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import { finalTexts as texts } from '#client/shell/console/finalTexts.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import { uiTexts } from '#client/ui/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { focused, layOn, nameOfFiche, tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, guestOf, phonePage, playUntil } from './seats.ts'

const hall = openHall()
let room: Room

beforeAll(async () => {
  room = await fillRoom(hall, 3)
  await playUntil(room, 'dilemmas', 'silent')
})
afterAll(() => room.close())

/** `setOffline` alone leaves an open socket open. */
const cut = async (page: Page): Promise<void> => {
  await page.context().setOffline(true)
  await page.evaluate(() => window.dispatchEvent(new Event('offline')))
}

test('[E5] it is asked, done by keyboard, stays, and is told to everyone, also to who comes too late', async () => {
  const late = await phonePage(hall, room, guestOf(room, 0))
  await late.getByRole('button', { name: layOn(nameOfFiche('D'), 1) }).waitFor()
  await cut(late)
  await late.getByRole('button', { name: layOn(nameOfFiche('D'), 1) }).click()
  await late.getByText(uiTexts.waiting(1)).waitFor()
  await room.must(room.leader, SESSION, 'end', {})

  const page = await consolePage(hall, room)
  await page.getByRole('heading', { name: texts.concept }).waitFor()
  await tabTo(page, texts.freeze)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: texts.title })
  for (const sentence of texts.fixedItems) await dialog.getByText(sentence).waitFor()
  expect(await axeProblems(page)).toEqual([])
  expect(await narrowProblems(page)).toEqual([])
  await tabTo(page, texts.sure)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: texts.final }).waitFor()
  await expect.poll(() => focused(page)).toBe(texts.final)
  await expect.poll(() => frozenOf(room.leader.records)?.hash).toMatch(/^[0-9a-f]{64}$/)
  const hash = frozenOf(room.leader.records)?.hash ?? ''

  await page.reload()
  await page.getByText(hash).waitFor()
  await page.getByRole('heading', { name: texts.final }).waitFor()
  expect(await page.getByRole('button', { name: consoleTexts.end.reopen }).count()).toBe(0)
  expect(await page.getByRole('button', { name: texts.freeze }).count()).toBe(0)
  await tabTo(page, /Kopieer/)
  expect(await axeProblems(page)).toEqual([])
  expect(await narrowProblems(page)).toEqual([])

  const phone = await phonePage(hall, room, guestOf(room, 1))
  await phone.getByText(/Het verslag is vastgesteld op/).waitFor()
  expect(await axeProblems(phone)).toEqual([])

  await late.context().setOffline(false)
  const told = late.getByRole('dialog', { name: tableTexts.late.title })
  await told.getByText(sentenceFor('frozen')).waitFor({ timeout: 60_000 })
  expect(await axeProblems(late)).toEqual([])
})
