// The wereldcafé in the browser, as its facilitator, host, guest and late joiner play it, with the projector beside it.
import type { Locator, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { Handover, Way } from '#shared/activities/worldcafe/records.ts'
import { harvestId } from '#shared/activities/worldcafe/records.ts'
import { peopleOf } from '#shared/kernel/facts.ts'
import { liveTexts } from '#client/activities/worldcafe/console/texts-live.ts'
import { consoleTexts } from '#client/activities/worldcafe/console/texts.ts'
import { stages } from '#client/activities/worldcafe/console/stages.ts'
import { texts } from '#client/activities/worldcafe/play/texts.ts'
import { screenTexts } from '#client/activities/worldcafe/screen/texts.ts'
import { boardTexts } from '#client/board/texts.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import type { Guest, Room } from '#tests/rehearsal/room.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { cafeAhead, soon, type Cafe } from './cafes.ts'
import { openHall } from './openHall.ts'
import { consolePage, guestOf, names, phonePage, screenPage } from './seats.ts'

const hall = openHall()
let room: Room
let step: string
let cafe: Cafe

afterEach(() => room.close())

/** A room of so many people where a café is the first step. */
const open = async (people: number, way: Way): Promise<void> => {
  cafe = await cafeAhead(hall, people, way)
  ;({ room, step } = cafe)
  await room.next()
}

const idOf = ({ device }: Guest): string => device.me?.id ?? ''
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })
const title = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name })

const seatsOf = (): Record<string, string | undefined> =>
  Object.fromEntries(
    peopleOf(room.leader.records)
      .filter(({ role }) => role === 'participant')
      .map(({ id, table }) => [id, table]),
  )

const problems = async (page: Page): Promise<string[]> => [
  ...(await axeProblems(page)),
  ...(await narrowProblems(page)),
]

/** Lays a geeltje with taps alone. */
const layNote = async (page: Page, text: string): Promise<void> => {
  await button(page, boardTexts.tools.note).first().click()
  const dialog = page.getByRole('dialog', { name: boardTexts.noteDialog.title })
  await dialog.getByRole('textbox', { name: boardTexts.noteDialog.label }).fill(text)
  await dialog.getByRole('button', { name: boardTexts.noteDialog.lay }).click()
}

describe('a café', () => {
  test(
    'from the tables to what goes on, with nobody nowhere and nothing lost',
    { timeout: 240_000 },
    async () => {
      await open(8, 'assigned')
      const [host, guest] = [guestOf(room, 0), guestOf(room, 1)]
      const desk = await consolePage(hall, room)
      const hostPhone = await phonePage(hall, room, host)
      const guestPhone = await phonePage(hall, room, guest)
      const projector = await screenPage(hall, room)

      // Somebody offers to be host; the facilitator divides everyone.
      await title(hostPhone, texts.tables.title).waitFor()
      expect(await problems(hostPhone)).toEqual([])
      await button(hostPhone, texts.host.offer).click()
      await hostPhone.getByRole('dialog').getByRole('button').filter({ hasText: '1' }).first().click()
      await hostPhone.getByText(texts.host.titleAt(1)).first().waitFor()
      const [, second] = room.leader.records.of(step, 'table')
      await room.must(guestOf(room, 2).device, step, 'host.offer', { table: second?.id })
      await desk.getByRole('tab', { name: consoleTexts.tab.mixing }).click()
      await button(desk, consoleTexts.mixing.go).click()
      await desk.getByText(consoleTexts.mixing.result.twice(0)).waitFor(soon)
      expect(await axeProblems(desk)).toEqual([])
      await expect.poll(() => cafe.tableOf(guest, 2), soon).toBeGreaterThan(0)
      expect(cafe.tableOf(guest, 2)).not.toBe(cafe.tableOf(guest, 1))

      // Round 1: everyone sits where the phone says.
      await button(desk, stages['round1']?.enter ?? '').click()
      await title(hostPhone, texts.roundTitle(1, 1)).waitFor(soon)
      await title(guestPhone, texts.roundTitle(1, cafe.tableOf(guest, 1))).waitFor(soon)
      await projector.getByText(screenTexts.seek).first().waitFor(soon)
      expect(await problems(guestPhone)).toEqual([])
      await button(guestPhone, texts.round.toCloth).click()
      await layNote(guestPhone, 'Wie belt er terug?')
      await expect.poll(() => cafe.notesOf(guest.device), soon).toContain('Wie belt er terug?')
      expect(await axeProblems(guestPhone)).toEqual([])
      const elsewhere = room.guests.filter((one) => cafe.tableOf(one, 1) !== cafe.tableOf(guest, 1))
      expect(elsewhere.length).toBeGreaterThan(2)
      expect(elsewhere.flatMap(({ device }) => device.records.of(step, 'item'))).toEqual([])
      expect(await projector.getByText('Wie belt er terug?').count()).toBe(0)

      // Who comes late gets a place, and nobody else moves.
      const before = seatsOf()
      await room.admit({ side: 'inwoner', ballot: '' }, 'Laatkomer')
      const late = guestOf(room, 8)
      const latePhone = await phonePage(hall, room, late)
      await expect.poll(() => cafe.tableOf(late, 1), soon).toBeGreaterThan(0)
      await title(latePhone, texts.roundTitle(1, cafe.tableOf(late, 1))).waitFor(soon)
      await expect.poll(() => seatsOf()[idOf(late)], soon).toBeDefined()
      expect(seatsOf()).toMatchObject(before)

      // A phone that is opened again sits where it sat.
      await guestPhone.reload()
      await title(guestPhone, texts.roundTitle(1, cafe.tableOf(guest, 1))).waitFor(soon)

      // Round 2 begins only when each table handed over, or when that is skipped knowingly.
      await button(desk, stages['round2']?.enter ?? '').click()
      await desk.getByText(sentenceFor('handover-missing')).waitFor(soon)
      await button(hostPhone, texts.handover.open(0)).click()
      await hostPhone.getByRole('textbox', { name: texts.handover.point(1) }).fill('Er valt een gat')
      const handed = (): Handover[] =>
        host.device.records.of(step, 'handover').map(({ data }) => data as Handover)
      await expect.poll(handed, soon).toMatchObject([{ points: ['Er valt een gat', '', ''], skipped: false }])
      await button(desk, liveTexts.handover.skip).first().click()
      await desk.getByText(liveTexts.handover.all).last().waitFor(soon)
      await button(desk, stages['round2']?.enter ?? '').click()
      await title(hostPhone, texts.roundTitle(2, 1)).waitFor(soon)
      await title(guestPhone, texts.roundTitle(2, cafe.tableOf(guest, 2))).waitFor(soon)
      const arrived = room.guests.find((one) => one !== host && cafe.tableOf(one, 2) === 1)
      if (!arrived) throw new Error('nobody came to the table of the host')
      const arrivedPhone = await phonePage(hall, room, arrived)
      await arrivedPhone.getByText('Er valt een gat').first().waitFor(soon)

      // The harvest of a table is read by the others only when all are laid side by side.
      await button(desk, stages['harvest']?.enter ?? '').click()
      await title(hostPhone, texts.harvest.title(1)).waitFor(soon)
      await hostPhone
        .getByRole('textbox', { name: texts.harvest.fields.insight.label })
        .fill('De knip is een gat')
      const own = (): unknown =>
        host.device.records.of(step, 'harvest').find(({ id }) => id.startsWith(harvestId(step, '')))?.data
      await expect.poll(own, soon).toMatchObject({ insight: 'De knip is een gat' })
      const readAtOthers = room.guests
        .filter((one) => cafe.tableOf(one, 2) !== 1)
        .map(({ device }) => JSON.stringify(device.records.of(step, 'harvest')))
      expect(readAtOthers.join()).not.toContain('De knip is een gat')
      await button(desk, stages['together']?.enter ?? '').click()
      await title(guestPhone, texts.together.title).waitFor(soon)
      await guestPhone.getByText('De knip is een gat').first().waitFor(soon)
      expect(await problems(guestPhone)).toEqual([])
      await projector.getByText('De knip is een gat').first().waitFor(soon)

      await button(desk, stages['choose']?.enter ?? '').click()
      await title(guestPhone, texts.pick.title).waitFor(soon)
      await button(desk, stages['done']?.enter ?? '').click()
      await title(guestPhone, texts.done.title).waitFor(soon)
      expect(await problems(guestPhone)).toEqual([])
      expect(await axeProblems(projector)).toEqual([])
      for (const name of names) expect(await projector.getByText(name, { exact: true }).count()).toBe(0)
    },
  )
})

describe('a round in which everyone chooses', () => {
  test(
    'a full table refuses kindly, and who does not choose still sits somewhere',
    { timeout: 120_000 },
    async () => {
      await open(4, 'free')
      const [first, second, third] = [guestOf(room, 0), guestOf(room, 1), guestOf(room, 2)]
      const ids = room.leader.records.of(step, 'table').map(({ id }) => id)
      const [one = ''] = ids
      await room.must(first.device, step, 'seat.choose', { round: 1, table: one })
      const phone = await phonePage(hall, room, third)
      await title(phone, texts.tables.title).waitFor()
      await phone.getByText(texts.choose.left(1)).first().waitFor(soon)
      await room.must(second.device, step, 'seat.choose', { round: 1, table: one })
      await phone.getByText(texts.choose.left(0), { exact: true }).first().waitFor(soon)
      expect(await third.device.act(step, 'seat.choose', { round: 1, table: one })).toMatchObject({
        ok: false,
        code: 'table-full',
      })
      expect(await problems(phone)).toEqual([])
      await room.next()
      await title(phone, texts.roundTitle(1, 2)).waitFor(soon)
      expect(Object.values(seatsOf()).filter((table) => table === one)).toHaveLength(2)
      expect(Object.values(seatsOf()).filter((table) => table === undefined)).toEqual([])
    },
  )
})
