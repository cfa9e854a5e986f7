// What a facilitator types in a dialog of the desk: not lost when the page was loaded anew, and told at its field when it cannot be saved.
import type { Locator, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { paperTexts as agreementTexts } from '#client/activities/agreements/console/paperTexts.ts'
import { liveTexts } from '#client/activities/worldcafe/console/texts-live.ts'
import { consoleTexts as cafeTexts } from '#client/activities/worldcafe/console/texts.ts'
import { copyTexts } from '#client/shell/console/paper/texts.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import { createTexts } from '#client/shell/create/texts.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { players } from '#tests/rehearsal/play.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems } from './axe.ts'
import { cafeAhead } from './cafes.ts'
import { pickTool } from './hands.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, playUntil } from './seats.ts'

const hall = openHall()
let room: Room

afterEach(() => room.close())

const TYPED = 'Half getypt'
const { tools, plan, facts } = consoleTexts

/** Types in a field that `open` shows, loads the page anew, and gives what stands in that field then. */
const afterLoading = async (page: Page, open: () => Promise<Locator>, typed = TYPED): Promise<string> => {
  await (await open()).fill(typed)
  await page.reload()
  return (await open()).inputValue()
}

const sheets = async (page: Page, step: string): Promise<Locator> => {
  await pickTool(page, tools.copy)
  const dialog = page.getByRole('dialog', { name: copyTexts.title })
  await dialog.getByRole('tab', { name: copyTexts.sheets }).click()
  await dialog.getByRole('combobox', { name: copyTexts.step }).selectOption({ label: step })
  return dialog
}

test('[DO6] facts, a step, letters and an agreement from paper wait on the device until they are saved', async () => {
  room = await fillRoom(hall, 3)
  const { step } = await playUntil(room, 'agreements', 'make')
  const page = await consolePage(hall, room)
  const programme = programmeOf(room.leader.records)
  const titleOf = (id: string): string => programme.find((one) => one.id === id)?.title ?? ''
  const first = programme.find(({ activity }) => activity === 'dilemmas')?.id ?? ''

  const aim = async (): Promise<Locator> => {
    await pickTool(page, tools.facts)
    return page.getByRole('dialog').getByRole('textbox', { name: facts.aim })
  }
  expect(await afterLoading(page, aim)).toBe(TYPED)
  await page.getByRole('dialog').getByRole('button', { name: facts.save }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  const goal = async (): Promise<Locator> => {
    await page.getByRole('button', { name: plan.heading, exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: plan.change, exact: true }).first().click()
    return page.getByRole('dialog').getByRole('textbox', { name: plan.goal })
  }
  expect(await afterLoading(page, goal)).toBe(TYPED)
  const minutes = page.getByRole('dialog').getByRole('spinbutton', { name: plan.minutesField })
  const planned = await minutes.inputValue()
  await minutes.fill('700')
  await page.getByRole('dialog').getByRole('button', { name: plan.save, exact: true }).click()
  await page.getByRole('dialog').getByText(createTexts.errors.minutes).waitFor()
  await minutes.fill(planned)
  await page.getByRole('dialog').getByRole('button', { name: plan.save, exact: true }).click()
  await minutes.waitFor({ state: 'detached' })
  expect(programmeOf(room.leader.records)[0]?.goal).toBe(TYPED)
  await page.keyboard.press('Escape')

  const letters = async (): Promise<Locator> =>
    (await sheets(page, titleOf(first))).getByRole('textbox', { name: /^Vel 1/ })
  await pickTool(page, tools.copy)
  await page.getByRole('dialog').getByRole('spinbutton', { name: copyTexts.howMany }).fill('1')
  await page.getByRole('dialog').getByRole('button', { name: copyTexts.add }).click()
  await page.getByText(copyTexts.there(1)).waitFor()
  await page.keyboard.press('Escape')
  expect(await afterLoading(page, letters, 'DA')).toBe('DA')
  await page.keyboard.press('Escape')

  const choice = async (): Promise<Locator> =>
    (await sheets(page, titleOf(step))).getByRole('textbox', { name: agreementTexts.choice })
  expect(await afterLoading(page, choice)).toBe(TYPED)
})

test('[DO7] facts that cannot be saved are told at their field and change nothing', async () => {
  room = await fillRoom(hall, 3)
  const page = await consolePage(hall, room)
  const metaNow = (): unknown => room.leader.records.get('meta')?.data
  const before = metaNow()
  await pickTool(page, tools.facts)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: facts.name }).fill(' ')
  await dialog.getByRole('textbox', { name: facts.keepDays }).fill('100')
  await dialog.getByRole('button', { name: facts.save }).click()
  const wrong = dialog.locator('[aria-invalid="true"]')
  for (const sentence of [createTexts.errors.title, createTexts.errors.keepDays])
    await dialog.getByText(sentence).waitFor()
  await expect.poll(() => wrong.count()).toBe(2)
  await expect.poll(() => wrong.first().evaluate((el) => el === document.activeElement)).toBe(true)
  expect(await axeProblems(page)).toEqual([])
  expect(metaNow()).toEqual(before)
  await dialog.getByRole('textbox', { name: facts.name }).fill('Zonder fout')
  await dialog.getByRole('textbox', { name: facts.keepDays }).fill('30')
  await dialog.getByRole('button', { name: facts.save }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(metaNow).toMatchObject({ title: 'Zonder fout', keepDays: 30 })
})

test('[DO6] the rounds, a table and the harvest of one wait on the device until they are saved', async () => {
  room = (await cafeAhead(hall, 8)).room
  const at = await playUntil(room, 'worldcafe', 'tables')
  const page = await consolePage(hall, room)
  const question = async (): Promise<Locator> => {
    await page.getByRole('tab', { name: cafeTexts.tab.rounds, exact: true }).click()
    return page.getByRole('textbox', { name: cafeTexts.rounds.question }).first()
  }
  expect(await afterLoading(page, question)).toBe(TYPED)
  await page.getByRole('button', { name: cafeTexts.rounds.save, exact: true }).click()
  await page.getByText(cafeTexts.rounds.unsaved).waitFor({ state: 'detached' })
  await page.getByRole('tab', { name: cafeTexts.tab.tables, exact: true }).click()
  const topic = async (): Promise<Locator> => {
    await page.getByRole('button', { name: cafeTexts.make.own, exact: true }).click()
    return page.getByRole('dialog').getByRole('textbox', { name: cafeTexts.make.topic })
  }
  expect(await afterLoading(page, topic)).toBe(TYPED)
  await page.keyboard.press('Escape')
  await players['worldcafe.tables']?.(room, at)
  await playUntil(room, 'worldcafe', 'harvest')
  const insight = async (): Promise<Locator> => {
    await page
      .getByRole('button', { name: new RegExp(`^${liveTexts.harvest.edit}`) })
      .first()
      .click()
    return page.getByRole('dialog').getByRole('textbox', { name: liveTexts.harvest.insight })
  }
  expect(await afterLoading(page, insight)).toBe(TYPED)
  await page.getByRole('dialog').getByRole('button', { name: liveTexts.harvest.save }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByText(liveTexts.harvest.filled(1)).waitFor()
})
