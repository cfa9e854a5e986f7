// What a hand does not disturb on a board: the things that lie still while one is moved, and where the keys are.
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { boardTexts as texts } from '#client/board/texts.ts'
import { at, makerPage, openBoards, pieces, surface, symbolAt, tool, type BoardRoom } from './boards.ts'
import { focused } from './hands.ts'
import { openHall } from './openHall.ts'

const hall = openHall()
let room: BoardRoom

afterEach(() => room.close())

/** A laptop at an own board on which these lie. */
const openWith = async (...things: readonly (readonly [string, object])[]): Promise<Page> => {
  room = await openBoards(hall, ['Annelies'], false)
  for (const [id, thing] of things)
    await room.makers[0]?.device.act(room.step, 'piece.put', { id, board: 'b1', ...thing })
  const page = await makerPage(hall, room, 0, 'laptop')
  await surface(page).waitFor()
  // The drawings of symbols come a moment after the page.
  await expect.poll(() => pieces(page).locator('svg').count()).toBe(things.length)
  return page
}

test('only what is moved is drawn again while a hand moves it', async () => {
  const page = await openWith(['still', symbolAt(800, 200)], ['house', symbolAt(300, 300)])
  const moveTo = async (x: number, y: number): Promise<void> => {
    const point = await at(page, x, y)
    await page.mouse.move(point.x, point.y)
  }
  const isAt = (start: string): Promise<unknown> =>
    page.waitForFunction(
      (place) =>
        document.querySelector('[data-piece="house"]')?.getAttribute('transform')?.startsWith(place) === true,
      start,
    )
  await moveTo(300, 300)
  await page.mouse.down()
  await moveTo(340, 300)
  await isAt('translate(34')
  await page.evaluate(() => {
    const still = document.querySelector('[data-piece="still"]')?.closest('svg')
    if (!still || still.querySelector('[data-piece="house"]'))
      throw new Error('the house lies on the same layer')
    const changed = new MutationObserver((records) => {
      document.body.dataset.changed = String(Number(document.body.dataset.changed ?? 0) + records.length)
    })
    changed.observe(still, { subtree: true, childList: true, attributes: true })
  })
  for (const x of [380, 420, 460]) await moveTo(x, 300)
  await isAt('translate(46')
  expect(await page.evaluate(() => document.body.dataset.changed)).toBeUndefined()
  await page.mouse.up()
  // And then it lies with the others again.
  await page.waitForFunction(() => {
    const still = document.querySelector('[data-piece="still"]')?.closest('svg')
    return still?.querySelector('[data-piece="house"]')?.getAttribute('transform')?.startsWith('translate(46')
  })
})

test('with keys: drawing starts and stops, a thing is taken from the large board, and the keys stay where one is', async () => {
  const page = await openWith(['house', symbolAt(300, 300)])
  await tool(page, texts.tools.draw).press('Enter')
  await expect.poll(() => focused(page)).toBe(texts.draw.pen)
  await tool(page, texts.draw.stop).press('Enter')
  await expect.poll(() => focused(page)).toBe(texts.tools.draw)

  await tool(page, texts.tools.full).press('Enter')
  const point = await at(page, 300, 300)
  await page.mouse.click(point.x, point.y)
  await page.getByRole('button', { name: texts.bar.handle('Huis', 'links') }).press('Delete')
  await expect.poll(() => pieces(page).count()).toBe(0)
  await expect.poll(() => focused(page)).toBe(texts.tools.draw)
})
