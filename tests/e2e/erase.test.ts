// "Nu wissen" in a real browser: by keyboard, after the end, with the code typed, and every page says that it is gone.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { eraseTexts as texts } from '#client/shell/console/eraseTexts.ts'
import { shellTexts } from '#client/shell/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, guestOf, phonePage } from './seats.ts'

const hall = openHall()
let room: Room

beforeAll(async () => {
  room = await fillRoom(hall, 2)
  await room.next()
})
afterAll(() => room.close())

test('[KE6] the session is erased after its code is typed, by keyboard, and every page says so', async () => {
  const page = await consolePage(hall, room)
  const phone = await phonePage(hall, room, guestOf(room, 0))
  await page.getByRole('main').waitFor()
  expect(await page.getByRole('button', { name: texts.open }).count()).toBe(0)
  await room.must(room.leader, SESSION, 'end', {})
  await page.getByRole('button', { name: texts.open }).waitFor()
  await tabTo(page, texts.open)
  await page.keyboard.press('Enter')
  const field = page.getByRole('textbox', { name: texts.code })
  await field.fill('CDFHJK')
  await tabTo(page, texts.now)
  await page.keyboard.press('Enter')
  await page.getByText(texts.wrong).waitFor()
  expect(await axeProblems(page)).toEqual([])
  expect(await narrowProblems(page)).toEqual([])
  await field.fill(room.code)
  await tabTo(page, texts.now)
  await page.keyboard.press('Enter')
  for (const each of [page, phone])
    await each.getByRole('heading', { name: shellTexts.gone.erased }).waitFor()
  expect((await fetch(`${hall.url}/api/v1/codes/${room.code}`)).status).toBe(404)
})
