// All of Case 1 with the keys alone, by a participant and by who leads, and beside them a participant who only taps.
import { afterEach, expect, test } from 'vitest'
import type { Result } from '#shared/activities/dilemmas/records.ts'
import { nextId } from '#shared/activities/moodboard/records.ts'
import { agreementConsole } from '#client/activities/agreements/console/texts.ts'
import { dilemmaConsole } from '#client/activities/dilemmas/console/texts.ts'
import { consoleTexts as moodConsole } from '#client/activities/moodboard/console/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { goByHand, joinWith, OLD_PHONE, openPartakers, type Lead } from './by-hand.ts'
import { soon } from './cafes.ts'
import { keysOn, tapsOn } from './hand.ts'
import { nameOfFiche } from './hands.ts'
import { openHall } from './openHall.ts'
import { acts } from './partake.ts'
import { consolePage, fillRoom } from './seats.ts'

const hall = openHall()
const partakers = openPartakers()
let room: Room

afterEach(() => room.close())

const leads: Readonly<Record<string, Lead>> = {
  'moodboard.round': async (hand, { leader }, { step }) => {
    await hand.press(moodConsole.draw)
    await expect.poll(() => leader.records.get(nextId(step)), soon).toBeDefined()
  },
  'dilemmas.revealed': async (hand, { leader }, { step }) => {
    const result = leader.records.of(step, 'result')[0]?.data as Result | undefined
    const [first, second] = result?.ranking ?? []
    for (const one of [first, second]) await hand.press(dilemmaConsole.pick(nameOfFiche(one?.fiche ?? '')))
    await hand.press(dilemmaConsole.lay)
    await expect.poll(() => leader.records.of(step, 'choice').length, soon).toBe(1)
  },
  'agreements.make': async (hand, { leader }, { step }) => {
    const before = leader.records.of(step, 'agreement').length
    await hand.press(agreementConsole.add)
    await hand.page.getByRole('dialog').waitFor()
    await hand.write(agreementConsole.choice, 'We kijken na een jaar terug')
    await hand.press(agreementConsole.save)
    await expect.poll(() => leader.records.of(step, 'agreement').length, soon).toBe(before + 1)
  },
}

const withHands = ['moodboard.round', 'dilemmas.revealed', 'flaps.stick', 'agreements.make']

test(
  '[AX1] [AX2] [AX3] Case 1 goes from the code to the end with the keys alone and with taps alone',
  { timeout: 900_000 },
  async () => {
    room = await fillRoom(hall, 4)
    const lead = keysOn(await consolePage(hall, room))
    const { url } = hall
    partakers.push(await joinWith(url, room, keysOn(await hall.page('laptop', '/')), 'Toets'))
    partakers.push(await joinWith(url, room, tapsOn(await hall.page('phone', '/', OLD_PHONE)), 'Tik'))
    const done = await goByHand({ room, lead, partakers, acts, leads, withHands })
    expect(Object.keys(acts).filter((where) => !done.includes(where))).toEqual([])
  },
)
