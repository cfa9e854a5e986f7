// The ways in which flaps can be played: signed with a name or a side, several pairs at once, for somebody without a phone.
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { flapConsole } from '#client/activities/flaps/console/texts.ts'
import { texts as screenTexts } from '#client/activities/flaps/screen/texts.ts'
import { sheetNames, texts } from '#client/activities/flaps/texts.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { FlapsRoom, type Person } from './flaps-room.ts'
import { openHall } from './openHall.ts'

const hall = openHall()
let room: FlapsRoom

afterEach(() => room.close())

const people: readonly Person[] = [
  { name: 'Annelies', side: 'inwoner' },
  { name: 'Joris', side: 'toegang' },
]

const put = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel(texts.silent.fields.pro).fill(text)
  await page.getByRole('button', { name: texts.silent.stick }).click()
}

const card = (page: Page, text: string) => page.locator('[data-note]', { hasText: text })

const sound = async (page: Page): Promise<string[]> => [
  ...(await axeProblems(page)),
  ...(await narrowProblems(page)),
]

describe('signing', () => {
  test('with a name: said to the writer, read by everyone on their own screen, and never on the projector', async () => {
    room = await FlapsRoom.open(hall, people, true)
    await room.setSign('name')
    await room.hang('p1', 'OCO los van het wijkteam', 'E')
    const [phone, other] = [await room.phone(0), await room.phone(1)]
    await phone.getByText(texts.sees.name).first().waitFor()
    await put(phone, 'Meer vertrouwen')
    await phone.getByText(texts.silent.mine(1)).waitFor()
    await expect.poll(() => room.notes.length).toBe(1)
    expect(await other.content()).not.toContain('Meer vertrouwen')
    await room.moveTo('stick')
    const [desk, screen] = [await room.console(), await room.screen()]
    for (const page of [other, desk]) await card(page, 'Meer vertrouwen').getByText('Annelies').waitFor()
    await screen.getByText('Meer vertrouwen').waitFor()
    for (const { name } of people) expect(await screen.content()).not.toContain(name)
    expect(await sound(other)).toEqual([])
    // From here on the line says that everyone sees it at once.
    await phone.getByRole('button', { name: texts.stick.add }).first().click()
    await phone.getByText(texts.sees.openName).waitFor()
  })

  test('with a side: the side stands under it for all, and nowhere whose it is', async () => {
    room = await FlapsRoom.open(hall, people)
    await room.setSign('side')
    await room.hang('p1', 'OCO los van het wijkteam', 'E')
    const [phone, other] = [await room.phone(0), await room.phone(1)]
    await phone.getByText(texts.sees.side('inwoner')).first().waitFor()
    await put(phone, 'Meer vertrouwen')
    await room.write(1, 'p1', 'con', 'Nog een loket')
    await expect.poll(() => room.notes.length).toBe(2)
    await room.moveTo('stick')
    const screen = await room.screen()
    await card(other, 'Meer vertrouwen').getByText('inwoner').waitFor()
    await screen.getByText('inwoner').waitFor()
    await screen.getByText('toegang of wijkteam').waitFor()
    for (const page of [other, screen]) expect(await page.content()).not.toContain('Annelies')
    expect(await axeProblems(screen)).toEqual([])
    await phone.getByRole('button', { name: texts.stick.add }).first().click()
    await phone.getByText(texts.sees.openSide('inwoner')).waitFor()
  })
})

describe('several pairs', () => {
  test('are changed between on a phone, listed and shown large on the projector, and all in the report', async () => {
    room = await FlapsRoom.open(hall, people)
    const statements = ['OCO los van het wijkteam', 'Eén gezicht voor alles', 'Kritiek mag'] as const
    for (const [index, statement] of statements.entries()) await room.hang(`p${index}`, statement)
    const [phone, screen] = [await room.phone(0), await room.screen()]
    await phone.getByRole('button', { name: new RegExp(statements[1]) }).click()
    await put(phone, 'Bekend gezicht')
    await expect.poll(() => room.notes.map(({ pair }) => pair)).toEqual(['p1'])
    expect(await sound(phone)).toEqual([])
    await screen.getByRole('listitem').filter({ hasText: statements[1] }).getByText('1').waitFor()
    await room.moveTo('stick')
    await screen.getByRole('heading', { name: screenTexts.pairs(3) }).waitFor()
    expect(await screen.content()).not.toContain('Bekend gezicht')

    const desk = await room.console()
    await desk.getByRole('button', { name: new RegExp(statements[1]) }).click()
    await desk.getByRole('button', { name: flapConsole.large.pair }).click()
    await screen.getByRole('heading', { level: 1, name: statements[1] }).waitFor()
    await screen.getByText('Bekend gezicht').waitFor()
    expect(await axeProblems(screen)).toEqual([])
    await desk.getByRole('button', { name: flapConsole.large.all }).click()
    await screen.getByRole('heading', { name: screenTexts.pairs(3) }).waitFor()
    await desk.getByRole('button', { name: consoleTexts.tools.report }).click()
    for (const statement of statements)
      await desk.getByRole('dialog').getByRole('heading', { name: statement }).waitFor()
  })
})

describe('somebody without a phone', () => {
  test('gets notes and stickers through the facilitator, each person their own', async () => {
    const proxies = ['Wilhelmina', 'Rachid']
    room = await FlapsRoom.open(hall, [
      ...people,
      ...proxies.map((name): Person => ({ name, side: 'inwoner', proxy: true })),
    ])
    await room.hang('p1', 'OCO los van het wijkteam', 'E')
    const desk = await room.console()
    const dialog = desk.getByRole('dialog')
    const openFor = async (name: string): Promise<void> => {
      if (await dialog.isVisible()) await desk.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      await desk.getByRole('button', { name: new RegExp(name) }).click()
      await dialog.getByRole('heading', { name }).waitFor()
    }
    await openFor('Wilhelmina')
    await put(desk, 'Een vast gezigt')
    await dialog.getByRole('button', { name: new RegExp(`^${texts.silent.edit}`) }).click()
    await expect.poll(() => desk.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await dialog.getByLabel(texts.silent.editing).fill('Een vast gezicht')
    await dialog.getByRole('button', { name: texts.silent.save }).click()
    await dialog.getByText('Een vast gezicht', { exact: true }).waitFor()
    expect(await axeProblems(desk)).toEqual([])
    await openFor('Rachid')
    await dialog.getByText(flapConsole.proxy.unsigned).waitFor()
    expect(await dialog.getByText('Een vast gezicht').count()).toBe(0)

    await room.moveTo('stick')
    expect(room.notes.map(({ text }) => text)).toEqual(['Een vast gezicht'])
    await room.moveTo('weigh')
    await openFor('Wilhelmina')
    const more = dialog.getByRole('button', { name: texts.weigh.more('Een vast gezicht') })
    for (const left of [2, 1]) {
      await more.click()
      await dialog.getByText(texts.weigh.left(left), { exact: true }).waitFor()
    }
    await openFor('Rachid')
    await dialog.getByText(texts.weigh.left(3), { exact: true }).waitFor()
    await more.click()
    const laid = (): number => room.leader.records.of(room.step, 'dots').length
    await expect.poll(laid).toBe(2)
    await room.must(room.writer(0).device, room.step, 'dots.lay', {
      id: 'd',
      on: [room.idOf('Een vast gezicht')],
    })
    await desk.keyboard.press('Escape')
    await room.moveTo('done')
    await desk.getByText(texts.done.voters(3)).waitFor()
    await desk.getByRole('region', { name: sheetNames.pro }).getByText(texts.done.stickers(4)).waitFor()
  })
})
