// A whole programme by hand: people come in, who leads moves on with the keys, and each does what a stage asks.
import type { Page } from 'playwright-core'
import { afterEach, expect } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { sideLabel } from '#shared/content/sides.ts'
import { nowOf, progressOf, type SideId } from '#shared/kernel/facts.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
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
import { keysOn, tabRound, type Hand } from './hand.ts'
import { focused } from './hands.ts'
import type { Act, Partaker } from './partaker.ts'
import { smallTargets } from './targets.ts'
import { arrived } from './told.ts'

/** Who takes part in a test by hand; their second devices are closed after it. */
export const openPartakers = (): Partaker[] => {
  const partakers: Partaker[] = []
  afterEach(() => {
    for (const { device } of partakers.splice(0)) device.close()
  })
  return partakers
}

export const OLD_PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/** Comes in from the front page with the code. `url` is that of the server. */
export const joinWith = async (
  url: string,
  room: Room,
  hand: Hand,
  name: string,
  side: SideId = 'inwoner',
): Promise<Partaker> => {
  const { page } = hand
  await hand.write(homeTexts.code, room.code)
  await hand.press(homeTexts.toTable)
  await page.getByRole('textbox', { name: joinTexts.name }).waitFor()
  await hand.write(joinTexts.name, name)
  await hand.choose(joinTexts.side, sideLabel(side))
  await hand.press(joinTexts.join)
  await page.getByRole('heading', { level: 1, name: tableTexts.lobby.title }).waitFor()
  return partakerOn(url, room, hand, name)
}

/** Who is in on this page, with a second device of the same person. */
export const partakerOn = async (url: string, room: Room, hand: Hand, name: string): Promise<Partaker> => {
  const kept = `dilemmatafel:${room.session}:key:table`
  const token = await hand.page.evaluate((key) => localStorage.getItem(key), kept)
  const device = openDevice({ url, token: token ?? '', registry })
  await device.waitFor(({ me }) => me !== undefined)
  return { hand, device, say: (text: string) => `${text} (${name})` }
}

/** The title of the stage before would be taken for that of the next one. */
const leaveTitle = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { activeElement } = document
    if (activeElement instanceof HTMLHeadingElement) activeElement.blur()
  })

/** A new stage brings the focus to its title; who goes on before that would be taken away from what they do. */
const landed = async (page: Page, room: Room): Promise<void> => {
  await arrived(page, room)
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
}

/** "Volgende stap" with the hand of who leads; undefined at the end of the programme. */
export const moveOn = async (
  room: Room,
  lead: Hand,
  partakers: readonly Partaker[],
): Promise<Position | undefined> => {
  const { leader, position } = room
  const programme = programmeOf(leader.records)
  const ahead = aheadOf(registry, programme, position?.step ?? null, position?.stage ?? null)
  if (!ahead) return undefined
  const { step, stage, kind } = ahead
  const enter = stageText(step.activity, stage)?.enter ?? consoleTexts.bar.nextStep
  const name = kind === 'step' ? consoleTexts.bar.nextStep : enter
  for (const { hand } of partakers) await leaveTitle(hand.page)
  await lead.press(position === undefined ? consoleTexts.bar.begin(step.title) : name)
  const isThere = ({ records }: Device): boolean =>
    nowOf(records)?.current === step.id && progressOf(records, step.id)?.stage === stage
  const all = [...room.devices, ...partakers.map(({ device }) => device)]
  await Promise.all(all.map((device) => device.waitFor(isThere)))
  for (const { hand } of partakers) {
    await landed(hand.page, room)
    hand.anew()
  }
  return room.position
}

/** Opens what this opens with the keys, and closes it with Escape: the focus is where it was. */
export const escapes = async ({ page }: Hand, opens: string): Promise<void> => {
  await keysOn(page).press(opens)
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => focused(page), soon).toMatch(new RegExp(`^${opens}`))
}

export type Lead = (hand: Hand, room: Room, at: Position) => Promise<void>

export type Walk = {
  readonly room: Room
  readonly lead: Hand
  readonly partakers: readonly Partaker[]
  /** By activity and stage: what each does, and what only who leads can do. */
  readonly acts: Readonly<Record<string, Act>>
  readonly leads: Readonly<Record<string, Lead>>
  /** Where the simulated people do nothing: they would count what the hands did, or do it for them. */
  readonly withHands: readonly string[]
}

/** Through the whole programme to the end of the session; gives the stages in which something was done by hand. */
export const goByHand = async (walk: Walk): Promise<string[]> => {
  const { room, lead, partakers, acts } = walk
  const done: string[] = []
  const small: string[] = []
  for (let at = await moveOn(room, lead, partakers); at; at = await moveOn(room, lead, partakers)) {
    const where = `${at.activity}.${at.stage}`
    if (!walk.withHands.includes(where)) await players[where]?.(room, at)
    await walk.leads[where]?.(lead, room, at)
    for (const one of partakers) {
      try {
        await acts[where]?.(one, at, room)
      } catch (why) {
        throw new Error(`${where}, ${one.say('')}`, { cause: why })
      }
    }
    for (const { hand } of partakers)
      if (hand.by === 'taps') small.push(...(await smallTargets(hand.page)).map((one) => `${where}: ${one}`))
    const withKeys = partakers.filter(({ hand }) => hand.by === 'keys')
    for (const { page } of [lead, ...withKeys.map(({ hand }) => hand)])
      expect(await tabRound(page)).toBeGreaterThan(2)
    for (const { hand } of withKeys) await escapes(hand, tableTexts.park)
    if (acts[where]) done.push(where)
  }
  expect([...new Set(small)]).toEqual([])
  await lead.press(consoleTexts.bar.end)
  await lead.press(consoleTexts.end.closeAnyway)
  for (const { hand } of partakers)
    await hand.page.getByRole('heading', { level: 1, name: tableTexts.ended.title }).waitFor()
  return done
}
