// The reveal when nobody laid an order: every screen says so, and the group goes on.
import { afterEach, expect, test } from 'vitest'
import { dilemmaConsole } from '#client/activities/dilemmas/console/texts.ts'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { soon } from './cafes.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, guestOf, phonePage, playUntil, screenPage } from './seats.ts'

const hall = openHall()
let room: Room

afterEach(() => room.close())

test('[D18] without any order all screens say so, nothing has a place, and a fiche is laid without a reason', async () => {
  room = await fillRoom(hall, 3)
  await playUntil(room, 'dilemmas', 'silent')
  await room.next()
  const desk = await consolePage(hall, room)
  const others = [await phonePage(hall, room, guestOf(room, 0)), await screenPage(hall, room)]
  for (const page of others) await page.getByRole('heading', { name: playTexts.reveal.nobody }).waitFor(soon)
  await desk.getByText(dilemmaConsole.noneYet).waitFor(soon)
  const rows = desk.locator('li[data-fiche]', { has: desk.getByRole('button', { pressed: false }) })
  await expect.poll(() => rows.count(), soon).toBe(6)
  expect((await rows.allInnerTexts()).filter((words) => /\d/.test(words))).toEqual([])
  await rows.last().getByRole('button').click()
  await desk.getByRole('button', { name: dilemmaConsole.lay }).click()
  await desk.getByText(dilemmaConsole.laid).waitFor(soon)
})
