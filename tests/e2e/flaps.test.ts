// Flaps as people play them: writing in silence, sorting by mouse, touch and keys, weighing, and taking a note away.
import { nanoid } from 'nanoid'
import type { Locator, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { Group, Note } from '#shared/activities/flaps/records.ts'
import { progressOf, SESSION } from '#shared/kernel/facts.ts'
import { proofId } from '#shared/kernel/proof.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { slipsKey } from '#client/activities/flaps/slips.ts'
import { flapConsole } from '#client/activities/flaps/console/texts.ts'
import { texts as screenTexts } from '#client/activities/flaps/screen/texts.ts'
import { sheetNames, texts } from '#client/activities/flaps/texts.ts'
import type { Device } from '#client/sync/device.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems, calm, narrowProblems } from './axe.ts'
import { focused, tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, guestOf, phonePage, screenPage } from './seats.ts'

const hall = openHall()
let room: Room
let step: string

afterEach(() => room.close())

const STATEMENT = 'OCO helemaal los van het wijkteam'
const pros = ['Inwoner voelt: deze helper is van mij', 'Helper hoeft geen regels te bewaken']
const cons = ['Nog een loket erbij', 'Extra huur en extra leiding', 'Wie kent de buurt dan nog?']

/** A room of three in the silence of its flaps, with one pair. */
const openFlaps = async (): Promise<void> => {
  room = await fillRoom(hall, 3)
  step = nanoid(12)
  await room.must(room.leader, SESSION, 'step.add', {
    id: step,
    after: null,
    activity: 'flaps',
    title: 'Flappen',
    goal: '',
    minutes: 10,
    config: { sources: [] },
  })
  await room.must(room.leader, SESSION, 'goto', { from: { step: null, stage: null }, step })
  await room.must(room.leader, step, 'pair.add', {
    id: 'pair',
    statement: STATEMENT,
    from: 'dilemma',
    letter: 'E',
    colour: 'e',
  })
}

const write = async (sheet: 'pro' | 'con', text: string): Promise<void> => {
  const input = { id: proofId(nanoid(32)), pair: 'pair', sheet, text, sign: 'none' }
  const answer = await guestOf(room, 2).device.act(step, 'note.write', input, { unsigned: true })
  if (!answer.ok) throw new Error(answer.code)
}

const writeAll = async (): Promise<void> => {
  for (const text of pros) await write('pro', text)
  for (const text of cons) await write('con', text)
}

const moveTo = async (stage: string): Promise<void> => {
  for (let at = room.position; at?.stage !== stage; at = await room.next())
    if (at?.step !== step) throw new Error(`the flaps have no ${stage}`)
}

const noteOf = (text: string): Rec<Note> => {
  const found = room.leader.records.of(step, 'note').find(({ data }) => (data as Note).text === text)
  if (!found) throw new Error(`no note says ${text}`)
  return found as Rec<Note>
}

const groupOf = (text: string): string | null => noteOf(text).data.group
const groups = (): readonly Rec<Group>[] => room.leader.records.of(step, 'group') as readonly Rec<Group>[]

/** All that a device was told of the flaps. */
const told = ({ records }: Device): readonly Rec[] => [...records.ofStep(step)]

/** What a button says, with the name of what it is about for who does not see where it stands. */
const about = (words: string, what: string): RegExp => new RegExp(`^${words}.*${what}`)

/** The note on the sheet that is looked at. */
const card = (page: Page, text: string): Locator => page.locator('[data-note]', { hasText: text })

const middleOf = async (place: Locator): Promise<{ x: number; y: number }> => {
  await place.scrollIntoViewIfNeeded()
  const box = await place.boundingBox()
  if (!box) throw new Error('there is nothing to point at')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const sound = async (page: Page): Promise<string[]> => [
  ...(await axeProblems(page)),
  ...(await narrowProblems(page)),
]

describe('writing in silence', () => {
  test('nobody has the text but the device that wrote it; a refresh keeps it; then everyone has it and the device forgets', async () => {
    await openFlaps()
    const phone = await phonePage(hall, room, guestOf(room, 0))
    const other = await phonePage(hall, room, guestOf(room, 1))
    const screen = await screenPage(hall, room)
    await phone.getByLabel(texts.silent.fields.pro).fill(pros[0] ?? '')
    await phone.getByText(texts.sees.none).first().waitFor()
    await phone.getByRole('button', { name: texts.silent.stick }).click()
    await phone.getByText(texts.silent.mine(1)).waitFor()
    await phone.getByRole('button', { name: new RegExp(`^${sheetNames.con}`) }).click()
    await phone.getByLabel(texts.silent.fields.con).fill('Nog een lokte erbij')
    await phone.getByRole('button', { name: texts.silent.stick }).click()
    await other.getByLabel(texts.silent.fields.pro).fill(pros[1] ?? '')
    await other.getByRole('button', { name: texts.silent.stick }).click()
    await screen.getByRole('img', { name: texts.notes(2) }).waitFor()

    await phone.reload()
    await phone.getByRole('button', { name: new RegExp(`^${sheetNames.con}`) }).click()
    await phone.getByRole('button', { name: about(texts.silent.edit, 'Nog een lokte') }).click()
    await phone.getByLabel(texts.silent.editing).fill(cons[0] ?? '')
    await phone.getByRole('button', { name: texts.silent.save }).click()
    await phone.getByText(cons[0] ?? '', { exact: true }).waitFor()
    expect(await sound(phone)).toEqual([])
    await expect.poll(() => room.leader.records.of(step, 'note').length).toBe(3)
    const seen = JSON.stringify([room.leader, guestOf(room, 1).device].map(told))
    for (const text of [...pros, ...cons]) expect(seen).not.toContain(text)
    for (const page of [other, screen]) expect(await page.content()).not.toContain(pros[0])

    // The table has a place of its own on a device.
    const kept = () =>
      phone.evaluate((key) => localStorage.getItem(key), slipsKey(`${room.session}:table`, step))
    expect(await kept()).toContain(pros[0])
    await moveTo('stick')
    for (const page of [phone, screen]) await page.getByText(pros[1] ?? '').waitFor()
    await screen.getByText(cons[0] ?? '').waitFor()
    expect(noteOf(cons[0] ?? '').by).toBeUndefined()
    await expect.poll(kept).toBeNull()
    expect(await axeProblems(screen)).toEqual([])
  })
})

describe('sorting', () => {
  test('by keys alone, by mouse and by finger; the focus stays with its note when others act', async () => {
    await openFlaps()
    await writeAll()
    await moveTo('sort')
    const laptop = await phonePage(hall, room, guestOf(room, 0), 'laptop')
    const [nog = '', huur = '', buurt = ''] = cons
    await card(laptop, nog).waitFor()

    await laptop.getByRole('heading', { level: 1 }).focus()
    await tabTo(laptop, nog)
    await laptop.keyboard.press('Enter')
    await tabTo(laptop, texts.note.merge)
    await laptop.keyboard.press('Enter')
    await tabTo(laptop, huur)
    await laptop.keyboard.press('Enter')
    await expect.poll(groups).toHaveLength(1)
    expect(groupOf(huur)).toBe(groupOf(nog))
    await laptop.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => focused(laptop)).toContain(nog)
    await room.must(room.leader, step, 'group.leave', { note: noteOf(nog).id })
    await expect.poll(groups).toHaveLength(0)
    await expect.poll(() => focused(laptop)).toContain(nog)
    expect(await sound(laptop)).toEqual([])

    await calm(laptop)
    const [from, to] = [
      await middleOf(card(laptop, pros[0] ?? '')),
      await middleOf(card(laptop, pros[1] ?? '')),
    ]
    await laptop.mouse.move(from.x, from.y)
    await laptop.mouse.down()
    await laptop.mouse.move(from.x + 12, from.y + 4)
    await laptop.mouse.move(to.x, to.y, { steps: 4 })
    await laptop.mouse.up()
    await expect.poll(groups).toHaveLength(1)
    expect(groupOf(pros[0] ?? '')).toBe(groupOf(pros[1] ?? ''))
    await laptop.getByRole('button', { name: texts.group.giveName }).click()
    await laptop.getByLabel(texts.group.name).fill('Meer vertrouwen')
    await laptop.keyboard.press('Enter')
    await expect.poll(() => groups()[0]?.data.name).toBe('Meer vertrouwen')

    const phone = await hall.page('phone', `/tafel/${room.session}`, {
      kept: { [`dilemmatafel:${room.session}:key:table`]: guestOf(room, 1).token },
      hasTouch: true,
      isMobile: true,
    })
    await phone.getByRole('button', { name: new RegExp(`^${sheetNames.con}`) }).tap()
    await calm(phone)
    const below = await middleOf(card(phone, buurt))
    const grip = await middleOf(card(phone, huur).locator('[data-grip]'))
    const finger = await phone.context().newCDPSession(phone)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: { x: number; y: number }) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] })
    await touch('touchStart', grip)
    await touch('touchMove', { x: grip.x - 20, y: grip.y })
    await touch('touchMove', below)
    await touch('touchEnd')
    await expect.poll(groups).toHaveLength(2)
    expect(groupOf(huur)).toBe(groupOf(buurt))
    // Not with the finger: a browser takes a tap so soon after a drag for the end of a fling.
    await phone.getByRole('button', { name: texts.undo }).click()
    await expect.poll(groups).toHaveLength(1)
  })
})

describe('weighing and leading', () => {
  test('stickers stay hidden until they are counted; a note that is taken away comes back; the projector shows it all', async () => {
    await openFlaps()
    await writeAll()
    await moveTo('stick')
    const laptop = await consolePage(hall, room)
    const screen = await screenPage(hall, room)
    const [nog = ''] = cons
    await laptop.getByRole('button', { name: new RegExp(`^${sheetNames.con}`) }).click()
    await card(laptop, nog).getByRole('button').click()
    await laptop.getByRole('button', { name: flapConsole.hide.start }).click()
    await laptop.getByLabel(flapConsole.hide.reason).fill('Hier staat een naam in')
    await laptop.getByRole('button', { name: flapConsole.hide.go }).click()
    await screen.getByText(screenTexts.hidden(1)).waitFor()
    expect(await screen.content()).not.toContain(nog)
    const heard = JSON.stringify(told(guestOf(room, 0).device))
    expect(heard).not.toContain(nog)
    expect(heard).not.toContain('Hier staat een naam in')
    await laptop.getByRole('tab', { name: flapConsole.gone(1) }).click()
    await laptop.getByText(flapConsole.hide.because('Hier staat een naam in')).waitFor()
    expect(await sound(laptop)).toEqual([])
    await laptop.getByRole('button', { name: flapConsole.hide.back }).click()
    await screen.getByText(nog).waitFor()

    await moveTo('weigh')
    const phone = await phonePage(hall, room, guestOf(room, 0))
    const more = phone.getByRole('button', { name: texts.weigh.more(pros[0] ?? '') })
    for (const left of [2, 1, 0]) {
      await more.click()
      await phone.getByText(texts.weigh.left(left), { exact: true }).waitFor()
    }
    expect(await more.getAttribute('aria-disabled')).toBe('true')
    await expect.poll(() => room.leader.records.of(step, 'dots').map(({ data }) => data)).toEqual([{}])
    expect(await sound(phone)).toEqual([])
    await phone.getByRole('button', { name: new RegExp(`^${sheetNames.con}`) }).click()
    await phone.getByRole('button', { name: about('Hoe lossen we dit op', nog) }).click()
    await phone.getByLabel(texts.weigh.remedy).fill('Elke dinsdag in het wijkcentrum')
    await expect.poll(() => room.leader.records.of(step, 'remedy').length).toBe(1)

    // One person's stickers would tell who laid them; those of three together do not.
    await moveTo('done')
    await phone.getByText(texts.done.few).waitFor()
    await screen.getByText(screenTexts.done({ totals: [], voters: 1, stays: false })).waitFor()
    await room.must(room.leader, SESSION, 'back', { from: { step, stage: 'done' } })
    await room.everyone(({ records }) => progressOf(records, step)?.stage === 'weigh')
    for (const index of [1, 2])
      await room.must(guestOf(room, index).device, step, 'dots.lay', {
        id: `d${index}`,
        on: [noteOf(nog).id],
      })
    await moveTo('done')
    await screen.getByText(texts.done.stickers(3)).waitFor()
    await phone.getByText(texts.done.voters(3)).waitFor()
    expect(await axeProblems(screen)).toEqual([])
    expect(await axeProblems(phone)).toEqual([])
  })
})
