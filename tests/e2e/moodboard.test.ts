// The quick form of the moodboard as people play it: by keys, by taps, with words alone, with a photo, and the round.
import { nanoid } from 'nanoid'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { nextId, type Tile } from '#shared/activities/moodboard/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { consoleTexts } from '#client/activities/moodboard/console/texts.ts'
import { screenTexts } from '#client/activities/moodboard/screen/texts.ts'
import { texts } from '#client/activities/moodboard/texts.ts'
import { makerTexts, tileTexts } from '#client/activities/moodboard/tile/texts.ts'
import { pickerTexts } from '#client/board/symbols/texts.ts'
import { photoTexts } from '#client/shell/images/texts.ts'
import type { Guest, Room } from '#tests/rehearsal/room.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { focused, tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, guestOf, names, phonePage, screenPage } from './seats.ts'

const hall = openHall()
let room: Room
let step: string

afterEach(() => room.close())

/** For what comes by itself, on a machine that does more than this. */
const soon = { timeout: 15_000 }

const QUESTION = 'Waar gaat ondersteuning voor jou over?'
const BECAUSE = 'iemand met je meekijkt welke deur open kan'

/** A room of so many people in the silence of its moodboard. */
const open = async (people: number): Promise<void> => {
  room = await fillRoom(hall, people)
  step = nanoid(12)
  const words = { title: 'Moodboard', goal: '', minutes: 10, config: { question: QUESTION } }
  await room.must(room.leader, SESSION, 'step.add', {
    id: step,
    after: null,
    activity: 'moodboard',
    ...words,
  })
  await room.next()
}

const phone = (index: number): Promise<Page> => phonePage(hall, room, guestOf(room, index))
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const sentence = (page: Page) => page.getByLabel(makerTexts.because)

/** The own tile of this person as the server has it. */
const tileOf = ({ device }: Guest): Tile | undefined =>
  device.records.of(step, 'tile').find(({ by }) => by !== undefined && by === device.me?.id)?.data as
    Tile | undefined

const laid = async (index: number, wanted: Partial<Tile>): Promise<void> => {
  await expect.poll(() => tileOf(guestOf(room, index)), soon).toMatchObject(wanted)
}

const lay = (index: number, given: Partial<Tile>): Promise<void> =>
  room.must(guestOf(room, index).device, step, 'tile.lay', {
    id: nanoid(12),
    symbol: null,
    image: null,
    alt: '',
    word: '',
    because: '',
    ...given,
  })

const problems = async (page: Page): Promise<string[]> => [
  ...(await axeProblems(page)),
  ...(await narrowProblems(page)),
]

describe('making a tile', () => {
  test('goes with the keyboard alone: go through the symbols, find one, say why, be ready', async () => {
    await open(2)
    const page = await phone(0)
    await page.getByRole('heading', { level: 1, name: QUESTION }).waitFor()
    expect(await problems(page)).toEqual([])
    // The symbols are one stop for Tab; arrow keys go from one to the other.
    await tabTo(page, 'huis')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => focused(page), soon).toBe('huis met tuin')
    await page.keyboard.press('End')
    await expect.poll(() => focused(page), soon).not.toBe('huis met tuin')
    const last = await focused(page)
    await page.keyboard.press('Tab')
    await expect.poll(() => focused(page), soon).toContain(texts.make.notYet)
    await page.keyboard.press('Shift+Tab')
    await expect.poll(() => focused(page), soon).toBe(last)
    await page.getByLabel(pickerTexts.search).focus()
    await page.keyboard.type('xqz')
    await page.getByText(pickerTexts.none('xqz')).first().waitFor()
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('Backspace')
    await page.keyboard.type('sleu')
    await tabTo(page, 'sleutel')
    await page.keyboard.press('Enter')
    await expect.poll(() => sentence(page).and(page.locator(':focus')).count(), soon).toBe(1)
    await page.keyboard.type(BECAUSE)
    await laid(0, { symbol: 'key', because: BECAUSE })
    expect(await problems(page)).toEqual([])
    await tabTo(page, texts.make.ready)
    await page.keyboard.press('Enter')
    await page.getByText(texts.make.isReady).waitFor()
    // Nobody else can see more than that there is one.
    const other = (): unknown =>
      guestOf(room, 1)
        .device.records.of(step, 'tile')
        .map(({ data, by }) => ({ data, by }))
    await expect.poll(other, soon).toEqual([{ data: {}, by: undefined }])
  })

  test('a word alone is enough, and nothing that was typed gets lost', async () => {
    await open(1)
    const page = await phone(0)
    await page.getByRole('tab', { name: makerTexts.word }).click()
    await button(page, makerTexts.wordLay).click()
    await page.getByText(makerTexts.wordMissing).first().waitFor()
    await page.getByLabel(makerTexts.wordLabel).fill('Naast je')
    await button(page, makerTexts.wordLay).click()
    await laid(0, { word: 'Naast je', symbol: null, image: null })
    // A refresh in the middle of a sentence.
    await sentence(page).fill('iemand blijft')
    await page.reload()
    await expect.poll(() => sentence(page).inputValue(), soon).toBe('iemand blijft')
    await laid(0, { word: 'Naast je', because: 'iemand blijft' })
    // The tile is taken away; the sentence goes along with the next one.
    await button(page, makerTexts.take).click()
    await button(page, 'huis').first().click()
    await laid(0, { symbol: 'house', word: '', because: 'iemand blijft' })
    await expect.poll(() => sentence(page).inputValue(), soon).toBe('iemand blijft')
  })

  test('a photo is asked for its words, and lies on the projector with them', async () => {
    await open(1)
    const page = await phone(0)
    const picture = await page.screenshot()
    await page.getByRole('tab', { name: makerTexts.photo }).click()
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      button(page, photoTexts.choose).click(),
    ])
    await chooser.setFiles({ name: 'foto.png', mimeType: 'image/png', buffer: picture })
    await page.getByLabel(photoTexts.alt).fill('een keukentafel')
    await laid(0, { symbol: null, alt: 'een keukentafel' })
    expect(tileOf(guestOf(room, 0))?.image).toMatch(/^[\w-]+$/)
    await room.next()
    const screen = await screenPage(hall, room)
    const photo = screen.getByRole('img', { name: tileTexts.photo('een keukentafel') })
    await photo.waitFor()
    await expect
      .poll(() => photo.evaluate((image) => (image as HTMLImageElement).naturalWidth), soon)
      .toBeGreaterThan(0)
  })
})

describe('the console', () => {
  test('chooses what is made until something is made, and makes a tile for who has no device', async () => {
    await open(1)
    await room.admit({ ...guestOf(room, 0).group, proxy: true }, 'Rachid')
    const desk = await consolePage(hall, room)
    const way = (of: 'tile' | 'shared') =>
      desk.getByRole('radio', { name: consoleTexts.rules.options[of].label })
    await way('shared').check({ force: true })
    await desk.getByText(consoleTexts.made.shared).waitFor()
    await way('tile').check({ force: true })
    await desk.getByText(consoleTexts.made.tile(0)).waitFor()
    await button(desk, /Rachid/).click()
    const dialog = desk.getByRole('dialog')
    await dialog.getByRole('button', { name: 'huis', exact: true }).click()
    await dialog.getByLabel(makerTexts.because).fill('een eigen plek')
    await desk.keyboard.press('Escape')
    await expect
      .poll(() => room.leader.records.of(step, 'tile').map(({ data }) => (data as Tile).because), soon)
      .toContain('een eigen plek')
    await desk.getByText(consoleTexts.rules.fixed).waitFor()
  })
})

describe('the round', () => {
  const PEOPLE = 4

  test('calls everyone once, shows what they made without a name, and asks nobody twice', async () => {
    await open(PEOPLE)
    const desk = await consolePage(hall, room)
    const screen = await screenPage(hall, room)
    await desk.getByText(consoleTexts.made.tile(0)).waitFor()
    const symbols = ['key', 'house', 'door', 'candle']
    for (const [index, symbol] of symbols.entries()) await lay(index, { symbol, because: `beeld ${symbol}` })
    await desk.getByText(consoleTexts.made.tile(PEOPLE)).waitFor()
    await screen.getByText(screenTexts.made.tile(PEOPLE)).waitFor()
    expect(await screen.getByText(/beeld (?:key|house|door|candle)/).count()).toBe(0)
    const page = await phone(0)
    await room.next()
    await screen.getByText(screenTexts.spoken(0, PEOPLE)).waitFor()
    expect(await problems(desk)).toEqual([])
    await page.getByRole('heading', { level: 1, name: texts.round.title }).waitFor()
    expect(await problems(page)).toEqual([])
    const called: number[] = []
    for (let turn = 0; turn < PEOPLE; turn += 1) {
      await button(desk, turn === 0 ? consoleTexts.draw : consoleTexts.drawNext).click()
      const isCalled = ({ device }: Guest): boolean => device.records.get(nextId(step)) !== undefined
      // Who was called before stays so until the next one is.
      const next = (): number =>
        room.guests.findIndex((guest, index) => isCalled(guest) && !called.includes(index))
      await expect.poll(next, soon).not.toBe(-1)
      const who = next()
      await expect.poll(() => room.guests.filter(isCalled).length, soon).toBe(1)
      called.push(who)
      await screen.getByText(`beeld ${symbols[who]}`).waitFor()
      if (who === 0) {
        await page.getByRole('heading', { level: 1, name: texts.round.yours }).waitFor()
        await button(page, texts.round.spoke).click()
        await page.getByText(texts.round.done).last().waitFor()
      } else await room.must(guestOf(room, who).device, step, 'turn.spoken', { id: nanoid(12) })
      await screen.getByText(screenTexts.spoken(turn + 1, PEOPLE)).waitFor()
    }
    expect([...called].sort((a, b) => a - b)).toEqual([0, 1, 2, 3])
    await button(desk, consoleTexts.drawNext).click()
    await desk.getByText(consoleTexts.everyone).waitFor()
    const shown = await screen.locator('body').innerText()
    expect(names.filter((name) => shown.includes(name))).toEqual([])
    expect(await axeProblems(screen)).toEqual([])

    // Afterwards all hang on the wall; a facilitator can show one of them large.
    await room.must(room.leader, step, 'show', { on: null })
    await room.next()
    await screen.getByText('beeld door').waitFor()
    const item = desk.getByRole('listitem').filter({ hasText: 'beeld key' })
    await item.getByRole('button', { name: consoleTexts.show.one }).click()
    await screen.getByText('beeld door').waitFor({ state: 'detached' })
    await screen.getByText('beeld key').waitFor()
    await button(desk, consoleTexts.show.all).click()
    await screen.getByText('beeld door').waitFor()
    await page.getByRole('heading', { level: 1, name: texts.wall.title.tile }).waitFor()
    await expect.poll(() => page.getByText(/beeld (?:key|house|door|candle)/).count(), soon).toBe(PEOPLE)
  })

  test('who comes late makes a tile in the round, and may pass', async () => {
    await open(2)
    await lay(0, { symbol: 'key' })
    await room.next()
    const page = await phone(1)
    await button(page, texts.round.make.tile).click()
    await button(page, 'huis').first().click()
    await laid(1, { symbol: 'house' })
    await button(page, texts.round.backToRound).click()
    await page.getByText(texts.round.later).last().waitFor()
    await button(page, texts.round.pass).click()
    await page.getByText(texts.round.passed).last().waitFor()
    await expect.poll(() => button(page, texts.round.change.tile).count(), soon).toBe(1)
  })
})
