// What a listener hears of their own typing: that it is kept when the hands rest, and that it is not without connection.
import { afterEach, expect, test } from 'vitest'
import { shellTexts } from '#client/shell/texts.ts'
import { uiTexts } from '#client/ui/texts.ts'
import type { Thought } from '#shared/activities/conversation/records.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { soon } from './cafes.ts'
import { listen } from './hear.ts'
import { openHall } from './openHall.ts'
import { case1, fillRoom, guestOf, phonePage, playUntil } from './seats.ts'

const hall = openHall()
let room: Room

afterEach(() => room.close())

/** Longer than the page waits after a key before it sends, and shorter than after which nobody is typing any more. */
const BETWEEN_KEYS_MS = 800
const MOMENT_MS = 100
/** Long for a person, and so short that the page does not think that the connection has gone. */
const LONG_MS = 3_000

test('[AX14] a text is said to be kept once the typing rests, and not to be kept without connection', async () => {
  room = await fillRoom(hall, 2, { ...case1, choose: { ...case1.choose, fiches: 'D' } })
  const { step } = await playUntil(room, 'conversation', 'silent')
  const guest = guestOf(room, 0)
  const page = await phonePage(hall, room, guest)
  await page.clock.install()
  await page.reload()
  const [first, second] = [page.getByRole('textbox').first(), page.getByRole('textbox').nth(1)]
  await first.waitFor()
  await page.clock.pauseAt(Date.now() + 1_000)
  const hear = await listen(page)
  const said = async (): Promise<string[]> => (await hear()).map(({ text }) => text)
  const thoughts = (): string[] =>
    guest.device.records.of(step, 'thought').map(({ data }) => (data as Thought).text)
  const kept = async (...texts: string[]): Promise<void> => {
    await expect.poll(thoughts, soon).toEqual(texts)
    await page.getByText(uiTexts.saved).last().waitFor()
    // The server has it, but the hands may go on.
    await page.clock.runFor(MOMENT_MS)
  }

  /** What it gives after some time on the page. */
  const meanwhile = async <T>(look: () => T | Promise<T>): Promise<T> => {
    await page.clock.runFor(BETWEEN_KEYS_MS)
    return look()
  }

  let typed = ''
  for (const key of 'Nee') {
    typed += key
    await first.press(key)
    await page.clock.runFor(BETWEEN_KEYS_MS)
    await kept(typed)
  }
  expect(await said()).toEqual([])
  await page.clock.runFor(LONG_MS)
  expect(await said()).toEqual([uiTexts.saved])

  await second.fill('Tijd')
  await page.clock.runFor(BETWEEN_KEYS_MS)
  await kept('Nee', 'Tijd')
  await page.clock.runFor(LONG_MS)
  expect(await said()).toEqual([uiTexts.saved])

  await page.context().setOffline(true)
  await page.evaluate(() => window.dispatchEvent(new Event('offline')))
  await expect.poll(() => meanwhile(() => page.getByText(shellTexts.waiting).count()), soon).toBe(2)
  for (const more of ['Tijd en', 'Tijd en rust']) {
    await second.fill(more)
    await page.clock.runFor(LONG_MS)
  }
  expect(await said()).toEqual([shellTexts.waiting, shellTexts.notSaved])

  await page.context().setOffline(false)
  await expect.poll(() => meanwhile(thoughts), soon).toEqual(['Nee', 'Tijd en rust'])
  await page.getByText(uiTexts.saved).last().waitFor()
  await page.clock.runFor(2 * LONG_MS)
  expect(await said()).toEqual([shellTexts.back])
})
