// All of Case 1 with the keys alone, by a participant and by who leads, and beside them a participant who only taps.
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import type { Result } from '#shared/activities/dilemmas/records.ts'
import { nextId } from '#shared/activities/moodboard/records.ts'
import { registry } from '#shared/activities/registry.ts'
import { nowOf, progressOf } from '#shared/kernel/facts.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { agreementConsole } from '#client/activities/agreements/console/texts.ts'
import { dilemmaConsole } from '#client/activities/dilemmas/console/texts.ts'
import { consoleTexts as moodConsole } from '#client/activities/moodboard/console/texts.ts'
import { aheadOf } from '#client/shell/console/course.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import { stageText } from '#client/shell/console/stages.ts'
import { homeTexts } from '#client/shell/home/texts.ts'
import { joinTexts } from '#client/shell/join/texts.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import { openDevice, type Device } from '#client/sync/device.ts'
import { players } from '#tests/rehearsal/play.ts'
import type { Position, Room } from '#tests/rehearsal/room.ts'
import { soon } from './cafes.ts'
import { keysOn, tabRound, tapsOn, type Hand } from './hand.ts'
import { focused, nameOfFiche } from './hands.ts'
import { openHall } from './openHall.ts'
import { acts, type Partaker } from './partake.ts'
import { consolePage, fillRoom } from './seats.ts'

const hall = openHall()
const partakers: Partaker[] = []

afterAll(() => {
  for (const { device } of partakers) device.close()
})

const OLD_PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/** Comes in from the front page with the code. */
const joinWith = async (room: Room, hand: Hand, name: string): Promise<Partaker> => {
  const { page } = hand
  await hand.write(homeTexts.code, room.code)
  await hand.press(homeTexts.toTable)
  await page.getByRole('textbox', { name: joinTexts.name }).waitFor()
  await hand.write(joinTexts.name, name)
  await hand.choose(joinTexts.side, 'Inwoner')
  await hand.press(joinTexts.join)
  await page.getByRole('heading', { level: 1, name: tableTexts.lobby.title }).waitFor()
  const kept = `dilemmatafel:${room.session}:key:table`
  const token = await page.evaluate((key) => localStorage.getItem(key), kept)
  const device = openDevice({ url: hall.url, token: token ?? '', registry })
  await device.waitFor(({ me }) => me !== undefined)
  const one = { hand, device, say: (text: string) => `${text} (${name})` }
  partakers.push(one)
  return one
}

const LATER_MS = 500

/** A new stage brings the focus to its title; who goes on before that would be taken away from what they do. */
const landed = async (page: Page): Promise<void> => {
  await page.waitForTimeout(LATER_MS)
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
}

/** "Volgende stap" with the hand of who leads; undefined at the end of the programme. */
const moveOn = async (room: Room, lead: Hand): Promise<Position | undefined> => {
  const { leader, position } = room
  const programme = programmeOf(leader.records)
  const ahead = aheadOf(registry, programme, position?.step ?? null, position?.stage ?? null)
  if (!ahead) return undefined
  const { step, stage, kind } = ahead
  const enter = stageText(step.activity, stage)?.enter ?? consoleTexts.bar.nextStep
  const name = kind === 'step' ? consoleTexts.bar.nextStep : enter
  await lead.press(position === undefined ? consoleTexts.bar.begin(step.title) : name)
  const isThere = ({ records }: Device): boolean =>
    nowOf(records)?.current === step.id && progressOf(records, step.id)?.stage === stage
  const all = [...room.devices, ...partakers.map(({ device }) => device)]
  await Promise.all(all.map((device) => device.waitFor(isThere)))
  for (const { hand } of partakers) await landed(hand.page)
  return room.position
}

const escapes = async ({ page }: Hand, opens: string): Promise<void> => {
  await keysOn(page).press(opens)
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => focused(page), soon).toMatch(new RegExp(`^${opens}`))
}

/** What only who leads can do in a stage, with the keys. */
const leads: Readonly<Record<string, (hand: Hand, room: Room, at: Position) => Promise<void>>> = {
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

/** These would count what the hands did, or do it for them. */
const WITH_HANDS = ['moodboard.round', 'dilemmas.revealed', 'flaps.stick', 'agreements.make']

test(
  '[AX1] [AX2] [AX3] Case 1 goes from the code to the end with the keys alone and with taps alone',
  { timeout: 480_000 },
  async () => {
    const room = await fillRoom(hall, 4)
    const lead = keysOn(await consolePage(hall, room))
    const byKeys = await joinWith(room, keysOn(await hall.page('laptop', '/')), 'Toets')
    const byTaps = await joinWith(room, tapsOn(await hall.page('phone', '/', OLD_PHONE)), 'Tik')
    const done: string[] = []
    try {
      for (let at = await moveOn(room, lead); at; at = await moveOn(room, lead)) {
        const where = `${at.activity}.${at.stage}`
        if (!WITH_HANDS.includes(where)) await players[where]?.(room, at)
        await leads[where]?.(lead, room, at)
        for (const one of [byKeys, byTaps]) {
          try {
            await acts[where]?.(one, at)
          } catch (why) {
            throw new Error(`${where}, ${one.say('')}`, { cause: why })
          }
        }
        for (const { page } of [lead, byKeys.hand]) expect(await tabRound(page)).toBeGreaterThan(2)
        await escapes(byKeys.hand, tableTexts.park)
        done.push(where)
      }
      expect(Object.keys(acts).filter((where) => !done.includes(where))).toEqual([])
      await lead.press(consoleTexts.bar.end)
      await lead.press(consoleTexts.end.closeAnyway)
      for (const { page } of [byKeys.hand, byTaps.hand])
        await page.getByRole('heading', { level: 1, name: tableTexts.ended.title }).waitFor()
    } finally {
      room.close()
    }
  },
)
