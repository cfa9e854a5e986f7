// Every stage of the programme: nothing lies over the focus, and no text is lost when letters get more room.
import { describe, expect, test } from 'vitest'
import { coveredProblems, lostTextProblems } from './clear.ts'
import { openHall } from './openHall.ts'
import { walk, type Look } from './walk.ts'

const hall = openHall()

const OLD_PHONE = { width: 360, height: 740 }
const LAPTOP = { width: 1280, height: 720 }

describe('every stage', () => {
  test(
    '[DV5] shows what has the focus, by Tab on a phone and on a laptop',
    { timeout: 480_000 },
    async () => {
      const look: Look = async (name, page) => {
        if (name === 'projector') return []
        const before = page.viewportSize()
        const found: string[] = []
        for (const size of name === 'phone' ? [OLD_PHONE] : [OLD_PHONE, LAPTOP]) {
          await page.setViewportSize(size)
          found.push(...(await coveredProblems(page)).map((problem) => `at ${size.width}: ${problem}`))
          await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
        }
        if (before) await page.setViewportSize(before)
        return found
      }
      const { problems } = await walk(hall, 2, look, undefined, 'DE')
      expect(problems).toEqual([])
    },
  )

  test('[DV6] loses no text with more room for it', { timeout: 480_000 }, async () => {
    const look: Look = async (name, page) => (name === 'projector' ? [] : lostTextProblems(page))
    const { problems } = await walk(hall, 2, look, undefined, 'DE')
    expect(problems).toEqual([])
  })
})
