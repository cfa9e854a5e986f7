// Nothing lies over the focus in several stages, and in no stage text is lost when letters get more room.
import { describe, expect, test } from 'vitest'
import { coveredProblems, lostTextProblems } from './clear.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, guestOf, phonePage, playUntil } from './seats.ts'
import { walk, type Look } from './walk.ts'

const hall = openHall()

const OLD_PHONE = { width: 360, height: 740 }
const LAPTOP = { width: 1280, height: 720 }
/** A list to order, a talk, sheets full of geeltjes under a bar that stays, and a round of consent. */
const STAGES = [
  ['dilemmas', 'silent'],
  ['conversation', 'shared'],
  ['flaps', 'sort'],
  ['agreements', 'consent'],
] as const

describe('the focus', () => {
  test('[DV5] is seen at each Tab, on a phone and on a laptop', { timeout: 480_000 }, async () => {
    const room = await fillRoom(hall, 2)
    const pages = [
      ['phone', await phonePage(hall, room, guestOf(room, 1)), [OLD_PHONE]],
      ['console', await consolePage(hall, room), [OLD_PHONE, LAPTOP]],
    ] as const
    const problems: string[] = []
    try {
      for (const [activity, stage] of STAGES) {
        await playUntil(room, activity, stage)
        for (const [name, page, sizes] of pages) {
          await page.waitForTimeout(500)
          for (const size of sizes) {
            await page.setViewportSize(size)
            const found = await coveredProblems(page)
            problems.push(...found.map((one) => `${activity}.${stage}, ${name} at ${size.width}: ${one}`))
          }
        }
      }
    } finally {
      room.close()
    }
    expect(problems).toEqual([])
  })
})

describe('every stage', () => {
  test('[DV6] loses no text with more room for it', { timeout: 480_000 }, async () => {
    const look: Look = async (name, page) => (name === 'projector' ? [] : lostTextProblems(page))
    const { problems } = await walk(hall, 2, look, undefined, 'DE')
    expect(problems).toEqual([])
  })
})

describe('the measure', () => {
  test('finds text that is cut off, text over text, and what lies over the focus', async () => {
    const page = await hall.page('phone', '/')
    await page.setContent(`<main>
      <p style="overflow: hidden; height: 20px">Dit is een lange regel die niet in dit vak past en dus wordt afgesneden.</p>
      <p>Onder</p><p style="margin-top: -34px">Boven</p>
      <button style="display: block; height: 60px">Knop</button>
      <div style="position: relative; top: -60px; height: 60px; background: white"></div>
    </main>`)
    const lost = (await lostTextProblems(page)).join('\n')
    expect(lost).toContain('cut off: <p style="overflow')
    expect(lost).toContain('"Onder" lies over "Boven"')
    expect((await coveredProblems(page)).join('\n')).toContain('of <button')
  })
})
