// The phone in the wereldcafé at the moments that go wrong easily: typing while the round ends, without a connection, and choosing a table.
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { handoverId, type Handover, type Route, type Way } from '#shared/activities/worldcafe/records.ts'
import { routeId } from '#shared/activities/worldcafe/records.ts'
import { texts } from '#client/activities/worldcafe/play/texts.ts'
import type { Guest, Room } from '#tests/rehearsal/room.ts'
import { cafeAhead, soon } from './cafes.ts'
import { openHall } from './openHall.ts'
import { guestOf, phonePage } from './seats.ts'
import { cut } from './supplies.ts'

const hall = openHall()
let room: Room
let step: string

afterEach(() => room.close())

/** Two tables, in the first round. */
const open = async (people: number, way: Way): Promise<void> => {
  ;({ room, step } = await cafeAhead(hall, people, way))
  await room.next()
  await room.next()
}

const tableIn = ({ device }: Guest, round: number): string => {
  const route = device.records.get(routeId(step, device.me?.id ?? ''))?.data as Route | undefined
  return route?.stops[round - 1]?.table ?? ''
}

/** What stands as the first point of the first round, as somebody sees it who sits at that table later. */
const pointsAt = (table: string): string[] =>
  room.guests.flatMap(({ device }) => {
    const points = (device.records.get(handoverId(step, table, 1))?.data as Partial<Handover> | undefined)
      ?.points
    return points === undefined ? [] : [points[0]]
  })

const h1 = (page: Page): Promise<string> => page.locator('main h1').innerText()
const typesIn = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.tagName.toLowerCase())

test('what is typed while the round ends stays under the hand and arrives, also after a time without connection', async () => {
  await open(6, 'assigned')
  const guest = guestOf(room, 0)
  const page = await phonePage(hall, room, guest)
  await page.getByRole('heading', { level: 1, name: /^Ronde 1: tafel/ }).waitFor()
  const table = tableIn(guest, 1)
  await page.getByRole('button', { name: texts.handover.open(0) }).click()
  const field = page.getByRole('textbox', { name: texts.handover.point(1) })
  await cut(page)
  await field.pressSequentially('Niemand belt')
  for (const { id } of room.leader.records.of(step, 'table'))
    await room.must(room.leader, step, 'handover.skip', { table: id, round: 1, on: true })
  await room.next()
  await page.context().setOffline(false)
  await page.getByRole('heading', { level: 1, name: /^Ronde 2/ }).waitFor(soon)
  expect(await typesIn(page)).toBe('textarea')
  await page.keyboard.type(' terug')
  await expect.poll(() => field.first().inputValue()).toBe('Niemand belt terug')
  await expect.poll(() => pointsAt(table), soon).toContain('Niemand belt terug')
  await expect.poll(() => field.first().isVisible()).toBe(true)
  await page.getByRole('button', { name: texts.handover.finished }).click()
  await page.getByText(texts.handover.finishingLead).waitFor({ state: 'detached' })
})

test('who chooses another table comes there as at a new page, and a full table cannot be chosen', async () => {
  await open(6, 'free')
  const page = await phonePage(hall, room, guestOf(room, 0))
  await page.getByRole('heading', { level: 1, name: /^Ronde 1: tafel/ }).waitFor()
  const before = await h1(page)
  await page.getByRole('button', { name: texts.choose.otherNow }).click()
  const other = page.getByRole('button', { name: new RegExp(`^${texts.choose.sit}`) })
  await page.getByText(texts.choose.left(0), { exact: true }).first().waitFor()
  expect(await other.first().getAttribute('aria-disabled')).toBe('true')
  for (const { id, data } of room.leader.records.of(step, 'table')) {
    const { number: _number, closed: _closed, ...fields } = data as Record<string, unknown>
    await room.must(room.leader, step, 'table.edit', { table: id, ...fields, seats: 6 })
  }
  await page.getByText(texts.choose.left(3)).first().waitFor()
  await other.first().click()
  await expect.poll(() => h1(page), soon).not.toBe(before)
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), soon).toBe(await h1(page))
})
