// A moodboard in the browser: with mouse and touch, with taps on the list, with keys, and with two people at once.
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterEach, describe, expect, test } from 'vitest'
import { decodePath, strokePlace } from '#shared/board/path.ts'
import { sharedBoardId, type Piece } from '#shared/activities/moodboard/records.ts'
import { boardTexts as words } from '#client/activities/moodboard/board/texts.ts'
import { boardTexts as texts } from '#client/board/texts.ts'
import { pickerTexts } from '#client/board/symbols/texts.ts'
import type { Device } from '#client/sync/device.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { at, makerPage, openBoards, pieces, surface, symbolAt, tool, type BoardRoom } from './boards.ts'
import type { Size } from './hall.ts'
import { openHall } from './openHall.ts'

const hall = openHall()
let room: BoardRoom

afterEach(() => room.close())

const press = async (page: Page, x: number, y: number): Promise<void> => {
  const point = await at(page, x, y)
  await page.mouse.move(point.x, point.y)
  await page.mouse.down()
}

const moveTo = async (page: Page, x: number, y: number): Promise<void> => {
  const point = await at(page, x, y)
  await page.mouse.move(point.x, point.y, { steps: 6 })
}

const open = async (maker: number, size: Size = 'laptop'): Promise<Page> => {
  const page = await makerPage(hall, room, maker, size)
  await surface(page).waitFor()
  return page
}

const deviceOf = (maker: number): Device => {
  const device = room.makers[maker]?.device
  if (!device) throw new Error(`there is no maker ${maker}`)
  return device
}

/** What lies on the boards, as the server told this device. */
const laid = (maker: number): Piece[] =>
  ['piece', 'joint'].flatMap((kind) =>
    deviceOf(maker)
      .records.of(room.step, kind)
      .map(({ data }) => data as Piece),
  )

const onServer = (maker: number, is: (all: Piece[]) => boolean): Promise<unknown> =>
  deviceOf(maker)
    .waitFor(() => is(laid(maker)))
    .catch(() => {
      throw new Error(`this lies there: ${JSON.stringify(laid(maker))}`)
    })

describe('alone', () => {
  test('with the mouse: a symbol and a line; moved, taken back, done again; all there after a refresh', async () => {
    room = await openBoards(hall, ['Annelies'], false)
    const page = await open(0)
    await tool(page, texts.tools.symbol).click()
    await page.getByRole('textbox', { name: pickerTexts.search }).fill('huis')
    await page.getByRole('button', { name: 'huis', exact: true }).click()
    await pieces(page).waitFor()
    await onServer(0, (all) => all[0]?.x === 500 && all[0].y === 350)

    await press(page, 500, 350)
    await moveTo(page, 700, 250)
    await page.mouse.up()
    await onServer(0, (all) => all[0]?.x === 700 && all[0].y === 250)
    await page.getByRole('button', { name: new RegExp(`^${texts.tools.undoThis('')}`) }).click()
    await onServer(0, (all) => all[0]?.x === 500)
    await page.getByRole('button', { name: new RegExp(`^${texts.tools.redoThis('')}`) }).click()
    await onServer(0, (all) => all[0]?.x === 700)

    await tool(page, texts.tools.draw).click()
    await press(page, 100, 600)
    await moveTo(page, 300, 500)
    await moveTo(page, 500, 600)
    await page.mouse.up()
    await onServer(0, (all) => all.length === 2)
    const points = decodePath(laid(0).find(({ sort }) => sort === 'stroke')?.path ?? '')
    expect(points[0]).toEqual({ x: 100, y: 600 })
    expect(points.at(-1)).toEqual({ x: 500, y: 600 })
    await tool(page, texts.draw.stop).click()
    const dialog = page.getByRole('dialog', { name: words.askDialog.title })
    await dialog.getByRole('textbox').fill('Een huis op een heuvel')
    await dialog.getByRole('button', { name: words.askDialog.keep }).click()
    await page.getByRole('textbox', { name: words.words.because }).fill('daar begint het mee')
    await deviceOf(0).waitFor(({ records }) => {
      const [board] = records.of(room.step, 'board')
      const { alt, because } = (board?.data ?? {}) as Record<string, string>
      return alt === 'Een huis op een heuvel' && because === 'daar begint het mee'
    })

    await page.reload()
    await pieces(page).nth(1).waitFor({ state: 'attached' })
    await expect.poll(() => pieces(page).count()).toBe(2)
    expect(await page.getByRole('textbox', { name: words.words.because }).inputValue()).toBe(
      'daar begint het mee',
    )
    expect(await axeProblems(page)).toEqual([])
  })

  test('with a finger: moved, and lines gummed away in one go, that come back in one go', async () => {
    room = await openBoards(hall, ['Annelies'], false)
    const device = deviceOf(0)
    const line = (y: number) =>
      strokePlace([
        { x: 600, y },
        { x: 800, y },
      ])
    await device.act(room.step, 'piece.put', { id: 'house', board: 'mine', ...symbolAt(250, 200) })
    for (const y of [400, 500])
      await device.act(room.step, 'piece.put', {
        id: `line${y}`,
        board: 'mine',
        was: null,
        mark: 'm1',
        order: 2,
        turn: 0,
        sort: 'stroke',
        pen: 'pen',
        colour: 'roze',
        ...line(y),
      })
    const page = await makerPage(hall, room, 0, 'phone', true)
    await pieces(page).nth(2).waitFor({ state: 'attached' })
    const fingers = await page.context().newCDPSession(page)
    const touch = async (points: readonly (readonly [number, number])[]): Promise<void> => {
      for (const [index, [x, y]] of points.entries()) {
        const point = await at(page, x, y)
        const type = index === 0 ? 'touchStart' : 'touchMove'
        await fingers.send('Input.dispatchTouchEvent', { type, touchPoints: [point] })
      }
      await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    await touch([
      [250, 200],
      [260, 210],
      [350, 260],
    ])
    await onServer(0, (all) => all.some(({ x, y }) => Math.abs(x - 350) < 3 && Math.abs(y - 260) < 3))

    await tool(page, texts.tools.draw).click()
    await tool(page, texts.draw.gum).click()
    const before = await page.evaluate(() => scrollY)
    await touch([
      [700, 340],
      [700, 420],
      [700, 520],
    ])
    await onServer(0, (all) => all.length === 1)
    expect(await page.evaluate(() => scrollY)).toBe(before)
    await page.getByRole('button', { name: texts.tools.undoThis(texts.said.gummed(2)), exact: true }).click()
    await onServer(0, (all) => all.length === 3)
    expect(await axeProblems(page)).toEqual([])
    expect(await narrowProblems(page)).toEqual([])
  })

  test('with keys and taps alone: a word, moved with arrows, changed from the list, taken away and back', async () => {
    room = await openBoards(hall, ['Annelies'], false)
    const page = await open(0, 'phone')
    await tool(page, texts.tools.word).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: texts.wordDialog.label }).fill('rust')
    await tool(page, texts.wordDialog.lay).focus()
    await page.keyboard.press('Enter')
    await onServer(0, (all) => all[0]?.text === 'rust')
    const name = texts.names.word('rust')
    await page.getByRole('button', { name: texts.bar.handle(name, 'in het midden') }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowUp')
    await onServer(0, (all) => all[0]?.x === 505 && all[0].y === 300)

    await page.getByRole('button', { name: texts.list.open(1) }).click()
    const list = page.getByRole('region', { name: texts.list.title })
    await list.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    const width = laid(0)[0]?.w ?? 0
    await list.getByRole('button', { name: texts.bar.larger }).click()
    await list.getByRole('button', { name: texts.bar.right, exact: true }).click()
    await list.getByRole('button', { name: texts.bar.toLeft }).click()
    await onServer(0, ([one]) => one !== undefined && one.w > width && one.turn === 15 && one.x === 455)
    await list.getByRole('button', { name: texts.bar.copy }).click()
    await onServer(0, (all) => all.length === 2)
    expect(await axeProblems(page)).toEqual([])
    await page
      .getByRole('group', { name: texts.bar.label(name) })
      .getByRole('button', { name: texts.bar.gone })
      .click()
    await onServer(0, (all) => all.length === 1)
    await page.getByRole('button', { name: texts.tools.undoThis(texts.said.gone(name)), exact: true }).click()
    await onServer(0, (all) => all.length === 2)
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  })
})

describe('a photo', () => {
  test('goes to the server, asks for words, and lies on the board in its own shape; the board large and back', async () => {
    room = await openBoards(hall, ['Annelies'], false)
    const page = await open(0)
    await tool(page, texts.tools.full).click()
    await page.getByRole('textbox', { name: words.words.because }).waitFor({ state: 'detached' })
    expect(await axeProblems(page)).toEqual([])
    await tool(page, texts.tools.photo).click()
    const dialog = page.getByRole('dialog', { name: texts.photoDialog.title })
    const buffer = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#c62c76' } })
      .png()
      .toBuffer()
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer })
    await dialog.getByRole('img').waitFor()
    await tool(page, texts.photoDialog.lay).click()
    await dialog.getByText(texts.photoDialog.altFirst).waitFor()
    expect(laid(0)).toEqual([])
    await dialog.getByRole('textbox').fill('een roze deur')
    await tool(page, texts.photoDialog.lay).click()
    await onServer(0, ([one]) => one?.sort === 'image' && one.alt === 'een roze deur')
    const picture = pieces(page).locator('image')
    await picture.waitFor({ state: 'attached' })
    expect([await picture.getAttribute('width'), await picture.getAttribute('height')]).toEqual(['90', '60'])
    await dialog.waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.getByRole('textbox', { name: words.words.because }).waitFor()
    await expect.poll(() => tool(page, texts.tools.full).isVisible()).toBe(true)
  })
})

describe('together', () => {
  test('a line is seen by the other while it is drawn, and once when it is laid; a drag is seen too', async () => {
    room = await openBoards(hall, ['Annelies', 'Mo'], true)
    const board = sharedBoardId(room.step)
    await deviceOf(1).act(room.step, 'piece.put', { id: 'house', board, ...symbolAt(700, 500) })
    const one = await open(0)
    const two = await open(1, 'phone')
    const [own, other] = [surface(one), surface(two)]
    await pieces(one).waitFor()
    await tool(one, texts.tools.draw).click()
    await press(one, 100, 100)
    await moveTo(one, 300, 300)
    await expect.poll(() => own.locator('[data-ink]').getAttribute('d')).toContain('C')
    await other.locator('[data-watched]').waitFor({ state: 'attached' })
    await expect.poll(() => pieces(two).count()).toBe(1)
    await one.mouse.up()
    await pieces(two).nth(1).waitFor({ state: 'attached' })
    expect(await other.locator('[data-watched]').count()).toBe(0)
    await tool(one, texts.draw.stop).click()
    await one.getByRole('button', { name: words.askDialog.later }).click()

    const house = other.locator('[data-piece="house"]')
    const placed = await house.getAttribute('transform')
    await press(one, 700, 500)
    await moveTo(one, 500, 300)
    await two.waitForFunction(
      (was) => document.querySelector('[data-piece="house"]')?.getAttribute('transform') !== was,
      placed,
    )
    expect(laid(1).find(({ sort }) => sort === 'symbol')?.x).toBe(700)
    await one.mouse.up()
    await onServer(1, (all) => all.some(({ sort, x, y }) => sort === 'symbol' && x === 500 && y === 300))
    await two.waitForFunction(() =>
      document
        .querySelector('[data-piece="house"]')
        ?.getAttribute('transform')
        ?.startsWith('translate(500 300)'),
    )

    const gone = one.getByRole('button', { name: `${texts.bar.gone}: ${texts.bar.notYours}` })
    expect(await gone.getAttribute('aria-disabled')).toBe('true')
    const undo = one.getByRole('button', {
      name: new RegExp(`^${texts.tools.undo}|^${texts.tools.undoThis('')}`),
    })
    const undoes = (): Promise<string | null> => undo.getAttribute('aria-label')
    await expect.poll(undoes).toContain(texts.said.moved('Huis'))
    const record = deviceOf(1).records.get('house')?.data as Piece
    await deviceOf(1).act(room.step, 'piece.put', {
      ...record,
      id: 'house',
      was: record.mark,
      mark: 'm9',
      x: 200,
    })
    await one.waitForFunction(() =>
      document.querySelector('[data-piece="house"]')?.getAttribute('transform')?.startsWith('translate(200 '),
    )
    await expect.poll(undoes).toContain(texts.said.drawn)
    await undo.click()
    await onServer(1, (all) => all.length === 1)
    await expect.poll(undoes).toBe(`${texts.tools.undo}: ${texts.tools.changed}`)
  })
})
