// Trying out in the lobby: by keys and by taps, seen on the projector of nobody, skipped as well, and gone at the start.
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { TriedData } from '#shared/activities/session/records.ts'
import { practice } from '#shared/content/symbols/practice.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { tryTexts } from '#client/shell/lobby/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems, largeOnNarrow, narrowProblems } from './axe.ts'
import { focused, tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { fillRoom, guestOf, phonePage, screenPage } from './seats.ts'

const hall = openHall()
let room: Room

afterEach(() => room.close())

const soon = { timeout: 15_000 }
const phone = (index: number): Promise<Page> => phonePage(hall, room, guestOf(room, index))
const pictures = (): string[] =>
  room.leader.records.of(SESSION, 'tried').map(({ data }) => (data as TriedData).picture)
const picture = (page: Page, id: keyof typeof practice) =>
  page.getByRole('radio', { name: practice[id].name, exact: true })

describe('trying out', () => {
  test('goes with the keyboard alone, appears on the projector, and is taken back', async () => {
    room = await fillRoom(hall, 2)
    const [page, screen] = [await phone(0), await screenPage(hall, room)]
    await screen.getByText(tryTexts.screen.picked(0)).last().waitFor()
    await tabTo(page, practice['hot-beverage'].name)
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await expect.poll(pictures, soon).toEqual(['deciduous-tree'])
    await screen.getByText(tryTexts.screen.picked(1)).last().waitFor()
    await page.getByRole('status').getByText(tryTexts.picked(practice['deciduous-tree'].name)).waitFor()
    expect([
      ...(await axeProblems(page)),
      ...(await narrowProblems(page)),
      ...(await largeOnNarrow(page)),
      ...(await axeProblems(screen)),
    ]).toEqual([])
    await tabTo(page, tryTexts.drop)
    await page.keyboard.press('Enter')
    await expect.poll(pictures, soon).toEqual([])
    await expect.poll(() => focused(page), soon).toBe(tryTexts.title)
    await screen.getByText(tryTexts.screen.picked(0)).last().waitFor()
  })

  test('goes with taps, may be skipped, and leaves nothing when the room begins', async () => {
    room = await fillRoom(hall, 2)
    const [one, other, screen] = [await phone(0), await phone(1), await screenPage(hall, room)]
    await other.getByRole('button', { name: tryTexts.skip }).click()
    await other.getByText(tryTexts.skipped).waitFor()
    await expect.poll(() => other.getByRole('radio').count(), soon).toBe(0)
    await other.getByRole('button', { name: tryTexts.again }).click()
    await picture(other, 'balloon').check()
    await picture(one, 'cat-face').check()
    await screen.getByText(tryTexts.screen.picked(2)).last().waitFor()
    await room.next()
    await expect.poll(pictures, soon).toEqual([])
    await expect.poll(() => one.getByText(tryTexts.title).count(), soon).toBe(0)
  })
})
