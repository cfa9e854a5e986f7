// A fiche in the hand on a small phone: what one has to tap is in sight, and the focus is where the eyes are.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import { ficheTexts } from '#client/shell/fiche/texts.ts'
import { homeTexts } from '#client/shell/home/texts.ts'
import { joinTexts } from '#client/shell/join/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { calm } from './axe.ts'
import { focused, nameOfFiche } from './hands.ts'
import { openHall } from './openHall.ts'
import { fillRoom, guestOf, phonePage, playUntil } from './seats.ts'

const hall = openHall()
let room: Room

beforeAll(async () => {
  room = await fillRoom(hall, 2)
  await playUntil(room, 'dilemmas', 'meet')
})

afterAll(() => room.close())

const OLD_PHONE = { width: 360, height: 740 }
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F']

const button = (page: Page, name: string) => page.getByRole('button', { name })
const strip = (page: Page, letter: string) => button(page, nameOfFiche(letter))

/** How far its lower edge is above that of the window; what is partly out of sight is below zero. */
const roomBelow = async (page: Page, name: string): Promise<number> => {
  const box = await button(page, name).boundingBox()
  return OLD_PHONE.height - (box ? box.y + box.height : Infinity)
}

describe('an open fiche on an old phone', () => {
  test('can be turned without scrolling, whichever fiche it is and on both sides', async () => {
    const page = await phonePage(hall, room, guestOf(room, 0))
    await page.setViewportSize(OLD_PHONE)
    await strip(page, 'A').click()
    const below: Record<string, readonly number[]> = {}
    for (const letter of LETTERS) {
      await page.getByRole('heading', { level: 1, name: nameOfFiche(letter) }).waitFor()
      await calm(page)
      const front = await roomBelow(page, ficheTexts.turn)
      await button(page, ficheTexts.turn).click()
      await button(page, ficheTexts.turnBack).waitFor()
      await calm(page)
      below[letter] = [front, await roomBelow(page, ficheTexts.turnBack)]
      if (letter !== 'F') await button(page, ficheTexts.next).click()
    }
    expect(Object.keys(below)).toEqual(LETTERS)
    expect(Object.entries(below).filter(([, places]) => places.some((place) => place < 0))).toEqual([])
  })

  test('gives the focus back to what opened it', async () => {
    const page = await phonePage(hall, room, guestOf(room, 1))
    await strip(page, 'C').click()
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
    await button(page, playTexts.meet.back).click()
    await strip(page, 'C').waitFor()
    await expect.poll(() => focused(page)).toContain(nameOfFiche('C'))
  })
})

describe('from page to page', () => {
  test('the title has the focus, also back on the first page', async () => {
    const page = await hall.page('phone', '/')
    const lands = async (title: string): Promise<void> => {
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await expect.poll(() => focused(page)).toBe(title)
    }
    await page.getByRole('link', { name: homeTexts.privacy }).click()
    await lands(homeTexts.privacyTitle)
    await page.getByRole('link', { name: homeTexts.accessibility }).click()
    await lands(homeTexts.accessibilityTitle)
    await page.getByRole('link', { name: homeTexts.begin }).click()
    await lands(homeTexts.title)
    await page.getByRole('link', { name: homeTexts.comeBack }).click()
    await lands(joinTexts.returnTitle)
  })
})
