// Filling in what there is in the table of a laptop: with keys alone, and as it is read aloud.
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { texts } from '#client/activities/supply/texts.ts'
import { texts as play } from '#client/activities/supply/play/texts.ts'
import { axeProblems } from './axe.ts'
import { tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { guestOf } from './seats.ts'
import { crossOf, h1, pageOf, SIDES, soon, supplyAhead, type Supply } from './supplies.ts'

const hall = openHall()
let supply: Supply

beforeEach(async () => {
  supply = await supplyAhead(hall, SIDES)
})
afterEach(() => supply.room.close())

const TREE_LINE = /^\s*- (columnheader|rowheader|gridcell) "?([^":]*)/

/** What the table reads: row, column and state of each cell that is not empty, from the accessibility tree. */
const readTable = async (page: Page): Promise<string[]> => {
  const tree = await page.getByRole('grid', { name: texts.grid.label }).ariaSnapshot()
  const columns: string[] = []
  const said: string[] = []
  let row = ''
  let column = 0
  for (const line of tree.split('\n')) {
    const [, role, name = ''] = TREE_LINE.exec(line) ?? []
    if (role === 'columnheader') columns.push(name)
    if (role === 'rowheader') [row, column] = [name, 0]
    if (role !== 'gridcell') continue
    column += 1
    said.push(`${row}, ${columns[column] ?? ''}: ${name}`)
  }
  return said
}

describe('on a laptop', () => {
  test('[FI2] keys alone fill in the table, and "Ik ben klaar" says that all rows were looked at', async () => {
    await supply.until('alone')
    const guest = guestOf(supply.room, 0)
    const page = await pageOf(hall, supply, 0, 'laptop')
    await h1(page, play.alone.title.believes)
    await tabTo(page, 'niet ingevuld')
    const { keyboard } = page
    for (const key of [' ', 'ArrowRight', '?', 'ArrowRight', '1', '3', 'End', ' ', ' ', ' '])
      await keyboard.press(key === '?' ? 'Shift+?' : key)
    await keyboard.press('Home')
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowLeft')
    await keyboard.press('Enter')
    await page.getByRole('menuitem').and(page.locator(':focus')).waitFor()
    await keyboard.press('Enter')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await keyboard.press('ArrowUp')
    await keyboard.press('ArrowUp')
    await keyboard.press('Control+End')
    await keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo(page, texts.name.label)
    await keyboard.type('Taalhuis')
    await keyboard.press('Enter')
    await page.getByText('Taalhuis', { exact: true }).first().waitFor()
    expect(await axeProblems(page)).toEqual([])
    await keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect
      .poll(() => supply.cellsOf(guest, 'wonen'), soon)
      .toEqual({ ouderen: { is: 'yes' }, dementie: { is: 'unsure' }, nah: { is: 'yes', moments: 5 } })
    await expect
      .poll(() => Object.values(supply.cellsOf(guest, 'werken')), soon)
      .toEqual([{ is: 'yes' }, { is: 'yes' }, { is: 'yes' }, { is: 'yes' }])
    await expect
      .poll(() => supply.cellsOf(guest, 'anders'), soon)
      .toEqual({ lvb: { is: 'yes', names: ['Taalhuis'] } })
    await tabTo(page, play.alone.ready)
    await keyboard.press('Enter')
    await expect
      .poll(() => supply.config.domains.every(({ id }) => supply.rowsOf(guest, id).length === 1), soon)
      .toBe(true)
  })

  test('[FI2] keys that come before the next drawing count all', async () => {
    await supply.until('alone')
    const guest = guestOf(supply.room, 0)
    const page = await pageOf(hall, supply, 0, 'laptop')
    await h1(page, play.alone.title.believes)
    await tabTo(page, 'niet ingevuld')
    await page.evaluate(() => {
      for (const key of ['1', '3', '2'])
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        )
    })
    await expect
      .poll(() => supply.cellsOf(guest, 'wonen'), soon)
      .toEqual({ ouderen: { is: 'yes', moments: 7 } })
  })

  test('[FI3] the table reads row, column and state of every cell, with one place for Tab', async () => {
    await supply.widen(12)
    await supply.until('alone')
    const guest = guestOf(supply.room, 0)
    await supply.cross(guest, 'wonen', ['dementie'])
    await supply.cross(guest, 'wonen', ['nah'], { is: 'unsure' })
    await supply.cross(guest, 'geld', ['mantelzorgers'], { is: 'yes', moments: 5 })
    const page = await pageOf(hall, supply, 0, 'laptop')
    await page.getByRole('gridcell', { name: 'moment 1 en 3' }).waitFor()
    const read = await readTable(page)
    expect(read).toHaveLength(13 * 12)
    expect(read.filter((line) => !line.endsWith(': niet ingevuld'))).toEqual([
      'Wonen, Mensen met dementie: kruis',
      'Wonen, Mensen met NAH: weet ik niet',
      'Inkomen en schulden, Mantelzorgers: moment 1 en 3',
    ])
    await expect.poll(() => page.getByRole('grid').locator('[tabindex="0"]').count()).toBe(1)
    expect(await axeProblems(page)).toEqual([])
  })

  test('[FI2] a column is filled at once, and the mouse goes from cross to "weet ik niet" to empty', async () => {
    await supply.until('alone')
    const guest = guestOf(supply.room, 0)
    const page = await pageOf(hall, supply, 0, 'laptop')
    await page.getByRole('columnheader', { name: 'Mensen met NAH' }).getByRole('button').click()
    await page.getByRole('menuitem', { name: texts.fill.unsure }).click()
    const column = () => supply.config.domains.map(({ id }) => supply.cellsOf(guest, id))
    await expect.poll(column, soon).toEqual(Array.from({ length: 13 }, () => ({ nah: { is: 'unsure' } })))
    const cell = page.locator('td[data-row="1"][data-column="2"]')
    for (const state of ['kruis', 'weet ik niet', 'niet ingevuld']) {
      await cell.click()
      await expect.poll(() => cell.innerText()).toContain(state)
    }
    await page.getByRole('radio', { name: texts.ways.names.moments }).click()
    await cell.getByText('2', { exact: true }).click()
    await expect.poll(() => cell.innerText()).toContain('moment 2')
  })

  test('[FI2] letters so large that the table does not fit give the list of the phone, with the same marks', async () => {
    await supply.until('alone')
    const page = await pageOf(hall, supply, 0, 'laptop')
    await page.getByRole('grid').waitFor()
    await page.locator('td[data-row="1"][data-column="2"]').click()
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    await h1(page, 'Wonen')
    await expect.poll(() => crossOf(page, 'Mensen met dementie').isChecked(), soon).toBe(true)
  })
})
