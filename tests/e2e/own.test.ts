// "Wat van mij is": put right and taken back by keyboard, also after the end; and one person erased, by a facilitator and by oneself.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import { ownTexts as texts } from '#client/shell/own/texts.ts'
import { shellTexts } from '#client/shell/texts.ts'
import { uiTexts } from '#client/ui/texts.ts'
import { focused, tabTo } from './hands.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems, largeOnNarrow, narrowProblems } from './axe.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, guestOf, names, phonePage, playUntil } from './seats.ts'

const hall = openHall()
let room: Room

const wellMade = async (page: Page): Promise<string[]> => [
  ...(await axeProblems(page)),
  ...(await narrowProblems(page)),
  ...(await largeOnNarrow(page)),
]

const parked = (): string[] =>
  room.leader.records.of(SESSION, 'parked').map(({ data }) => (data as { text: string }).text)

beforeAll(async () => {
  room = await fillRoom(hall, 4)
  const { step } = await playUntil(room, 'dilemmas', 'silent')
  const { device } = guestOf(room, 0)
  await room.must(device, SESSION, 'park', { id: 'p1', text: 'Mevrouw Jansen belt nooit terug' })
  await room.must(device, SESSION, 'park', { id: 'p2', text: 'De wachttijd' })
  await room.must(device, step, 'rank', { id: 'b1', order: ['A', 'B'] })
})
afterAll(() => room.close())

test('[OW14] [OW2] [OW3] somebody puts a text right and takes one back by keyboard, during a step', async () => {
  const page = await phonePage(hall, room, guestOf(room, 0))
  await page.getByRole('button', { name: tableTexts.menu }).click()
  await page.getByRole('menuitem', { name: tableTexts.own }).click()
  const dialog = page.getByRole('dialog', { name: texts.title })
  await dialog.getByText('Mevrouw Jansen belt nooit terug').waitFor()
  expect(await wellMade(page)).toEqual([])

  const card = dialog.getByRole('listitem').filter({ hasText: 'Mevrouw Jansen' })
  await card.getByRole('button', { name: texts.change }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toMatch(/later wilt bespreken/)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Een inwoner wacht lang')
  expect(await wellMade(page)).toEqual([])
  await tabTo(page, texts.save)
  await page.keyboard.press('Enter')
  await dialog.getByText('Een inwoner wacht lang').waitFor()
  await expect.poll(parked).toEqual(['Een inwoner wacht lang', 'De wachttijd'])

  const other = dialog.getByRole('listitem').filter({ hasText: 'De wachttijd' })
  await other.getByRole('button', { name: texts.take }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe(texts.yes)
  await page.keyboard.press('Enter')
  await expect.poll(parked).toEqual(['Een inwoner wacht lang'])
  await other.waitFor({ state: 'detached' })
  await dialog.getByText('Je volgorde van de fiches').waitFor()
  await expect.poll(() => focused(page)).toBe(texts.untilFinal)
})

test('[OW10] a facilitator erases the name of one person, and all of another, who is told so', async () => {
  const gone = await phonePage(hall, room, guestOf(room, 1))
  const page = await consolePage(hall, room)
  const [, second = '', third = ''] = names
  const open = async (name: string): Promise<ReturnType<Page['getByRole']>> => {
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    const dialog = page.getByRole('dialog', { name })
    await dialog.getByRole('button', { name: texts.erase.openOther }).click()
    return dialog
  }
  const one = await open(third)
  expect(await axeProblems(page)).toEqual([])
  await one.getByRole('button', { name: texts.erase.next }).click()
  await one.getByRole('button', { name: texts.erase.yesName }).click()
  await one.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: new RegExp(`^${third}`) }).waitFor({ state: 'detached' })

  const all = await open(second)
  await all.getByRole('radio', { name: texts.erase.everything }).check()
  await all.getByRole('button', { name: texts.erase.next }).click()
  expect([...(await axeProblems(page)), ...(await narrowProblems(page))]).toEqual([])
  await all.getByText(texts.erase.stays).waitFor()
  await all.getByRole('button', { name: texts.erase.yesEverything }).click()
  await page.getByRole('button', { name: new RegExp(`^${second}`) }).waitFor({ state: 'detached' })
  await gone.getByRole('heading', { name: shellTexts.gone.person }).waitFor()
  expect(await axeProblems(gone)).toEqual([])
  await gone.reload()
  await gone.getByRole('heading', { name: shellTexts.gone.unknown }).waitFor()
})

test('[OW2] [OW7] after the end it is still there, and somebody takes themselves out', async () => {
  await room.must(room.leader, SESSION, 'end', {})
  const page = await phonePage(hall, room, guestOf(room, 0))
  await page.getByRole('button', { name: tableTexts.ended.own }).click()
  const dialog = page.getByRole('dialog', { name: texts.title })
  await dialog.getByText(/tot we alles wissen op/).waitFor()
  await dialog.getByRole('button', { name: texts.change }).first().waitFor()
  await dialog.getByRole('button', { name: texts.erase.open }).click()
  await dialog.getByRole('radio', { name: texts.erase.everything }).check()
  await dialog.getByRole('button', { name: texts.erase.next }).click()
  await dialog.getByRole('button', { name: texts.erase.yesEverything }).click()
  await page.getByRole('heading', { name: shellTexts.gone.person }).waitFor()
  await expect.poll(parked).toEqual([])
})

test('[OW8] once the report is final it says so, and nothing can be changed', async () => {
  await room.must(room.leader, SESSION, 'freeze', {})
  const page = await phonePage(hall, room, guestOf(room, 3), 'narrow')
  await page.getByRole('button', { name: tableTexts.ended.own }).click()
  const dialog = page.getByRole('dialog', { name: texts.title })
  await dialog
    .getByText(/Het verslag is vastgesteld op/)
    .first()
    .waitFor()
  expect(await axeProblems(page)).toEqual([])
  const buttons = await dialog.getByRole('button').allInnerTexts()
  expect(buttons.filter((name) => name !== '' && name !== uiTexts.close)).toEqual([])
})
