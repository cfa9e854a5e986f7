// Looking through the texts by keyboard: black out, say otherwise, leave, keep from the public, and look up oneself.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { finalTexts } from '#client/shell/console/finalTexts.ts'
import { redactTexts as texts } from '#client/shell/console/redact/texts.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { focused, tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, guestOf } from './seats.ts'

const hall = openHall()
let room: Room

const PHONE = '06-12345678'
const NAME = 'mevrouw Jansen'
const MAIL = 'loket@gemeente.nl'
const STREET = 'Kerkstraat 12'

const parkedBy = (index: number): string[] =>
  guestOf(room, index)
    .device.records.of(SESSION, 'parked')
    .map(({ data }) => (data as { text: string }).text)

beforeAll(async () => {
  room = await fillRoom(hall, 2)
  await room.next()
  const { device } = guestOf(room, 0)
  const park = (id: string, text: string) => room.must(device, SESSION, 'park', { id, text })
  await park('p1', `Bel ${PHONE} als het niet lukt. Of vraag het na bij de buren, op ${PHONE}.`)
  await park('p2', `Wat doen we voor ${NAME} uit de flat?`)
  await park('p3', `Alles staat op ${MAIL}.`)
  await park('p4', `Het loket in de ${STREET} is te klein.`)
})
afterAll(() => room.close())

const whole = async (page: Page): Promise<void> => {
  expect(await axeProblems(page)).toEqual([])
  expect(await narrowProblems(page)).toEqual([])
}

const press = async (page: Page, name: string): Promise<void> => {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

const next = async (page: Page, dialog: Locator, left: number): Promise<void> => {
  await dialog.getByRole('heading', { name: texts.left(left) }).waitFor()
  await expect.poll(() => focused(page)).toBe(texts.left(left))
}

test('[RD14] each thing that was found is done with by keyboard, and everybody gets what came instead', async () => {
  const page = await consolePage(hall, room)
  await press(page, consoleTexts.tools.report)
  await press(page, texts.open)
  const dialog = page.getByRole('dialog', { name: texts.title })
  await dialog.getByRole('heading', { name: texts.left(4) }).waitFor()
  await dialog.getByText(texts.beforeEnd).waitFor()
  await whole(page)

  await press(page, texts.black)
  await expect.poll(() => focused(page)).toBe(texts.sure(PHONE, 2))
  await dialog.getByText(texts.forGood).waitFor()
  await whole(page)
  await press(page, texts.sureBlack)
  await next(page, dialog, 3)
  await dialog.getByText(texts.done(2)).waitFor()
  await expect
    .poll(() => parkedBy(1)[0])
    .toBe('Bel ■■■■ als het niet lukt. Of vraag het na bij de buren, op ■■■■.')

  await press(page, texts.otherwise)
  await press(page, texts.sureOther)
  await dialog.getByText(texts.putMissing).waitFor()
  await dialog.getByRole('textbox', { name: texts.put }).fill('een inwoner')
  await whole(page)
  await press(page, texts.sureOther)
  await next(page, dialog, 2)
  await expect.poll(() => parkedBy(1)[1]).toBe('Wat doen we voor een inwoner uit de flat?')

  await press(page, texts.later)
  await dialog.getByText(STREET).waitFor()
  await press(page, texts.veil)
  await next(page, dialog, 1)
  await dialog.getByText(texts.doneVeiled).waitFor()

  await press(page, texts.spare)
  await press(page, texts.spareNow)
  await dialog.getByText(texts.chooseWhy).waitFor()
  await tabTo(page, texts.spareWhys[0]?.label ?? '')
  await page.keyboard.press('ArrowDown')
  await whole(page)
  await press(page, texts.spareNow)
  await dialog.getByText(texts.none).waitFor()
  await dialog.getByRole('button', { name: texts.all(2) }).click()
  await dialog.getByRole('heading', { name: texts.left(2) }).waitFor()
  expect(parkedBy(1)[2]).toContain(MAIL)
})

test('[RD15] what somebody looks up is shown where it stands before it goes, and nothing is said of what is not there', async () => {
  const page = await consolePage(hall, room)
  await press(page, consoleTexts.tools.report)
  await press(page, texts.open)
  const dialog = page.getByRole('dialog', { name: texts.title })
  const field = dialog.getByRole('textbox', { name: texts.ownField })
  await field.fill('x')
  await page.keyboard.press('Enter')
  await dialog.getByText(texts.tooShort).waitFor()
  await field.fill('staat nergens')
  await press(page, texts.search)
  await dialog.getByText(texts.notFound).waitFor()
  await field.fill('het loket in de'.replace('het', 'Het'))
  await page.keyboard.press('Enter')
  await dialog.getByText(texts.sure('Het loket in de', 1)).waitFor()
  await whole(page)
  await press(page, texts.black)
  await dialog.getByRole('combobox', { name: texts.why }).selectOption('other')
  await dialog.getByRole('textbox', { name: texts.words }).fill('Het loket in de stad')
  await press(page, texts.sureBlack)
  await dialog.getByText(texts.wordsSame).waitFor()
  await dialog.getByRole('textbox', { name: texts.words }).fill('Te herkennen')
  await press(page, texts.sureBlack)
  await dialog.getByText(texts.done(1)).first().waitFor()
  await expect.poll(() => focused(page)).toBe(texts.ownField)
  await expect.poll(() => parkedBy(1)[3]).toBe(`■■■■ ${STREET} is te klein.`)
  expect(await page.evaluate(() => Object.values(localStorage).join(' '))).not.toContain('Het loket in de')
})

test('[RD16] before the report is made final it is said how much was not looked at, and that stops nobody', async () => {
  await room.must(guestOf(room, 0).device, SESSION, 'park', { id: 'p5', text: 'Vraag meneer Bakker ernaar.' })
  await room.must(room.leader, SESSION, 'end', {})
  const page = await consolePage(hall, room)
  await press(page, finalTexts.freeze)
  await page.getByText(texts.unseen(1)).waitFor()
  await whole(page)
  await press(page, finalTexts.cancel)
  await press(page, texts.open)
  const dialog = page.getByRole('dialog', { name: texts.title })
  await dialog.getByText('meneer Bakker').first().waitFor()
  expect(await dialog.getByText(texts.beforeEnd).count()).toBe(0)
  await page.keyboard.press('Escape')
  await press(page, finalTexts.freeze)
  await press(page, finalTexts.sure)
  await page.getByRole('heading', { name: finalTexts.final }).waitFor()
  expect(await page.getByRole('button', { name: texts.open }).count()).toBe(0)
  await press(page, consoleTexts.tools.report)
  await press(page, texts.open)
  await page.getByText(texts.final).waitFor()
})
