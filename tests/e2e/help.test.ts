// The way to help: from a screen to the place in the manual that tells about it, inside the app.
import { afterEach, describe, expect, test } from 'vitest'
import { helpPlaces } from '#client/shell/help/places.ts'
import { helpTexts } from '#client/shell/help/texts.ts'
import { helpAnchor } from '#client/shell/console/stages.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems, largeOnNarrow, narrowProblems } from './axe.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom } from './seats.ts'

const hall = openHall()
let room: Room | undefined

afterEach(() => {
  room?.close()
  room = undefined
})

const soon = { timeout: 15_000 }
const link = { name: new RegExp(`^${helpTexts.here}`) }

describe('help', () => {
  test('[HE5] opens from the desk beside it, at the heading of the stage, also after the room moved', async () => {
    room = await fillRoom(hall, 1)
    const desk = await consolePage(hall, room)
    const open = async (): Promise<string> => {
      const [page] = await Promise.all([desk.waitForEvent('popup'), desk.getByRole('link', link).click()])
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id)
      await expect.poll(focused, soon).not.toBe('')
      const id = await focused()
      const top = (): Promise<number> =>
        page.evaluate(() => Math.round(document.activeElement?.getBoundingClientRect().top ?? Infinity))
      await expect.poll(top, soon).toBeLessThan(200)
      await page.close()
      return id ?? ''
    }
    expect(await open()).toBe(helpPlaces.lobby)
    const at = await room.next()
    await desk.getByRole('heading', { level: 1, name: 'Welkom' }).waitFor()
    expect(await open()).toBe(helpAnchor(at?.activity ?? '', at?.stage ?? ''))
  })

  test('[HE5] reads well by key, reader and on a small phone, with every picture there', async () => {
    const page = await hall.page('phone', `/hulp#${helpPlaces.create}`)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), soon).toBe(helpPlaces.create)
    const pictures = page.getByRole('main').getByRole('img')
    const many = await pictures.count()
    expect(many).toBeGreaterThan(20)
    for (let index = 0; index < many; index += 1) {
      const picture = pictures.nth(index)
      await picture.scrollIntoViewIfNeeded()
      const width = (): Promise<number> => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)
      await expect.poll(width, soon).toBeGreaterThan(100)
    }
    expect([
      ...(await axeProblems(page)),
      ...(await narrowProblems(page)),
      ...(await largeOnNarrow(page)),
    ]).toEqual([])
  })

  test('[HE5] is on the front door and above the form of a session', async () => {
    const home = await hall.page('phone', '/')
    await home.getByRole('link', link).click()
    await home.getByRole('heading', { level: 2 }).first().waitFor()
    const form = await hall.page('phone', '/maken')
    expect(await form.getByRole('link', link).getAttribute('href')).toBe(`/hulp#${helpPlaces.create}`)
  })
})
