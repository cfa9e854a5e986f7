// Every stage of the programme with little room and large letters: nothing too wide, each page with a title.
import { describe, expect, test } from 'vitest'
import { programmeOf } from '#shared/kernel/steps.ts'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import { calm, largeOnNarrow, narrowProblems, tooWideOnTheWay } from './axe.ts'
import { openHall } from './openHall.ts'
import { fillRoom, guestOf, phonePage, playUntil } from './seats.ts'
import { walk, type Also, type Look } from './walk.ts'

const hall = openHall()

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

describe('every stage', () => {
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
      const { problems } = await walk(hall, 2, look, layLongOnes)
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
      await expect.poll(() => rows.getByText(playTexts.reveal.shared).count()).toBe(6)
      await expect.poll(() => rows.getByText(playTexts.reveal.divided(1, 1)).count()).toBe(6)
      expect(await narrowProblems(page)).toEqual([])
    } finally {
      room.close()
    }
  })
})
