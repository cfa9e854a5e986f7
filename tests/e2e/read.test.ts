// What a screen reader gets of each thing on the table, as a text that a person can read; it changes only on purpose.
import { nanoid } from 'nanoid'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { sharedBoardId } from '#shared/activities/moodboard/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { proofId } from '#shared/kernel/proof.ts'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import { texts as agreeTexts } from '#client/activities/agreements/play/texts.ts'
import { texts as flapTexts } from '#client/activities/flaps/texts.ts'
import { texts as moodTexts } from '#client/activities/moodboard/texts.ts'
import { boardTexts } from '#client/board/texts.ts'
import { texts as cafeTexts } from '#client/activities/worldcafe/play/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { calm } from './axe.ts'
import { makerPage, openBoards, surface, symbolAt } from './boards.ts'
import { cafeAhead } from './cafes.ts'
import { openHall } from './openHall.ts'
import { scopeAhead } from './scopes.ts'
import { fillRoom, guestOf, phonePage } from './seats.ts'
import { pageOf, supplyAhead } from './supplies.ts'

const hall = openHall()
const open: { close: () => void }[] = []

afterEach(() => {
  for (const room of open.splice(0)) room.close()
})

const keep = <T extends { close: () => void }>(room: T): T => {
  open.push(room)
  return room
}

/** So long nothing changes any more. */
const STILL_MS = 400

/** What is read of the page under its bar. */
const readAloud = async (page: Page): Promise<string> => {
  await calm(page)
  const read = (): Promise<string> => page.getByRole('main').ariaSnapshot()
  let before = ''
  // What the server or a part of the app brings a moment later belongs to it.
  for (let now = await read(); now !== before; now = await read()) {
    before = now
    await page.waitForTimeout(STILL_MS)
  }
  return `${before}\n`
}

const atTitle = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor()

/** A room of three with one step of this activity, and in its first stage. */
const roomWith = async (activity: string, config: object): Promise<{ room: Room; step: string }> => {
  const room = keep(await fillRoom(hall, 3))
  const step = nanoid(12)
  const about = { id: step, after: null, activity, title: 'Samen', goal: '', minutes: 10, config }
  await room.must(room.leader, SESSION, 'step.add', about)
  await room.next()
  return { room, step }
}

describe('[AX4] what is read aloud stays as it was read through', () => {
  test('the order that one lays, and the order of the group', async () => {
    const room = keep(await fillRoom(hall, 3))
    for (let at = await room.next(); at?.stage !== 'silent'; at = await room.next());
    const step = room.position?.step ?? ''
    for (const [index, order] of ['DAB', 'DABFCE', 'FECBAD'].entries())
      await room.must(guestOf(room, index).device, step, 'rank', {
        id: `o${index}`,
        order: Array.from(order),
      })
    const page = await phonePage(hall, room, guestOf(room, 0))
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await atTitle(page, playTexts.rank.title(6))
    await page.getByText(playTexts.rank.pile(3)).waitFor()
    await expect(await readAloud(page)).toMatchFileSnapshot('read/volgorde-leggen.txt')
    await room.next()
    await atTitle(page, playTexts.reveal.title)
    await expect(await readAloud(page)).toMatchFileSnapshot('read/volgorde-van-de-groep.txt')
  })

  test('the sheets with notes and groups, and weighing them', async () => {
    const { room, step } = await roomWith('flaps', { sources: [] })
    const pair = { id: 'pair', statement: 'OCO los van het wijkteam', from: 'own' }
    await room.must(room.leader, step, 'pair.add', pair)
    await room.next()
    const { device } = guestOf(room, 1)
    const notes = ['Een vaste helper', 'Een eigen deur', 'Nog een loket', 'Wie kent de buurt?']
    const ids: string[] = []
    for (const [index, text] of notes.entries()) {
      const id = proofId(nanoid(32))
      ids.push(id)
      const note = { id, pair: 'pair', sheet: index < 2 ? 'pro' : 'con', text, sign: 'none' }
      await room.do(device, step, { cmd: 'note.write', input: note, unsigned: true })
    }
    await room.next()
    await room.must(device, step, 'group.join', { note: ids[1], with: ids[0], id: 'vast' })
    await room.must(device, step, 'group.name', { id: 'vast', name: 'Meer vertrouwen' })
    const page = await phonePage(hall, room, guestOf(room, 0), 'laptop')
    await atTitle(page, flapTexts.sort.title)
    await page.getByText('Meer vertrouwen').waitFor()
    await expect(await readAloud(page)).toMatchFileSnapshot('read/flappen.txt')
    await room.next()
    await atTitle(page, flapTexts.weigh.title)
    await expect(await readAloud(page)).toMatchFileSnapshot('read/flappen-wegen.txt')
  })

  test('the cards of the moodboard', async () => {
    const { room, step } = await roomWith('moodboard', { question: 'Waar gaat dit over?' })
    const tiles = [
      { symbol: 'house', word: '', because: 'je thuis wilt blijven' },
      { symbol: null, word: 'Naast je', because: '' },
    ]
    for (const [index, tile] of tiles.entries())
      await room.must(guestOf(room, index).device, step, 'tile.lay', {
        id: `tile-${index}`,
        image: null,
        alt: '',
        ...tile,
      })
    await room.next()
    const page = await phonePage(hall, room, guestOf(room, 0))
    await atTitle(page, moodTexts.round.title)
    await page.getByText('Naast je').waitFor()
    await expect(await readAloud(page)).toMatchFileSnapshot('read/moodboard-kaartjes.txt')
  })

  test('a board, as a picture and as a list', async () => {
    const room = keep(await openBoards(hall, ['Els', 'Joris'], true))
    const page = await makerPage(hall, room, 0, 'laptop')
    await surface(page).waitFor()
    const other = room.makers[1]?.device
    const lay = (id: string, piece: object): Promise<unknown> | undefined =>
      other?.act(room.step, 'piece.put', { id, board: sharedBoardId(room.step), ...piece })
    await lay('huis', symbolAt(200, 200))
    await lay('sleutel', { ...symbolAt(700, 500), symbol: 'key', mark: 'm2', order: 2 })
    await page.getByRole('button', { name: boardTexts.list.open(2) }).click()
    await expect(await readAloud(page)).toMatchFileSnapshot('read/bord.txt')
  })

  test('a table of the café with its cloth', async () => {
    const cafe = await cafeAhead(hall, 4)
    const room = keep(cafe.room)
    await room.next()
    await room.next()
    const me = guestOf(room, 0)
    const table = cafe.tableOf(me, 1)
    const note = { mark: 'm', order: 1, x: 150, y: 120, w: 160, turn: 0, sort: 'note', text: 'Wie belt er?' }
    await room.must(me.device, cafe.step, 'item.add', { id: 'n1', table: cafe.idOf(table), ...note })
    const page = await phonePage(hall, room, me, 'laptop')
    await atTitle(page, cafeTexts.roundTitle(1, table))
    await page.getByRole('button', { name: boardTexts.list.open(1) }).click()
    await expect(await readAloud(page)).toMatchFileSnapshot('read/cafetafel.txt')
  })

  test('the matrix to fill in, and the matrices of all', async () => {
    const supply = await supplyAhead(hall, ['gemeente', 'aanbieder', 'inwoner'])
    const room = keep(supply.room)
    await room.next()
    const { domains, choice } = supply.config
    const columns = choice.slice(0, 3).map(({ id, name, short }) => ({ id, name, short }))
    await supply.lead('axes.set', { domains: domains.slice(0, 4), groups: columns })
    for (const guest of room.guests)
      await supply.cross(
        guest,
        domains[1]?.id ?? '',
        columns.slice(0, 2).map(({ id }) => id),
      )
    const page = await pageOf(hall, supply, 0, 'laptop')
    await page.getByRole('grid').waitFor()
    await expect(await readAloud(page)).toMatchFileSnapshot('read/matrix-invullen.txt')
    await supply.until('laid')
    await page.getByRole('table').first().waitFor()
    await expect(await readAloud(page)).toMatchFileSnapshot('read/matrix-samen.txt')
  })

  test('the boundary to propose, and to decide', async () => {
    const scope = await scopeAhead(hall, 3)
    const room = keep(scope.room)
    await scope.moveTo('alone')
    const page = await phonePage(hall, room, guestOf(room, 0))
    await page.getByRole('radio').first().waitFor()
    await expect(await readAloud(page)).toMatchFileSnapshot('read/grens-voorstellen.txt')
    for (const index of [0, 1, 2]) await scope.proposeAll(index, index === 0 ? ['oco', 'niet'] : ['oco'])
    await scope.moveTo('compare')
    await page.getByRole('radio').first().waitFor({ state: 'detached' })
    await expect(await readAloud(page)).toMatchFileSnapshot('read/grens-vergelijken.txt')
  })

  test('agreements to judge, and what the group thinks of them', async () => {
    const { room, step } = await roomWith('agreements', {})
    const agreement = { choice: 'We bellen binnen een dag terug', why: 'Wachten is lastig', who: 'wijkteam' }
    const rest = { when: '', lookAgain: '' }
    await room.must(room.leader, step, 'add', { id: 'bel', ...agreement, ...rest })
    await room.next()
    const page = await phonePage(hall, room, guestOf(room, 0))
    await atTitle(page, agreeTexts.consent)
    await expect(await readAloud(page)).toMatchFileSnapshot('read/afspraken-kleur.txt')
    for (const [index, colour] of ['groen', 'oranje', 'groen'].entries()) {
      const concern = colour === 'groen' ? '' : 'Wie betaalt het?'
      const input = { id: `c${index}`, agreement: 'bel', colour, concern }
      await room.must(guestOf(room, index).device, step, 'consent', input)
    }
    await room.next()
    await atTitle(page, agreeTexts.shown)
    await expect(await readAloud(page)).toMatchFileSnapshot('read/afspraken-uitkomst.txt')
  })
})
