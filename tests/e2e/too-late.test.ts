// Somebody answers without connection while the group moves on: the refusal is told, also when its view has gone.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { texts as agreements } from '#client/activities/agreements/play/texts.ts'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import { uiTexts } from '#client/ui/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { cut } from './cut.ts'
import { layOn, nameOfFiche } from './hands.ts'
import { openHall } from './openHall.ts'
import { fillRoom, guestOf, phonePage, playUntil } from './seats.ts'

const hall = openHall()
let room: Room

beforeAll(async () => {
  room = await fillRoom(hall, 3)
})

afterAll(() => room.close())

const toldTooLate = async (page: Page, label: string): Promise<void> => {
  await page.context().setOffline(false)
  const dialog = page.getByRole('dialog', { name: tableTexts.late.title })
  await dialog.getByText(label).waitFor({ timeout: 60_000 })
}

describe('what comes too late', () => {
  test('an order that was laid while the order was shown', async () => {
    const { step } = await playUntil(room, 'dilemmas', 'silent')
    await room.must(guestOf(room, 1).device, step, 'rank', { id: 'in-time', order: ['A', 'B'] })
    const page = await phonePage(hall, room, guestOf(room, 0))
    await page.getByRole('heading', { level: 1, name: playTexts.rank.title(6) }).waitFor()
    await cut(page)
    await page.getByRole('button', { name: layOn(nameOfFiche('D'), 1) }).click()
    await page.getByText(uiTexts.waiting(1)).waitFor()
    await room.next()
    await toldTooLate(page, tableTexts.late.labels.rank ?? '')
    // What lies under a dialog is not there for a reader of the screen, so it has no role.
    await expect.poll(() => page.locator('main h1').innerText()).toBe(playTexts.reveal.title)
  })

  test('a colour that was given while the session ended', async () => {
    const { step } = await playUntil(room, 'agreements', 'make')
    await room.must(room.leader, step, 'add', {
      id: 'agreement-one',
      choice: 'Wij bellen',
      why: '',
      who: '',
      when: '',
      lookAgain: '',
    })
    await room.next()
    const page = await phonePage(hall, room, guestOf(room, 0))
    await page.getByRole('heading', { level: 1, name: agreements.consent }).waitFor()
    await cut(page)
    await page.getByRole('radio', { name: agreements.colours.groen }).check({ force: true })
    await page.getByText(uiTexts.waiting(1)).waitFor()
    await room.must(room.leader, SESSION, 'end', {})
    await toldTooLate(page, tableTexts.late.labels.consent ?? '')
    await expect.poll(() => page.locator('main h1').innerText()).toBe(tableTexts.ended.title)
  })
})
