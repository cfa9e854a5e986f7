// Every stage of the programme on phone, console and projector: no rule broken, nothing too wide, each page with a title.
import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { programmeOf } from '#shared/kernel/steps.ts'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import type { Position, Room } from '#tests/rehearsal/room.ts'
import { axeProblems, calm, largeOnNarrow, narrowProblems, tooWideOnTheWay } from './axe.ts'
import { openHall } from './openHall.ts'
import { case1, consolePage, fillRoom, guestOf, phonePage, playNext, playUntil, screenPage } from './seats.ts'

const hall = openHall()

const LATER_MS = 500

type Look = (name: string, page: Page) => Promise<string[]>
type Also = (room: Room, at: Position) => Promise<void>

const LONG = [
  'Ondersteuningsbehoefteonderzoek of vraagverduidelijking?',
  'Meervoudigebeperkingenregeling'.repeat(2),
]

/** The group lays two dilemmas of its own on the table, with titles as long as they may be. */
const layLongOnes: Also = async (room, { step, stage }) => {
  const first = programmeOf(room.leader.records).find((one) => one.activity === 'dilemmas')?.id
  if (stage !== 'meet' || step !== first) return
  for (const [index, title] of LONG.entries()) {
    const id = `long-${step}-${index}`
    const own = { title, tension: title, left: 'Vraagverduidelijkingsgesprekken', right: 'Samen' }
    await room.must(guestOf(room, 0).device, step, 'propose', { id, ...own })
    await room.must(room.leader, step, 'approve', { proposal: id })
  }
}

/** Walks through the whole programme; in each stage people do what they do, and then every page is looked at. */
const walk = async (
  most: number,
  look: Look,
  also?: Also,
  fiches = case1.choose.fiches,
): Promise<{ problems: string[]; stages: string[] }> => {
  const room = await fillRoom(hall, most, { ...case1, choose: { ...case1.choose, fiches } })
  const pages: [string, Page][] = [
    ['phone', await phonePage(hall, room, guestOf(room, 1))],
    ['console', await consolePage(hall, room)],
    ['projector', await screenPage(hall, room)],
  ]
  // What moves is looked at in a test of its own; here a page that is still on its way would be a problem by chance.
  for (const [, page] of pages) await page.emulateMedia({ reducedMotion: 'reduce' })
  const problems: string[] = []
  const stages: string[] = []
  const lookAt = async (stage: string): Promise<void> => {
    stages.push(stage)
    // The sockets of the pages may be a little later than those of the simulated people.
    await pages[0]?.[1].waitForTimeout(LATER_MS)
    for (const [name, page] of pages) {
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await calm(page)
      if ((await look(name, page)).length === 0) continue
      // What is still wrong after a moment was not just a view on its way in.
      await page.waitForTimeout(LATER_MS)
      problems.push(...(await look(name, page)).map((problem) => `${stage}, ${name}: ${problem}`))
    }
  }
  try {
    await lookAt('lobby')
    for (let at = await playNext(room); at; at = await playNext(room)) {
      await also?.(room, at)
      await lookAt(`${at.activity}.${at.stage} of ${at.step}`)
    }
    await room.must(room.leader, 'session', 'end', {})
    await lookAt('ended')
  } finally {
    room.close()
  }
  return { problems, stages }
}

describe('every stage', () => {
  test('breaks no rule of WCAG 2.2 AA, with 18 people', { timeout: 480_000 }, async () => {
    // Two talks are as good as four here; what differs is the fiche, and the next test has them all.
    const { problems, stages } = await walk(Infinity, (_, page) => axeProblems(page), undefined, 'DE')
    expect(stages).toEqual(
      expect.arrayContaining([
        'lobby',
        expect.stringContaining('moodboard.round'),
        expect.stringContaining('dilemmas.revealed'),
        expect.stringContaining('flaps.weigh'),
        'ended',
      ]),
    )
    expect(problems).toEqual([])
  })

  test(
    'fits 320 px, also with wider text, letters of 200% and long titles, and has titles of its own, with few people',
    { timeout: 480_000 },
    async () => {
      const titles = new Set<string>()
      const look: Look = async (name, page) => {
        const title = await page.title()
        titles.add(`${name}: ${title}`)
        const untitled = title === '' ? ['no title'] : []
        if (name === 'projector') return untitled
        const large = name === 'phone' ? await largeOnNarrow(page) : []
        return [...untitled, ...(await narrowProblems(page)), ...large]
      }
      const { problems } = await walk(2, look, layLongOnes)
      expect(problems).toEqual([])
      expect([...titles].filter((title) => title.startsWith('phone')).length).toBeGreaterThan(8)
    },
  )
})

describe('the reveal on a narrow phone', () => {
  // Each fiche lies first or second for one, and last or last but one for another: all shared, all divided.
  const ORDERS = ['ABCDEF', 'CDEFAB', 'EFABCD']

  test('never gets wider than the screen while the fiches come in', async () => {
    const room = await fillRoom(hall, ORDERS.length)
    const page = await phonePage(hall, room, guestOf(room, 1), 'narrow')
    const { step } = await playUntil(room, 'dilemmas', 'silent')
    for (const [index, { device }] of room.guests.entries())
      await room.must(device, step, 'rank', { id: `order-${index}`, order: Array.from(ORDERS[index] ?? '') })
    await page.getByRole('heading', { level: 1, name: playTexts.rank.title(6) }).waitFor()
    const onTheWay = await tooWideOnTheWay(page)
    try {
      await room.next()
      await page.getByRole('heading', { level: 1, name: playTexts.reveal.title }).waitFor()
      const rows = page.getByRole('main').locator('ol > li')
      await rows.and(page.locator('[data-shown="true"]')).nth(5).waitFor()
      await calm(page)
      const { started, problems } = await onTheWay()
      expect(started).toBeGreaterThanOrEqual(6)
      expect(problems).toEqual([])
      expect(await rows.getByText(playTexts.reveal.shared).count()).toBe(6)
      expect(await rows.getByText(playTexts.reveal.divided(1, 1)).count()).toBe(6)
      expect(await narrowProblems(page)).toEqual([])
    } finally {
      room.close()
    }
  })
})
