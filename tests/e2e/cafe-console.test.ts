// The facilitator of the wereldcafé at the desk: preparing ahead, tables, hosts, swapping, the rounds, the carousel, and paper.
import type { Locator, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { liveTexts } from '#client/activities/worldcafe/console/texts-live.ts'
import { consoleTexts as texts } from '#client/activities/worldcafe/console/texts.ts'
import { stages } from '#client/activities/worldcafe/console/stages.ts'
import { texts as playTexts } from '#client/activities/worldcafe/play/texts.ts'
import { consoleTexts as shellTexts } from '#client/shell/console/texts.ts'
import { axeProblems } from './axe.ts'
import { CAFE, cafeAhead, soon, type Cafe } from './cafes.ts'
import { focused } from './hands.ts'
import { openHall } from './openHall.ts'
import { consolePage, guestOf, names, phonePage, screenPage } from './seats.ts'

const hall = openHall()
let cafe: Cafe

const SAID = 'Wie belt er terug?'

afterEach(() => cafe.room.close())

const button = (on: Page | Locator, name: string | RegExp): Locator =>
  on.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click()
const dialog = (page: Page, name: string): Locator => page.getByRole('dialog', { name })
/** The button of a table: what it does, and for who does not see the table, which one. */
const at = (words: string, number: number): RegExp =>
  new RegExp(`^${words.replace('+', String.raw`\+`)}\\s*: ${texts.table(number)}$`)
const nameOf = (index: number): string => names[index] ?? ''

/** Seconds on the clock of a phone. */
const clockOn = async (page: Page): Promise<number> => {
  const words = await page.getByRole('timer').first().innerText()
  const [minutes = 0, seconds = 0] = (/(\d+):(\d+)/.exec(words) ?? []).slice(1).map(Number)
  return minutes * 60 + seconds
}

const fillTable = async (form: Locator, topic: string, seats: number, place: string): Promise<void> => {
  await form.getByRole('textbox', { name: texts.make.topic }).fill(topic)
  await form.getByRole('spinbutton', { name: texts.make.seats }).fill(String(seats))
  await form.getByRole('textbox', { name: texts.make.place }).fill(place)
}

const addTable = async (desk: Page, topic: string, seats: number, place: string): Promise<void> => {
  await button(desk, texts.make.own).click()
  const form = dialog(desk, texts.make.own)
  await fillTable(form, topic, seats, place)
  await button(form, texts.make.saveNew).click()
  await form.waitFor({ state: 'detached' })
}

const fromMenu = async (desk: Page, number: number, item: string): Promise<void> => {
  await button(desk, texts.make.more(number)).click()
  await desk.getByRole('menuitem', { name: item }).click()
}

/** Asks this person at the desk to be host of the first table. */
const askFor = async (desk: Page, name: string): Promise<void> => {
  await button(desk, at(texts.hosts.ask, 1)).click()
  await button(dialog(desk, texts.hosts.askTitle(1)), texts.hosts.askButton(name)).click()
  await desk.getByText(texts.hosts.asked(name)).waitFor(soon)
}

test('at the desk a whole café is prepared, led and put on paper', { timeout: 240_000 }, async () => {
  cafe = await cafeAhead(hall, 8)
  const { room } = cafe
  const desk = await consolePage(hall, room)

  // Ahead of the step, from the programme: a table and the rounds, nothing that needs the people.
  await desk.getByRole('navigation').getByRole('button', { name: CAFE }).click()
  const ahead = dialog(desk, CAFE)
  await ahead.getByText(texts.make.none).waitFor()
  await addTable(desk, 'Wonen', 2, 'bij het raam')
  await ahead.getByText(`${texts.make.seatCount(2)}, bij het raam`).waitFor()
  expect(await ahead.getByRole('tab').allInnerTexts()).toEqual([texts.tab.tables, texts.tab.rounds])
  expect(await axeProblems(desk)).toEqual([])
  await desk.keyboard.press('Escape')
  await ahead.waitFor({ state: 'detached' })
  await room.next()
  await expect.poll(() => cafe.tables.map(({ data }) => data.topic), soon).toEqual(['Wonen'])

  // More tables, and other chairs and another place.
  await addTable(desk, 'Werk', 3, '')
  await addTable(desk, 'Zorg', 3, 'op het podium')
  await button(desk, at(texts.make.edit, 1)).click()
  const form = dialog(desk, texts.make.editTitle(1))
  await expect
    .poll(() => form.getByRole('textbox', { name: texts.make.place }).inputValue())
    .toBe('bij het raam')
  await form.getByRole('spinbutton', { name: texts.make.seats }).fill('3')
  await form.getByRole('textbox', { name: texts.make.place }).fill('bij de deur')
  await button(form, texts.make.save).click()
  await desk.getByText(`${texts.make.seatCount(3)}, bij de deur`).waitFor()
  await expect
    .poll(() => cafe.tables[0]?.data, soon)
    .toMatchObject({ topic: 'Wonen', seats: 3, place: 'bij de deur' })
  expect(new Set(cafe.tables.map(({ data }) => data.colour)).size).toBe(3)

  // A host is asked by name, says no, is asked again and says yes.
  const phone = await phonePage(hall, room, guestOf(room, 0))
  const other = await phonePage(hall, room, guestOf(room, 1))
  await tab(desk, texts.tab.hosts)
  await askFor(desk, nameOf(0))
  await phone.getByRole('heading', { name: playTexts.host.askTitle(1) }).waitFor(soon)
  await button(phone, playTexts.host.no).click()
  await desk.getByText(texts.hosts.asked(nameOf(0))).waitFor({ state: 'detached' })
  await askFor(desk, nameOf(0))
  await button(phone, playTexts.host.yes).click()
  await desk.getByText(texts.hosts.count(1, 3)).waitFor(soon)
  await phone.getByText(playTexts.host.titleAt(1)).waitFor(soon)
  // Nobody is invited to what everybody has by now.
  await button(other, playTexts.host.offer).waitFor()
  for (const [index, number] of [
    [2, 2],
    [3, 3],
  ] as const)
    await room.must(guestOf(room, index).device, cafe.step, 'host.offer', { table: cafe.idOf(number) })
  await desk.getByText(texts.hosts.count(3, 3)).waitFor(soon)
  await button(other, playTexts.host.offer).waitFor({ state: 'detached' })

  // Two people change places, after seeing what that does; it is put back; and one is put elsewhere.
  await tab(desk, texts.tab.mixing)
  await button(desk, texts.mixing.go).click()
  await button(desk, texts.mixing.again).waitFor(soon)
  await expect.poll(() => cafe.tablesIn(2), soon).not.toContain(0)
  const before = cafe.tablesIn(1)
  const guests = [1, 4, 5, 6, 7]
  const [a = 0] = guests
  const b = guests.find((one) => before[one] !== before[a]) ?? 0
  await button(desk, nameOf(a)).click()
  await button(desk, nameOf(b)).click()
  const picked = desk.getByRole('region', { name: texts.mixing.swap(nameOf(a), nameOf(b)) })
  await picked.getByRole('row', { name: texts.mixing.scores.again }).waitFor()
  expect(await picked.getByRole('columnheader').allInnerTexts()).toEqual([
    texts.mixing.scores.goal,
    texts.mixing.scores.before,
    texts.mixing.scores.after,
  ])
  await button(picked, texts.mixing.swap(nameOf(a), nameOf(b))).click()
  const changed = before.with(a, before[b] ?? 0).with(b, before[a] ?? 0)
  await expect.poll(() => cafe.tablesIn(1), soon).toEqual(changed)
  await expect.poll(() => focused(desk), soon).toBe(nameOf(a))
  await button(desk, shellTexts.bar.undo).click()
  await expect.poll(() => cafe.tablesIn(1), soon).toEqual(before)
  const elsewhere = before[a] === 1 ? 2 : 1
  await button(desk, nameOf(a)).click()
  await desk.getByRole('combobox', { name: texts.mixing.put }).selectOption(cafe.idOf(elsewhere))
  await button(desk, texts.mixing.putButton(elsewhere)).click()
  await expect.poll(() => cafe.tablesIn(1), soon).toEqual(before.with(a, elsewhere))

  // On paper: only what was chosen, a card for everyone, and each table its own page.
  await button(desk, texts.print.open).click()
  const paper = dialog(desk, texts.print.title)
  await desk.emulateMedia({ media: 'print' })
  for (const name of names.slice(0, 8)) await paper.getByRole('heading', { name, exact: true }).waitFor()
  expect(await desk.getByRole('button').filter({ visible: true }).count()).toBe(0)
  expect(await paper.getByRole('heading', { name: texts.print.title }).count()).toBe(0)
  expect(await desk.getByRole('radio').filter({ visible: true }).count()).toBe(0)
  const card = paper.getByRole('listitem').filter({ hasText: nameOf(a) })
  await expect.poll(() => card.first().innerText(), soon).toContain(texts.table(elsewhere))
  await desk.emulateMedia({ media: 'screen' })
  await paper.getByRole('radio', { name: texts.print.signs }).check()
  await desk.emulateMedia({ media: 'print' })
  const pages = (await desk.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
  expect(pages).toHaveLength(3)
  await desk.emulateMedia({ media: 'screen' })
  await desk.keyboard.press('Escape')
  await paper.waitFor({ state: 'detached' })

  // Round 1: a message to everyone, and time for one table.
  const projector = await screenPage(hall, room)
  await button(desk, stages['round1']?.enter ?? '').click()
  await phone.getByRole('heading', { level: 1, name: playTexts.roundTitle(1, 1) }).waitFor(soon)
  await button(desk, liveTexts.notice.write).click()
  await expect.poll(() => focused(desk), soon).toContain(liveTexts.notice.label)
  await desk.keyboard.type('Er is koffie')
  await button(desk, liveTexts.notice.send).click()
  await phone.getByText('Er is koffie').last().waitFor(soon)
  await projector.getByText('Er is koffie').last().waitFor(soon)
  await button(desk, liveTexts.notice.away).click()
  await phone.getByText('Er is koffie').last().waitFor({ state: 'detached' })
  await projector.getByText('Er is koffie').last().waitFor({ state: 'detached' })
  await expect.poll(() => focused(desk), soon).toBe(liveTexts.notice.write)

  const [there = 0] = guests.filter((one) => cafe.tableOf(guestOf(room, one), 1) !== 1)
  const far = there === 1 ? other : await phonePage(hall, room, guestOf(room, there))
  await far.getByRole('timer').first().waitFor()
  await button(desk, at(liveTexts.plus, 1)).click()
  const more = async (): Promise<number> => {
    const [here, away] = await Promise.all([clockOn(phone), clockOn(far)])
    return Math.round((here - away) / 60)
  }
  await expect.poll(more, soon).toBe(2)

  // Visiting a table: its cloth can be read as long as one sits there.
  const note = { mark: 'm1', order: 0, x: 400, y: 300, w: 200, turn: 0, sort: 'note', text: SAID }
  const host = guestOf(room, 0).device
  await room.must(host, cafe.step, 'item.add', { id: 'koffiebon', table: cafe.idOf(1), ...note })
  await desk.getByText(liveTexts.items(1)).waitFor(soon)
  expect(cafe.notesOf(room.leader)).toEqual([])
  await button(desk, at(liveTexts.visit, 1)).click()
  await desk.getByRole('heading', { name: liveTexts.visiting(1) }).waitFor(soon)
  await expect.poll(() => cafe.notesOf(room.leader), soon).toEqual([SAID])
  expect(await axeProblems(desk)).toEqual([])
  await button(desk, liveTexts.leave).click()
  await desk.getByRole('heading', { name: liveTexts.visiting(1) }).waitFor({ state: 'detached' })
  await expect.poll(() => cafe.notesOf(room.leader), soon).toEqual([])

  // A table closes while people talk at it: they sit elsewhere at once, and the phone says where.
  const closing = cafe.tableOf(guestOf(room, there), 1)
  const stayed = cafe.tablesIn(1)
  await fromMenu(desk, closing, liveTexts.close)
  await expect.poll(() => cafe.tablesIn(1), soon).not.toContain(closing)
  const others = stayed.flatMap((table, index) => (table === closing ? [] : [index]))
  expect(others.map((index) => cafe.tablesIn(1)[index])).toEqual(others.map((index) => stayed[index]))
  const moved = cafe.tableOf(guestOf(room, there), 1)
  await far.getByRole('heading', { level: 1, name: playTexts.roundTitle(1, moved) }).waitFor(soon)
  const cards = desk.getByRole('heading', { level: 2, name: /^Tafel / })
  await expect.poll(() => cards.count(), soon).toBe(2)

  // What is not handed over is skipped for all tables at once; then the next round opens.
  await button(desk, liveTexts.handover.skipAll).click()
  await desk.getByText(liveTexts.handover.all).first().waitFor(soon)
  for (const stage of ['round2', 'harvest', 'together']) {
    await button(desk, stages[stage]?.enter ?? '').click()
    await expect.poll(() => room.position?.stage, soon).toBe(stage)
    if (stage !== 'harvest') continue
    for (const { id, data } of cafe.tables)
      await room.must(room.leader, cafe.step, 'visit', { table: id }).then(() =>
        room.must(room.leader, cafe.step, 'harvest.write', {
          table: id,
          insight: `${data.topic} begint bij luisteren`,
          question: 'Wie doet het?',
          wish: 'Elke maand een uur',
        }),
      )
  }

  // One harvest is held on the projector, then the next, and then they turn by themselves.
  const insight = (topic: string): Locator => projector.getByText(`${topic} begint bij luisteren`)
  const { carousel } = liveTexts
  await desk.getByText(carousel.turns).waitFor(soon)
  await button(desk, at(carousel.show, 2)).click()
  await insight('Werk').waitFor(soon)
  await desk.getByText(carousel.holds(2)).waitFor(soon)
  await button(desk, carousel.after).click()
  await insight('Zorg').waitFor(soon)
  await button(desk, carousel.after).click()
  await insight('Wonen').waitFor(soon)
  await button(desk, carousel.before).click()
  await insight('Zorg').waitFor(soon)
  await button(desk, carousel.auto).click()
  await desk.getByText(carousel.turns).waitFor(soon)
})
