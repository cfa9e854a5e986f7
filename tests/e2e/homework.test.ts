// Homework in a real browser: given at the desk, filled in from a link, closed when its time is over, kept for the room.
import { nanoid } from 'nanoid'
import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import type { Config } from '#shared/activities/supply/records.ts'
import { defaultContent } from '#shared/content/load.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { homeworkId } from '#shared/kernel/homework.ts'
import { texts as supply } from '#client/activities/supply/play/texts.ts'
import { homeworkTexts } from '#client/shell/homework/texts.ts'
import { joinTexts } from '#client/shell/join/texts.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { focused } from './hands.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, guestOf, phonePage } from './seats.ts'
import { arrived } from './told.ts'

const hall = openHall()
const { desk, table } = homeworkTexts
const TITLE = 'Aanbod invullen'
const DAY = 24 * 60 * 60_000
const config = registry.get('supply')?.setup?.({}, defaultContent) as Config
const [first] = config.domains
let room: Room
let step: string

beforeEach(async () => {
  room = await fillRoom(hall, 2)
  step = nanoid(12)
  const about = { title: TITLE, goal: 'Zien wat er is.', minutes: 20, config }
  await room.must(room.leader, SESSION, 'step.add', { id: step, after: null, activity: 'supply', ...about })
})
afterEach(() => room.close())

const give = (ms: number): Promise<void> =>
  room.must(room.leader, SESSION, 'homework.set', { step, until: Date.now() + ms })

const day = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true })
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const toFill = (page: Page) => page.getByRole('link', { name: table.go })
const lobby = tableTexts.lobby.title

const problems = async (page: Page): Promise<string[]> => [
  ...(await axeProblems(page)),
  ...(await narrowProblems(page)),
]

/** The homework of this step on the page of the desk. */
const atDesk = (page: Page): Locator =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: desk.titleOf(TITLE), exact: true }) })
    .last()

describe('homework', () => {
  test('is given at the desk until a day, with a link, and taken back', async () => {
    const page = await consolePage(hall, room)
    const part = atDesk(page)
    const field = part.getByLabel(desk.day)
    await button(part, desk.give).click()
    await part.getByText(desk.noDay).waitFor()
    for (const [days, sentence] of [
      [-2, desk.past],
      [100, desk.far],
    ] as const) {
      await field.fill(day(days))
      await button(part, desk.give).click()
      await part.getByText(sentence).waitFor()
    }
    await field.fill(day(3))
    await button(part, desk.give).click()
    await part.getByText(`/doe-mee/${room.code}?huiswerk=${step}`).waitFor()
    await part.getByText(desk.people(2)).waitFor()
    await part.getByText(desk.kept(0)).waitFor()
    expect(await field.inputValue()).toBe(day(3))
    expect(await problems(page)).toEqual([])
    await button(part, desk.stop).click()
    await button(part, desk.give).waitFor()
    await expect.poll(() => room.leader.records.get(homeworkId(step))).toBeUndefined()
  })

  test('is given in the dialog of a step too, and not once the session began', async () => {
    await room.must(room.leader, SESSION, 'step.move', { step, to: 'later' })
    const page = await consolePage(hall, room)
    const inRail = page.getByRole('button', { name: new RegExp(TITLE) }).first()
    const dialog = page.getByRole('dialog')
    const part = dialog.getByRole('heading', { name: desk.title, exact: true })
    await inRail.click()
    await dialog.getByLabel(desk.day).fill(day(3))
    await button(dialog, desk.give).click()
    await dialog.getByText(`?huiswerk=${step}`).waitFor()
    expect(await problems(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await room.next()
    await arrived(page, room)
    await inRail.click()
    await dialog.waitFor()
    expect(await part.count()).toBe(0)
  })

  test('opens from its link for who comes in, is taken up again later, and is still there in the room', async () => {
    await give(3 * DAY)
    const link = `/doe-mee/${room.code}?huiswerk=${step}`
    const page = await hall.page('phone', link)
    const domain = title(page, first?.name ?? '')
    await button(page, joinTexts.join).click()
    await domain.waitFor()
    await button(page, table.back).waitFor()
    expect(await problems(page)).toEqual([])
    await page.getByRole('checkbox').first().click()
    await button(page, supply.alone.overview).click()
    await page.getByText(supply.end.marks(1, config.groups.length)).waitFor()
    // Who writes at home is mostly the only one who does, so it would not be anonymous.
    expect(await page.getByLabel(supply.worry.label).count()).toBe(0)
    await button(page, supply.alone.ready).click()
    await expect.poll(() => focused(page)).toBe(lobby)
    await page.getByText(table.done).first().waitFor()
    expect(await problems(page)).toEqual([])

    await toFill(page).click()
    await expect.poll(() => focused(page)).toBe(supply.end.title)
    await page.goBack()
    await title(page, lobby).waitFor()
    await page.goto(`${hall.url}${link}`)
    await title(page, supply.end.title).waitFor()
    await page.getByText(supply.end.marks(1, config.groups.length)).waitFor()

    const leader = await consolePage(hall, room)
    await atDesk(leader).getByText(desk.kept(1)).waitFor()
    await room.next()
    await button(page, table.back).waitFor({ state: 'detached' })
    await page.getByText(supply.end.marks(1, config.groups.length)).waitFor()
    await button(page, supply.alone.ready).click()
    await button(page, supply.alone.notReady).waitFor()
    await atDesk(leader).waitFor({ state: 'detached' })
  })

  test('is closed kindly when its time is over, also for who still has it open', async () => {
    await give(DAY)
    const page = await phonePage(hall, room, guestOf(room, 0))
    await toFill(page).click()
    await title(page, first?.name ?? '').waitFor()
    await give(1_000)
    await page.getByText(table.over).waitFor()
    await expect.poll(() => focused(page)).toBe(lobby)
    expect(await toFill(page).count()).toBe(0)
    expect(await problems(page)).toEqual([])
  })
})
