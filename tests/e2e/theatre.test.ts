// The reveal on the projector, which moves for some seconds: it can be held halfway, and the page says how.
import { afterEach, expect, test } from 'vitest'
import { texts } from '#client/activities/dilemmas/screen/texts.ts'
import { screenTexts } from '#client/shell/screen/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { soon } from './cafes.ts'
import { openHall } from './openHall.ts'
import { fillRoom, playUntil, screenPage } from './seats.ts'
import { players } from '#tests/rehearsal/play.ts'
import { arrived } from './told.ts'

const hall = openHall()
let room: Room

afterEach(() => room.close())

/** Longer than all of it, and so short that the page does not think that the connection has gone. */
const LONG_MS = 9_000
const FICHES = 6

test('[DV4] the space bar holds the reveal halfway and lets it go on, as the page says', async () => {
  room = await fillRoom(hall, 3)
  const at = await playUntil(room, 'dilemmas', 'silent')
  await players['dilemmas.silent']?.(room, at)
  const page = await screenPage(hall, room)
  await page.clock.install()
  await page.reload()
  await arrived(page, room)
  await page.clock.pauseAt(Date.now() + 2_000)
  await room.next()
  const lying = (): Promise<number> => page.locator('li[data-fiche]').count()
  const lyingLater = async (): Promise<number> => {
    await page.clock.runFor(100)
    return lying()
  }
  await expect.poll(lyingLater, soon).toBe(2)
  await expect.poll(() => page.getByText(texts.canPause).count()).toBe(1)
  await page.keyboard.press('Space')
  await page.getByText(screenTexts.stopped).last().waitFor()
  await page.clock.runFor(LONG_MS)
  expect(await lying()).toBe(2)
  await expect.poll(() => page.locator('[data-held="true"]').count()).toBe(1)
  await page.keyboard.press('Space')
  await page.getByText(screenTexts.stopped).last().waitFor({ state: 'detached' })
  await expect.poll(lyingLater, soon).toBe(FICHES)
  await page.clock.runFor(LONG_MS)
  await page.getByText(texts.canPause).waitFor({ state: 'detached' })
})
