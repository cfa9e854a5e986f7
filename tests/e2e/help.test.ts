// The way to help: from a screen to the place in the manual that tells about it, inside the app.
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { HELP_ALONE, helpPlaces } from '#client/shell/help/places.ts'
import { helpTexts } from '#client/shell/help/texts.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import { soloTexts } from '#client/solo/texts.ts'
import { helpRoutes, type HelpRoute } from '#tests/contract/help-routes.ts'
import { helpAnchor } from '#client/shell/console/stages.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems, largeOnNarrow, narrowProblems } from './axe.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, guestOf, phonePage } from './seats.ts'

const hall = openHall()
let room: Room | undefined

afterEach(() => {
  room?.close()
  room = undefined
})

/** A page at this address, of somebody who may be there. */
const openAt = async (inside: Room, path: string): Promise<Page> => {
  if (path === '/tafel/SESSION') return phonePage(hall, inside, guestOf(inside, 0))
  if (path === '/leiden/SESSION') return consolePage(hall, inside)
  if (!path.includes('MADE')) return hall.page('phone', path.replace('CODE', inside.code))
  const page = await hall.page('phone', '/alleen')
  await page.getByRole('button', { name: soloTexts.begin }).click()
  await page.waitForURL(/\/alleen\/[\w-]{12}$/)
  if (path.endsWith('/meenemen')) await page.goto(`${page.url()}/meenemen`)
  return page
}

/** Where the way to help on this page leads. */
const leadsTo = async (page: Page, { inMenu }: Pick<HelpRoute, 'inMenu'> = {}): Promise<string> => {
  await page.getByRole('heading', { level: 1 }).waitFor()
  if (inMenu) await page.getByRole('button', { name: tableTexts.menu, exact: true }).click()
  const way = page.getByRole(inMenu ? 'menuitem' : 'link', link)
  return (await way.first().getAttribute('href')) ?? ''
}

const soon = { timeout: 15_000 }
const link = { name: new RegExp(`^${helpTexts.here}`) }

const routes = Object.entries(helpRoutes).flatMap(([path, route]) =>
  typeof route === 'string' ? [] : [[path, route] as const],
)

describe('help', () => {
  test.each(routes)('[HE6] on %s leads to its place in the manual', async (_, route) => {
    room = await fillRoom(hall, 1)
    const page = await openAt(room, route.open)
    const manual = route.open.startsWith('/alleen') ? HELP_ALONE : '/hulp'
    expect(await leadsTo(page, route)).toBe(`${manual}#${route.place}`)
  })

  test.each(['/bestaat-niet', '/tafel/onbekend', '/leiden/onbekend'])(
    '[HE6] on %s, where there is no way in, tells what to do then',
    async (path) => {
      expect(await leadsTo(await hall.page('phone', path))).toBe(`/hulp#${helpPlaces.trouble}`)
    },
  )

  test('[HE6] in a menu opens beside it by keyboard', async () => {
    room = await fillRoom(hall, 1)
    const page = await phonePage(hall, room, guestOf(room, 0))
    await page.getByRole('button', { name: tableTexts.menu, exact: true }).click()
    await page.keyboard.press('End')
    await page.getByRole('menuitem', link).and(page.locator(':focus')).waitFor()
    const [manual] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')])
    await expect.poll(() => manual.evaluate(() => document.activeElement?.id), soon).toBe(helpPlaces.partake)
    await page.getByRole('menu').waitFor({ state: 'detached' })
  })

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
