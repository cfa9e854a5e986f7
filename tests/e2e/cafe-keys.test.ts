// A whole wereldcafé on a phone with the keys alone: host, cloth, three points, harvest, laying together and stickers.
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import type { Dots, Harvest, Item, Theme } from '#shared/activities/worldcafe/records.ts'
import { texts } from '#client/activities/worldcafe/play/texts.ts'
import { texts as sheetTexts } from '#client/activities/flaps/texts.ts'
import { boardTexts } from '#client/board/texts.ts'
import { axeProblems } from './axe.ts'
import { cafeAhead, soon, type Cafe } from './cafes.ts'
import { focused, tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { guestOf, phonePage } from './seats.ts'

const hall = openHall()
let cafe: Cafe

afterEach(() => cafe.room.close())

/** Goes on with Tab to what has this name, and presses it. */
const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** Goes on with Tab to the field and types. */
const typeIn = async (page: Page, field: string, text: string): Promise<void> => {
  await tabTo(page, field)
  await page.keyboard.type(text)
}

/** The page of a stage came, and begins at its title. */
const atTitle = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('heading', { level: 1, name: title }).waitFor(soon)
  await expect.poll(() => focused(page), soon).toBe(title)
}

const layNote = async (page: Page, text: string): Promise<void> => {
  await press(page, boardTexts.tools.note)
  await page.getByRole('dialog', { name: boardTexts.noteDialog.title }).waitFor()
  await typeIn(page, boardTexts.noteDialog.label, text)
  await press(page, boardTexts.noteDialog.lay)
}

test('a host goes through all of it without a finger or a mouse', { timeout: 180_000 }, async () => {
  cafe = await cafeAhead(hall, 6)
  const { room, step } = cafe
  await room.next()
  const me = guestOf(room, 0)
  const page = await phonePage(hall, room, me)
  const mine = <T>(kind: string): T[] => me.device.records.of(step, kind).map(({ data }) => data as T)
  const noteAt = (text: string): Item | undefined => mine<Item>('item').find((one) => one.text === text)

  // Offering to be host, at the second of the tables.
  await page.getByRole('heading', { level: 1, name: texts.tables.title }).waitFor(soon)
  await press(page, texts.host.offer)
  await page.getByRole('dialog', { name: texts.host.offerTitle }).waitFor()
  await press(page, /tafel 2/i)
  await page.getByText(texts.host.titleAt(2)).first().waitFor(soon)
  await expect.poll(() => focused(page), soon).not.toBe('')

  // The cloth: two notes, one moved with the arrows, and a line between them.
  await room.next()
  await atTitle(page, texts.roundTitle(1, 2))
  await press(page, texts.round.toCloth)
  await atTitle(page, texts.cloth.title(2))
  await layNote(page, 'Wie belt er terug')
  await expect.poll(() => noteAt('Wie belt er terug'), soon).toBeDefined()
  const { x = 0 } = noteAt('Wie belt er terug') ?? {}
  await tabTo(page, boardTexts.names.note('Wie belt er terug'))
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => noteAt('Wie belt er terug')?.x ?? 0, soon).toBeGreaterThan(x)
  await layNote(page, 'Eén nummer voor alles')
  await expect.poll(() => noteAt('Eén nummer voor alles'), soon).toBeDefined()
  await press(page, boardTexts.bar.join)
  await press(page, boardTexts.names.note('Wie belt er terug'))
  const linked = me.device.records.of(step, 'item').map(({ id }) => id)
  await expect
    .poll(
      () =>
        mine<{ readonly from: string; readonly to: string }>('link')
          .flatMap(({ from, to }) => [from, to])
          .toSorted(),
      soon,
    )
    .toEqual(linked.toSorted())
  await expect.poll(() => focused(page), soon).not.toBe('')
  expect(await axeProblems(page)).toEqual([])
  await press(page, texts.cloth.back)
  await atTitle(page, texts.roundTitle(1, 2))

  // Three points for the next group; what the others did not hand over is skipped.
  await press(page, texts.handover.open(0))
  for (const [index, point] of ['Er valt een gat', 'Niemand belt', 'Eén nummer'].entries())
    await typeIn(page, texts.handover.point(index + 1), point)
  await expect
    .poll(() => cafe.handoversOf(me.device).map(({ points }) => points), soon)
    .toEqual([['Er valt een gat', 'Niemand belt', 'Eén nummer']])
  await room.must(room.leader, step, 'handover.skip', { table: cafe.idOf(1), round: 1, on: true })

  // The harvest, three fields.
  await room.next()
  await room.next()
  await atTitle(page, texts.harvest.title(2))
  const { fields } = texts.harvest
  await typeIn(page, fields.insight.label, 'De knip is een gat')
  await typeIn(page, fields.question.label, 'Wie belt er')
  await typeIn(page, fields.wish.label, 'Eén nummer')
  await expect
    .poll(() => mine<Harvest>('harvest').find(({ table }) => table === cafe.idOf(2)), soon)
    .toMatchObject({ insight: 'De knip is een gat', question: 'Wie belt er', wish: 'Eén nummer' })
  const elsewhere = room.guests.find((guest) => cafe.tableOf(guest, 2) === 1)
  if (!elsewhere) throw new Error('nobody sits at the first table')
  const theirs = { table: cafe.idOf(1), insight: 'Er is één gat' }
  await room.must(elsewhere.device, step, 'harvest.write', theirs)

  // Laying together what recurs, and giving it a name.
  await room.next()
  await atTitle(page, texts.together.title)
  await press(page, /^Leg bij… : De knip is een gat/)
  await page.getByRole('dialog', { name: texts.together.layTitle }).waitFor()
  await press(page, 'Er is één gat')
  const themes = (): Theme[] => mine<Theme>('theme')
  await expect.poll(() => themes().map(({ lines }) => lines.length), soon).toEqual([2])
  await expect.poll(() => focused(page), soon).not.toBe('')
  await typeIn(page, texts.together.name, 'Het gat')
  await expect.poll(() => themes().map(({ name }) => name), soon).toEqual(['Het gat'])

  // Three stickers: two on one, one back, and two on another.
  await room.next()
  await atTitle(page, texts.pick.title)
  const dots = (): number[] => mine<Dots>('dots').map(({ on }) => on.length)
  await press(page, sheetTexts.weigh.more('Het gat'))
  await page.keyboard.press('Enter')
  await expect.poll(dots, soon).toEqual([2])
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect.poll(dots, soon).toEqual([1])
  await press(page, sheetTexts.weigh.more('Wie belt er'))
  await page.keyboard.press('Enter')
  await expect.poll(dots, soon).toEqual([3])
  await press(page, texts.pick.ready)
  await page.getByText(texts.pick.isReady).waitFor(soon)
  await room.next()
  await atTitle(page, texts.done.title)
  expect(await axeProblems(page)).toEqual([])
})
