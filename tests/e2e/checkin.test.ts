// Check-in and check-out as people do them: by keys and taps, in silence, then one sky, and what changed as counts.
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { Mood, Weather } from '#shared/activities/checkin/records.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { questions, shiftSentence, weatherNames } from '#shared/activities/checkin/texts.ts'
import { offers } from '#client/activities/checkin/console/stages.ts'
import { consoleTexts } from '#client/activities/checkin/console/texts.ts'
import { consoleTexts as shellTexts } from '#client/shell/console/texts.ts'
import { screenTexts } from '#client/activities/checkin/screen/texts.ts'
import { texts } from '#client/activities/checkin/texts.ts'
import type { Guest, Room } from '#tests/rehearsal/room.ts'
import { axeProblems, largeOnNarrow, narrowProblems } from './axe.ts'
import { focused, tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { consolePage, guestOf, phonePage, screenPage } from './seats.ts'
import { chooseFor, weatherRoom, IN, OUT } from './weather.ts'

const hall = openHall()
let room: Room

afterEach(() => room.close())

const soon = { timeout: 15_000 }
const phone = (index: number): Promise<Page> => phonePage(hall, room, guestOf(room, index))
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const weather = (page: Page, name: Weather) =>
  page.getByRole('radio', { name: weatherNames[name], exact: true })
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

const moodOf = ({ device }: Guest, step = IN): Mood | undefined =>
  device.records.of(step, 'mood').find(({ by }) => by !== undefined && by === device.me?.id)?.data as
    Mood | undefined

const problems = async (page: Page, size: 'phone' | 'desk' = 'phone'): Promise<string[]> => [
  ...(await axeProblems(page)),
  ...(await narrowProblems(page)),
  ...(size === 'phone' ? await largeOnNarrow(page) : []),
]

describe('the check-in', () => {
  test('goes with the keyboard alone: a weather, a word, ready; nobody else sees more than that somebody chose', async () => {
    room = await weatherRoom(hall, 3)
    await room.next()
    const [page, screen, desk] = [await phone(0), await screenPage(hall, room), await consolePage(hall, room)]
    await title(page, questions.in)
    expect(await problems(page)).toEqual([])
    await tabTo(page, weatherNames.sun)
    await page.keyboard.press('Space')
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowRight')
    await expect.poll(() => moodOf(guestOf(room, 0)), soon).toEqual({ weather: 'rain', word: '' })
    await page.keyboard.press('Tab')
    await page.getByLabel(texts.write.word).and(page.locator(':focus')).waitFor()
    await page.keyboard.type('grijs')
    await expect.poll(() => moodOf(guestOf(room, 0)), soon).toEqual({ weather: 'rain', word: 'grijs' })
    expect(await problems(page)).toEqual([])
    await tabTo(page, texts.write.ready)
    await page.keyboard.press('Enter')
    await page.getByText(texts.write.isReady).waitFor()
    await screen.getByText(screenTexts.chosen(1)).waitFor()
    await desk.getByText(consoleTexts.chosen(1)).waitFor()
    for (const other of [screen, desk, await phone(1)]) expect(await other.getByText('grijs').count()).toBe(0)
    await expect.poll(() => focused(page), soon).toBe(texts.write.again)
  })

  test('a tap on passing keeps nothing, also of a word that was just typed, and is taken back', async () => {
    room = await weatherRoom(hall, 2)
    await room.next()
    const page = await phone(0)
    await weather(page, 'storm').check()
    await expect.poll(() => moodOf(guestOf(room, 0)), soon).toEqual({ weather: 'storm', word: '' })
    await page.getByLabel(texts.write.word).fill('boos')
    await button(page, texts.write.pass).click()
    await page.getByText(texts.write.passed).waitFor()
    await expect.poll(() => focused(page), soon).toBe(texts.write.passedAgain)
    await expect.poll(() => moodOf(guestOf(room, 0)), soon).toBeUndefined()
    await button(page, texts.write.passedAgain).click()
    await weather(page, 'sun').check()
    await expect.poll(() => moodOf(guestOf(room, 0)), soon).toEqual({ weather: 'sun', word: '' })
  })

  test('all see one sky without names, and a facilitator takes a word away and puts it back', async () => {
    room = await weatherRoom(hall, 3)
    await room.next()
    await chooseFor(room, IN, ['sun', 'sun', 'rainbow'], ['fris', 'wakker', 'Jansen'])
    await room.next()
    const [page, screen, desk] = [await phone(0), await screenPage(hall, room), await consolePage(hall, room)]
    for (const one of [page, screen, desk])
      for (const word of ['fris', 'wakker', 'Jansen']) await one.getByText(word).first().waitFor()
    expect([
      ...(await problems(page)),
      ...(await problems(desk, 'desk')),
      ...(await axeProblems(screen)),
    ]).toEqual([])
    await expect.poll(() => page.getByText(texts.sky.own).count()).toBe(1)
    await button(desk, consoleTexts.clear('Jansen')).click()
    for (const one of [page, screen]) await expect.poll(() => one.getByText('Jansen').count(), soon).toBe(0)
    await button(desk, shellTexts.bar.undo).click()
    for (const one of [page, screen]) await one.getByText('Jansen').first().waitFor()
    await button(page, texts.sky.change).click()
    await weather(page, 'cloud').check()
    await screen.getByText(weatherNames.cloud).waitFor()
  })
})

describe('in a programme', () => {
  test('[CI11] is put there by who leads, as check-in or as check-out', async () => {
    room = await weatherRoom(hall, 1)
    const desk = await consolePage(hall, room)
    await button(desk, shellTexts.plan.heading).click()
    for (const offer of offers) {
      await desk.getByRole('combobox', { name: shellTexts.plan.add }).selectOption(offer.title)
      await button(desk, shellTexts.plan.add).click()
      const there = (): unknown =>
        programmeOf(room.leader.records)
          .map(({ activity, config }) => ({ activity, config }))
          .slice(0, 1)
      const moment = offer.title === 'Check-in' ? 'in' : 'out'
      await expect
        .poll(there, soon)
        .toEqual([{ activity: 'checkin', config: { moment, question: questions[moment] } }])
    }
  })
})

describe('the check-out', () => {
  test('shows how the weather changed as counts of three and more, on every screen', async () => {
    room = await weatherRoom(hall, 6)
    await room.next()
    await chooseFor(room, IN, ['rain', 'rain', 'rain', 'rain', 'rain', 'rain'])
    await room.next()
    await room.next()
    await chooseFor(room, OUT, ['sun', 'sun', 'sun', 'rain', 'rain', 'rain'])
    await room.next()
    const [page, screen, desk] = [await phone(0), await screenPage(hall, room), await consolePage(hall, room)]
    for (const one of [page, screen, desk]) {
      await one.getByText(shiftSentence(6, 3)).waitFor()
      await one.getByText(texts.shift.row(weatherNames.rain, 6, 3)).waitFor()
    }
    expect([
      ...(await problems(page)),
      ...(await problems(desk, 'desk')),
      ...(await axeProblems(screen)),
    ]).toEqual([])
  })

  test('says nothing about who changed when that is one person', async () => {
    room = await weatherRoom(hall, 4)
    await room.next()
    await chooseFor(room, IN, ['rain', 'rain', 'rain', 'rain'])
    await room.next()
    await room.next()
    await chooseFor(room, OUT, ['sun', 'rain', 'rain', 'rain'])
    await room.next()
    const [page, screen] = [await phone(0), await screenPage(hall, room)]
    for (const one of [page, screen]) {
      await title(one, questions.out)
      await one.getByText(weatherNames.rain).first().waitFor()
      expect(await one.getByText(texts.shift.title).count()).toBe(0)
    }
  })
})
