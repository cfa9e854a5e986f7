// Copying six ballots from paper after the reveal, by keyboard alone; and choosing what to print.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Result } from '#shared/activities/dilemmas/records.ts'
import { paperTexts as reported } from '#shared/activities/onPaper.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { paperTexts as ballotTexts } from '#client/activities/dilemmas/console/paperTexts.ts'
import { copyTexts as texts } from '#client/shell/console/paper/texts.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import { paperTexts } from '#client/shell/paper/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { focused, keyTool, tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, playUntil } from './seats.ts'

const hall = openHall()
let room: Room

beforeAll(async () => {
  room = await fillRoom(hall, 6)
  await playUntil(room, 'dilemmas', 'revealed')
})
afterAll(() => room.close())

const resultOf = (): Result | undefined => {
  const { records } = room.leader
  const step = programmeOf(records).find(({ activity }) => activity === 'dilemmas')?.id ?? ''
  return records.of(step, 'result')[0]?.data as Result | undefined
}

test('[PA11] six sheets are copied by keyboard after the reveal, and the report says so', async () => {
  const before = resultOf()?.n ?? 0
  const page = await consolePage(hall, room)
  await keyTool(page, consoleTexts.tools.copy)
  const dialog = page.getByRole('dialog', { name: texts.title })
  await dialog.waitFor()
  expect(await axeProblems(page)).toEqual([])
  await tabTo(page, texts.howMany)
  await page.keyboard.type('6')
  await page.keyboard.press('Enter')
  await dialog.getByText(texts.there(6)).waitFor()

  await tabTo(page, texts.people)
  await page.keyboard.press('ArrowRight')
  await dialog.getByRole('tab', { name: texts.sheets, selected: true }).waitFor()
  await tabTo(page, 'Vel 1')
  for (let sheet = 1; sheet <= 6; sheet += 1) {
    await page.keyboard.type('dabfce')
    await page.keyboard.press('Enter')
  }
  await dialog.getByText(ballotTexts.recount).waitFor()
  expect(await axeProblems(page)).toEqual([])
  expect(await narrowProblems(page)).toEqual([])
  await expect.poll(() => focused(page)).toBe(ballotTexts.take(6))
  expect(resultOf()?.n).toBe(before)
  await page.keyboard.press('Enter')
  await expect.poll(() => resultOf()?.n).toBe(before + 6)
  expect(resultOf()?.paper).toBe(6)
  await page.keyboard.press('Escape')
  await tabTo(page, consoleTexts.tools.report)
  await page.keyboard.press('Enter')
  await page
    .getByText(reported.counted(before + 6, 6))
    .first()
    .waitFor()
})

test('[PA8] what to print is chosen on a page of its own, and comes as a file', async () => {
  const page = await hall.page('phone', '/papier')
  await page.getByRole('heading', { name: paperTexts.title }).waitFor()
  await page.getByRole('button', { name: paperTexts.none }).click()
  await page.getByRole('button', { name: paperTexts.get(0) }).click()
  await page.getByText(paperTexts.nothing).waitFor()
  await page.getByRole('checkbox', { name: /Het bord/ }).check({ force: true })
  expect(await axeProblems(page)).toEqual([])
  expect(await narrowProblems(page)).toEqual([])
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: paperTexts.get(1) }).click()
  expect((await file).suggestedFilename()).toBe('op-papier.pdf')
  await page.getByRole('status').getByText(paperTexts.done).waitFor()
})
