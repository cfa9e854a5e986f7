// Check-in, supply, boundary and check-out by hand: keys on a laptop, keys where all is large, and taps on a phone.
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Decision, Final } from '#shared/activities/scope/records.ts'
import type { SideId } from '#shared/kernel/facts.ts'
import { talkConsole } from '#client/activities/conversation/console/texts.ts'
import { scopeConsole } from '#client/activities/scope/console/texts.ts'
import { verdictWords } from '#client/activities/scope/texts.ts'
import { consoleTexts as supplyConsole } from '#client/activities/supply/console/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { readScenario } from '#tests/rehearsal/scenario.ts'
import { goByHand, joinWith, OLD_PHONE, openPartakers, type Lead } from './by-hand.ts'
import { soon } from './cafes.ts'
import { keysOn, tapsOn } from './hand.ts'
import { tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { acts as case1Acts } from './partake.ts'
import { acts as matrixActs } from './partake-matrix.ts'
import type { Partaker } from './partaker.ts'
import { consolePage, fillRoom } from './seats.ts'

const read = readScenario(join(import.meta.dirname, '../rehearsal/case3.json'))
if (!read.ok) throw new Error(read.problem)
const { scenario } = read

const hall = openHall()
const partakers = openPartakers()
let room: Room

afterEach(() => room.close())

const leads: Readonly<Record<string, Lead>> = {
  'supply.reflect': async (hand, { leader }, { step }) => {
    await hand.press(talkConsole.scribePoint)
    await hand.page.getByRole('dialog').waitFor()
    await tabTo(hand.page, talkConsole.scribe)
    await hand.page.keyboard.type('Toets')
    const scribe = (): unknown => leader.records.of(step, 'scribe')[0]?.data
    await expect.poll(scribe, soon).toEqual({ person: partakers[0]?.device.me?.id })
    await hand.page.keyboard.press('Escape')
    await hand.page.getByRole('dialog').waitFor({ state: 'detached' })
    const sentences = (): number => leader.records.of(step, 'sentence').length
    const before = sentences()
    await hand.choose(supplyConsole.tabs, supplyConsole.tab.findings(0).split(' (')[0] ?? '')
    await hand.press(supplyConsole.findings.take)
    await expect.poll(sentences, soon).toBe(before + 1)
  },
  'scope.decide': async (hand, { leader }, { step }) => {
    const decisions = (): Decision[] =>
      leader.records.of(step, 'decision').map(({ data }) => data as Decision)
    const before = decisions().length
    await hand.press(/Deel 2 van 6/)
    await tabTo(hand.page, verdictWords.oco)
    await hand.page.keyboard.press('Space')
    await expect.poll(() => decisions().length, soon).toBe(before + 1)
  },
  'scope.done': async (hand, { leader }, { step }) => {
    const final = (): unknown => (leader.records.of(step, 'final')[0]?.data as Final | undefined)?.version
    await hand.choose(scopeConsole.tabs, scopeConsole.tab.final)
    await hand.press(scopeConsole.final.finish)
    await expect.poll(final, soon).toBe(1)
    await hand.press(scopeConsole.final.reopen)
    await expect.poll(final, soon).toBeUndefined()
    await hand.press(scopeConsole.final.finish)
    await expect.poll(final, soon).toBe(2)
  },
}

/** What the lobby, and the stages of these activities, ask; the agreements at the end are those of Case 1. */
const acts = { ...case1Acts, ...matrixActs }
const own = Object.keys(matrixActs)
/** Who writes is asked for at the end of deciding: who is not with independent client support, is with whom? */
const withHands = ['checkin.sky', 'supply.reflect', 'scope.done', 'agreements.make']

const PHONE_WITH_KEYS = { viewport: { width: 400, height: 740 } }

test(
  '[AX20] check-in, supply, boundary and check-out go with the keys alone and with taps alone, wide and narrow',
  { timeout: 900_000 },
  async () => {
    room = await fillRoom(hall, Infinity, scenario)
    const lead = keysOn(await consolePage(hall, room))
    const comes = async (hand: Partaker['hand'], name: string, side: SideId): Promise<void> => {
      const one = await joinWith(hall.url, room, hand, name, side)
      partakers.push(one)
      await acts['session.on']?.(one, { step: 'session', stage: 'on', activity: 'session' }, room)
    }
    await comes(keysOn(await hall.page('laptop', '/')), 'Toets', 'inwoner')
    await comes(keysOn(await hall.page('phone', '/', PHONE_WITH_KEYS)), 'Groot', 'aanbieder')
    await comes(tapsOn(await hall.page('phone', '/', OLD_PHONE)), 'Tik', 'gemeente')
    const done = ['session.on', ...(await goByHand({ room, lead, partakers, acts, leads, withHands }))]
    expect(own.filter((where) => !done.includes(where))).toEqual([])
  },
)
