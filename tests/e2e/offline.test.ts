// A phone without connection: what is done stays, is counted on the screen, and arrives exactly once.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultContent } from '#shared/content/load.ts'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import { shellTexts } from '#client/shell/texts.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import { uiTexts } from '#client/ui/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems } from './axe.ts'
import { cut } from './cut.ts'
import { layOn, nameOfFiche, shownOrder } from './hands.ts'
import { openHall } from './openHall.ts'
import { fillRoom, guestOf, phonePage, playUntil } from './seats.ts'

const hall = openHall()
let room: Room
let step: string

beforeAll(async () => {
  room = await fillRoom(hall, 3)
  step = (await playUntil(room, 'dilemmas', 'silent')).step
})

afterAll(() => room.close())

const lay = (page: Page, letter: string, place: number): Promise<void> =>
  page.getByRole('button', { name: layOn(nameOfFiche(letter), place) }).click()

describe('without connection', () => {
  test('[B4] [D11] an order is kept, counted, and on the server once after the connection is back', async () => {
    const guest = guestOf(room, 0)
    const page = await phonePage(hall, room, guest)
    await lay(page, 'D', 1)
    const ballots = (): unknown => guest.device.records.of(step, 'ballot').map(({ data }) => data)
    await expect.poll(ballots).toEqual([{ order: ['D'] }])
    await page.getByText(uiTexts.saved).last().waitFor()
    await cut(page)
    await page.getByText(shellTexts.waiting).last().waitFor({ timeout: 60_000 })
    await lay(page, 'A', 2)
    await lay(page, 'B', 3)
    await page.getByText(uiTexts.waiting(2)).waitFor()
    expect(await axeProblems(page)).toEqual([])
    expect(await shownOrder(page)).toEqual(['D', 'A', 'B'].map(nameOfFiche))
    await page.context().setOffline(false)
    await page.getByText(uiTexts.saved).last().waitFor({ timeout: 60_000 })
    await expect.poll(ballots).toEqual([{ order: ['D', 'A', 'B'] }])
    await page.getByText(shellTexts.waiting).last().waitFor({ state: 'detached' })
  })

  test('[B4] what was done without connection survives a closed tab', async () => {
    const guest = guestOf(room, 1)
    const page = await phonePage(hall, room, guest)
    await page.getByRole('heading', { name: playTexts.rank.title(defaultContent.fiches.length) }).waitFor()
    await cut(page)
    await lay(page, 'F', 1)
    await page.getByText(uiTexts.waiting(1)).waitFor()
    const context = page.context()
    await page.close()
    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(`${hall.url}/tafel/${room.session}`)
    await again.getByText(uiTexts.saved).last().waitFor({ timeout: 60_000 })
    await expect.poll(() => shownOrder(again)).toEqual([nameOfFiche('F')])
    await expect.poll(() => guest.device.records.of(step, 'ballot').length).toBe(1)
  })
})

describe('what stays on a device', () => {
  test('only keys of the Dilemmatafel, and none of this session after wiping', async () => {
    const page = await phonePage(hall, room, guestOf(room, 2))
    await lay(page, 'C', 1)
    await page.getByText(uiTexts.saved).last().waitFor()
    const keys = () => page.evaluate(() => Object.keys(localStorage))
    expect((await keys()).length).toBeGreaterThan(0)
    expect((await keys()).filter((key) => !key.startsWith('dilemmatafel:'))).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    await page.getByRole('button', { name: tableTexts.menu }).click()
    await page.getByRole('menuitem', { name: tableTexts.leave }).click()
    await page.getByRole('button', { name: tableTexts.leaving.wipe }).click()
    await expect.poll(async () => (await keys()).filter((key) => key.includes(room.session))).toEqual([])
  })
})
