// What a device is set to: reachable everywhere, seen at once, kept, and reading aloud only with its own voice.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aloudTexts } from '#client/shell/aloud/texts.ts'
import { displayTexts as texts } from '#client/shell/display/texts.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import { screenTexts } from '#client/shell/screen/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems } from './axe.ts'
import { focused, pickTool, tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, guestOf, phonePage } from './seats.ts'
import { arrived } from './told.ts'

const hall = openHall()
let room: Room

beforeAll(async () => {
  room = await fillRoom(hall, 2)
  await room.next()
})

afterAll(() => room.close())

const dialog = (page: Page) => page.getByRole('dialog', { name: texts.title })
const choose = (page: Page, contrast: keyof typeof texts.contrasts): Promise<void> =>
  dialog(page)
    .getByRole('group', { name: texts.contrast })
    .getByRole('radio', { name: texts.contrasts[contrast] })
    .check()

const isStrong = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.hasAttribute('data-sterk'))

const openFromMenu = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: tableTexts.menu, exact: true }).click()
  await page.getByRole('menuitem', { name: tableTexts.display }).click()
  await dialog(page).waitFor()
}

describe('[DV3] the display settings', () => {
  test('are reached by keyboard from the front door, hold at once and after a reload, also on other pages', async () => {
    const page = await hall.page('phone', '/')
    await tabTo(page, texts.title)
    await page.keyboard.press('Enter')
    await dialog(page).waitFor()
    expect(await axeProblems(page)).toEqual([])
    await tabTo(page, texts.sizes.normal)
    for (const size of ['large', 'largest', 'double'] as const) {
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => focused(page)).toBe(texts.sizes[size])
    }
    const letters = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
    await expect.poll(letters).toBe('32px')
    await tabTo(page, texts.contrasts.normal)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => isStrong(page)).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe(texts.title)
    expect(await axeProblems(page)).toEqual([])
    await page.goto(`${hall.url}/doe-mee/${room.code}`)
    await page.getByRole('button', { name: texts.title }).waitFor()
    expect([await isStrong(page), await axeProblems(page)]).toEqual([true, []])
    await page.getByRole('button', { name: texts.title }).click()
    await choose(page, 'normal')
    await expect.poll(() => isStrong(page)).toBe(false)
  })

  test('are in the menu of the table and among the tools of the facilitator', async () => {
    const phone = await phonePage(hall, room, guestOf(room, 0))
    await openFromMenu(phone)
    await choose(phone, 'strong')
    await expect.poll(() => isStrong(phone)).toBe(true)
    expect(await axeProblems(phone)).toEqual([])
    const laptop = await consolePage(hall, room)
    await pickTool(laptop, texts.title)
    await dialog(laptop).getByText(texts.projectorKeys).waitFor()
    await choose(laptop, 'strong')
    await expect.poll(() => isStrong(laptop)).toBe(true)
    expect(await axeProblems(laptop)).toEqual([])
  })

  test('[DV1] follow a device that asks for more contrast', async () => {
    const page = await hall.page('phone', '/', { contrast: 'more' })
    await expect.poll(() => isStrong(page)).toBe(true)
  })
})

describe('[DV4] in calm', () => {
  test('no part of the page takes time to move', async () => {
    const page = await phonePage(hall, room, guestOf(room, 1))
    await openFromMenu(page)
    const longest = (): Promise<number> =>
      page.evaluate(() =>
        Math.max(
          ...Array.from(document.querySelectorAll('*'), (element) => {
            const { transitionDuration, animationDuration } = getComputedStyle(element)
            return Math.max(
              ...`${transitionDuration},${animationDuration}`
                .split(',')
                .map((part) => Number.parseFloat(part) || 0),
            )
          }),
        ),
      )
    expect(await longest()).toBeGreaterThan(0.05)
    await dialog(page).getByRole('checkbox', { name: texts.calm }).check()
    await expect.poll(longest).toBeLessThan(0.001)
  })

  test('[DV7] a projector is asked by its address, and the space bar stops its pages', async () => {
    const page = await hall.page('projector', `/scherm/${room.code}?contrast=sterk&rust=aan`)
    await arrived(page, room)
    await expect.poll(() => isStrong(page)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-rust'))).toBe(true)
    await page.keyboard.press('Space')
    await page.getByText(screenTexts.stopped).last().waitFor()
    await page.keyboard.press('Space')
    await page.getByText(screenTexts.stopped).last().waitFor({ state: 'detached' })
  })
})

describe('[DV2] reading aloud', () => {
  test('is not offered where no Dutch voice is on the device', async () => {
    const page = await phonePage(hall, room, guestOf(room, 0))
    await openFromMenu(page)
    await dialog(page).getByText(texts.noVoice).waitFor()
    expect(await dialog(page).getByText(texts.aloud).count()).toBe(0)
  })

  test('reads the task at the press of a button and never before, and stops', async () => {
    const page = await phonePage(hall, room, guestOf(room, 0))
    await page.addInitScript(() => {
      const spoken: string[] = []
      const voices = [{ lang: 'nl-NL', localService: true, default: true, name: 'hier', voiceURI: 'hier' }]
      const stand = new EventTarget()
      Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
        value: class {
          constructor(readonly text: string) {}
        },
      })
      Object.defineProperty(globalThis, 'speechSynthesis', {
        value: Object.assign(stand, {
          spoken,
          getVoices: () => voices,
          speak: ({ text }: { text: string }) => spoken.push(text),
          cancel: () => spoken.push('stop'),
        }),
      })
    })
    await page.reload()
    const heard = (): Promise<string[]> =>
      page.evaluate(() => (speechSynthesis as unknown as { spoken: string[] }).spoken)
    const title = await page.getByRole('heading', { level: 1 }).innerText()
    await openFromMenu(page)
    await dialog(page).getByRole('checkbox', { name: texts.aloud }).check()
    await page.keyboard.press('Escape')
    const button = page.getByRole('button', { name: aloudTexts.read, exact: true })
    await button.waitFor()
    expect(await heard()).toEqual([])
    await button.click()
    await expect.poll(async () => (await heard()).join(' ')).toContain(title)
    await page.getByRole('button', { name: aloudTexts.stop }).click()
    await expect.poll(async () => (await heard()).at(-1)).toBe('stop')
    await button.waitFor()
  })
})
