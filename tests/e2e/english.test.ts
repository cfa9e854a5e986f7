// The screens in English, in a real browser: chosen with one tap, kept on the device, and nothing Dutch but what is content.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultContent } from '#shared/content/load.ts'
import { allSymbols } from '#shared/content/symbols/words.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, guestOf, phonePage, playNext, screenPage } from './seats.ts'
import { arrived } from './told.ts'

const hall = openHall()
let room: Room

beforeAll(async () => {
  room = await fillRoom(hall, 3)
})

afterAll(() => room.close())

const inEnglish = async (page: Page): Promise<Page> => {
  await page.evaluate(() => localStorage.setItem('dilemmatafel:taal', 'en'))
  await page.reload()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return page
}

/** Lines with Dutch words outside what is marked as Dutch and what people and the municipality wrote themselves. */
const dutchLines = (page: Page, own: readonly string[]): Promise<string[]> =>
  page.evaluate((own) => {
    const dutch =
      /(?:^|[\s“‘(])(?:de|het|een|niet|je|jij|zijn|wordt|deze|ook|voor|naar|maar|alleen|jouw|ziet)(?=[\s.,!?”’)]|$)/iu
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      if (node.parentElement?.closest('[lang="nl"], script, style, noscript')) continue
      const left = own.reduce((rest, words) => rest.replaceAll(words, ''), text)
      if (dutch.test(left)) found.push(text)
    }
    return found
  }, own)

/** All that the facilitator and everyone else has: people's own words are in it. */
const recordsOf = ({ leader, devices }: Room): readonly unknown[] =>
  [leader, ...devices].flatMap(({ records }) => {
    const steps = records.of(SESSION, 'step').map(({ id }) => id)
    return [SESSION, ...steps].flatMap((step) => records.ofStep(step))
  })

/** Every text in these, the longest first. */
const writtenIn = (...all: readonly unknown[]): string[] => {
  const texts = (one: unknown): string[] =>
    typeof one === 'string'
      ? [one]
      : typeof one === 'object' && one !== null
        ? Object.values(one).flatMap(texts)
        : []
  return [...new Set(all.flatMap(texts))]
    .filter((words) => words.length > 3)
    .sort((a, b) => b.length - a.length)
}

describe('the screens in English', () => {
  test('[EN4] are one tap away on the front page, stay chosen, and go back to Dutch with one tap', async () => {
    const page = await hall.page('phone', '/')
    expect(await page.locator('html').getAttribute('lang')).toBe('nl')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Go to the table' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.reload()
    await page.getByRole('button', { name: 'Go to the table' }).waitFor()
    expect(await axeProblems(page)).toEqual([])
    expect(await narrowProblems(page)).toEqual([])
    await page.getByRole('button', { name: 'Nederlands' }).click()
    await page.getByRole('button', { name: 'English' }).waitFor()
  })

  test(
    '[EN7] hold no Dutch but content, on phone, console and projector, from the lobby to the end',
    { timeout: 480_000 },
    async () => {
      const pages: [string, Page][] = [
        ['phone', await inEnglish(await phonePage(hall, room, guestOf(room, 1)))],
        ['console', await inEnglish(await consolePage(hall, room))],
        ['projector', await inEnglish(await screenPage(hall, room))],
      ]
      const problems: string[] = []
      const look = async (where: string): Promise<void> => {
        for (const [name, page] of pages) {
          await arrived(page, room)
          for (const line of await dutchLines(page, writtenIn(recordsOf(room), defaultContent, allSymbols)))
            problems.push(`${where}, ${name}: ${line}`)
        }
      }
      await look('lobby')
      for (let at = await playNext(room); at; at = await playNext(room))
        await look(`${at.activity}.${at.stage}`)
      expect([...new Set(problems)]).toEqual([])
    },
  )
})
