// Nothing lies over the focus in several stages, and in no stage text is lost when letters get more room.
import { describe, expect, test } from 'vitest'
import { calm } from './axe.ts'
import { coveredProblems, lostTextProblems } from './clear.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, guestOf, phonePage, playNext } from './seats.ts'
import { arrived } from './told.ts'
import { walk, type Look } from './walk.ts'

const hall = openHall()

const OLD_PHONE = { width: 360, height: 740 }
const LAPTOP = { width: 1280, height: 720 }
/** A list to order, a talk, sheets full of geeltjes under a bar that stays, and a round of consent. */
const STAGES = ['dilemmas.silent', 'conversation.shared', 'flaps.sort', 'agreements.consent']

describe('the focus', () => {
  test('[DV5] is seen at each Tab, on a phone and on a laptop', { timeout: 480_000 }, async () => {
    const room = await fillRoom(hall, 2)
    const pages = [
      ['phone', await phonePage(hall, room, guestOf(room, 1)), [OLD_PHONE]],
      ['console', await consolePage(hall, room), [OLD_PHONE, LAPTOP]],
    ] as const
    const problems: string[] = []
    const seen: string[] = []
    try {
      for (let at = await playNext(room); at; at = await playNext(room)) {
        const place = `${at.activity}.${at.stage}`
        if (!STAGES.includes(place)) continue
        seen.push(place)
        for (const [name, page, sizes] of pages) {
          await arrived(page, room)
          await calm(page)
          for (const size of sizes) {
            await page.setViewportSize(size)
            const found = await coveredProblems(page)
            problems.push(...found.map((one) => `${place}, ${name} at ${size.width}: ${one}`))
          }
        }
      }
    } finally {
      room.close()
    }
    expect(seen).toEqual(expect.arrayContaining(STAGES))
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
    await page.evaluate(() => {
      const put = (tag: string, text: string, style: Partial<CSSStyleDeclaration>): void => {
        const element = document.createElement(tag)
        element.textContent = text
        Object.assign(element.style, style)
        document.body.append(element)
      }
      document.body.replaceChildren()
      put('p', 'Dit is een lange regel die niet in dit vak past.', { overflow: 'hidden', height: '20px' })
      put('p', 'Onder', { position: 'absolute', top: '200px' })
      put('p', 'Boven', { position: 'absolute', top: '204px' })
      put('button', 'Knop', { position: 'absolute', top: '300px', height: '60px' })
      put('div', '', { position: 'absolute', top: '290px', width: '100%', height: '90px' })
    })
    const lost = (await lostTextProblems(page)).join('\n')
    expect(lost).toContain('cut off: <p style="overflow: hidden')
    expect(lost).toContain('"Onder" lies over "Boven"')
    expect((await coveredProblems(page)).join('\n')).toContain('of <button')
  })
})
