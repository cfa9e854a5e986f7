// Filling in what there is, as a participant does: with taps on a phone, with keys in the table of a laptop, and without a connection.
import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SESSION, type SideId } from '#shared/kernel/facts.ts'
import { texts } from '#client/activities/supply/texts.ts'
import { texts as play } from '#client/activities/supply/play/texts.ts'
import { shellTexts } from '#client/shell/texts.ts'
import { uiTexts } from '#client/ui/texts.ts'
import { axeProblems, largeOnNarrow, narrowProblems } from './axe.ts'
import { tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { guestOf, phonePage } from './seats.ts'
import { soon, supplyAhead, type Supply } from './supplies.ts'

const hall = openHall()
let supply: Supply

const SIDES: SideId[] = ['gemeente', 'aanbieder', 'inwoner', 'toegang', 'adviesraad']

beforeEach(async () => {
  supply = await supplyAhead(hall, SIDES)
})
afterEach(() => supply.room.close())

const pageOf = async (index: number, size: 'phone' | 'laptop' = 'phone'): Promise<Page> => {
  const page = await phonePage(hall, supply.room, guestOf(supply.room, index), size)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  if (size === 'phone') await page.setViewportSize({ width: 360, height: 740 })
  return page
}

const h1 = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor()

/** What a button does, with for whom in words that only a screen reader gets. */
const named = (does: string, whom: string): RegExp => new RegExp(String.raw`^${does}\s?: ${whom}$`)

const crossOf = (page: Page, group: string): Locator =>
  page.getByRole('checkbox', { name: new RegExp(String.raw`^${group}\b`) })

const next = (page: Page): Promise<void> =>
  page.getByRole('button', { name: play.alone.next, exact: true }).tap()

/** `setOffline` alone leaves an open socket open. */
const cut = async (page: Page): Promise<void> => {
  await page.context().setOffline(true)
  await page.evaluate(() => window.dispatchEvent(new Event('offline')))
  await page.getByText(shellTexts.waiting).waitFor({ timeout: 60_000 })
}

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

describe('on a phone', () => {
  test('[FI4] taps alone fill in a domain in three ways, and leaving it says that it was looked at', async () => {
    await supply.lead('forms.set', { forms: [{ name: 'Buurtwerk', kind: 'informeel', whom: '' }] })
    await supply.until('alone')
    const guest = guestOf(supply.room, 0)
    const page = await hall.page('phone', `/tafel/${supply.room.session}`, {
      hasTouch: true,
      viewport: { width: 360, height: 740 },
      kept: { [`dilemmatafel:${supply.room.session}:key:table`]: guest.token },
    })
    await h1(page, 'Wonen')
    await page.getByText(play.alone.of(1, 13), { exact: true }).waitFor()
    expect(await axeProblems(page)).toEqual([])
    await crossOf(page, 'Mensen met dementie').tap()
    await page.getByRole('button', { name: named(texts.unsure, 'Mensen met NAH') }).tap()
    await page.getByRole('radio', { name: texts.ways.names.moments }).tap()
    const moments = page.getByRole('group', { name: 'Mensen met een lvb: moment' })
    await moments.getByRole('button', { name: /^1/ }).tap()
    await moments.getByRole('button', { name: /^3/ }).tap()
    await page.getByRole('radio', { name: texts.ways.names.names }).tap()
    await page.getByRole('button', { name: named(texts.name.open, 'Mensen met een lvb') }).tap()
    expect(await axeProblems(page)).toEqual([])
    await page.getByRole('button', { name: 'Buurtwerk', exact: true }).tap()
    await page.getByRole('radio', { name: texts.ways.names.cross }).tap()
    await page.getByText('moment 1 en 3, Buurtwerk', { exact: true }).waitFor()
    await next(page)
    await h1(page, 'Werken')
    await next(page)
    await h1(page, 'Participatie')
    await expect
      .poll(() => supply.cellsOf(guest, 'wonen'), soon)
      .toEqual({
        dementie: { is: 'yes' },
        nah: { is: 'unsure' },
        lvb: { is: 'yes', moments: 5, names: ['Buurtwerk'] },
      })
    await expect.poll(() => supply.rowsOf(guest, 'werken').length, soon).toBe(1)
    expect(supply.rowsOf(guest, 'meedoen')).toEqual([])
    await page.getByRole('button', { name: play.alone.overview }).tap()
    await page.getByRole('button', { name: /^Werken/ }).waitFor()
    expect(await axeProblems(page)).toEqual([])
    await page.getByRole('button', { name: play.alone.ready }).tap()
    await expect
      .poll(() => guest.device.records.get(guest.device.me?.id ?? '')?.data, soon)
      .toMatchObject({
        ready: `${supply.step}/alone`,
      })
  })

  test('[FI4] nothing goes sideways at 320 px, with 12 groups, long names and letters of 200%', async () => {
    await supply.widen(12)
    await supply.until('alone')
    const page = await pageOf(0)
    await h1(page, 'Wonen')
    const problems: string[] = []
    const look = async (): Promise<void> => {
      problems.push(...(await narrowProblems(page)), ...(await largeOnNarrow(page)))
    }
    await look()
    await page.getByRole('radio', { name: texts.ways.names.moments }).click()
    await look()
    await page.getByRole('radio', { name: texts.ways.names.names }).click()
    await page
      .getByRole('button', { name: new RegExp(`^${texts.name.open}`) })
      .first()
      .click()
    await look()
    await page.getByRole('button', { name: play.alone.overview }).click()
    await look()
    await page.getByRole('button', { name: new RegExp(`^${play.tasks.title}`) }).click()
    await h1(page, play.tasks.title)
    await look()
    expect(problems).toEqual([])
  })

  test('[FI4] what can be tapped is at least 44 px high', async () => {
    await supply.until('alone')
    const page = await pageOf(1)
    await h1(page, play.organisation.title)
    await page.getByRole('button', { name: play.alone.next }).click()
    await h1(page, 'Wonen')
    await page.getByRole('button', { name: texts.layer.button }).click()
    await page.getByRole('radio', { name: texts.ways.names.moments }).click()
    const low = await page
      .locator('main button:visible, main label:has(input):visible')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 44)
          .map((one) => `${one.textContent} ${one.getBoundingClientRect().height}`),
      )
    expect(low).toEqual([])
  })

  test('[FI6] a name that is being typed and the place in the list are there after a reload', async () => {
    await supply.lead('fill.set', { fill: 'names' })
    await supply.until('alone')
    const page = await pageOf(2)
    await h1(page, 'Wonen')
    await page.getByRole('button', { name: play.alone.next }).click()
    await h1(page, 'Werken')
    await page.getByRole('button', { name: named(texts.name.open, 'Mensen met NAH') }).click()
    await page
      .getByRole('textbox', { name: `${texts.name.label} Mensen met NAH` })
      .fill('Het half getypte bure')
    await page.reload()
    await h1(page, 'Werken')
    const field = page.getByRole('textbox', { name: `${texts.name.label} Mensen met NAH` })
    expect(await field.inputValue()).toBe('Het half getypte bure')
    await field.press('Enter')
    await expect
      .poll(() => supply.cellsOf(guestOf(supply.room, 2), 'werken'), soon)
      .toEqual({ nah: { is: 'yes', names: ['Het half getypte bure'] } })
  })

  test('[FI5] marks made without a connection are kept, counted, and arrive once', async () => {
    await supply.until('alone')
    const guest = guestOf(supply.room, 0)
    const page = await pageOf(0)
    await crossOf(page, 'Mensen met dementie').click()
    await page.getByText(uiTexts.saved).waitFor()
    await cut(page)
    await crossOf(page, 'Mensen met NAH').click()
    await crossOf(page, 'Mensen met dementie').click()
    await page.getByRole('button', { name: play.alone.next }).click()
    await crossOf(page, 'Mensen met een lvb').click()
    await page.getByText(uiTexts.waiting(3)).waitFor()
    expect(supply.cellsOf(guest, 'wonen')).toEqual({ dementie: { is: 'yes' } })
    await page.context().setOffline(false)
    await page.getByText(uiTexts.saved).waitFor({ timeout: 60_000 })
    await expect.poll(() => supply.cellsOf(guest, 'wonen'), soon).toEqual({ nah: { is: 'yes' } })
    await expect.poll(() => supply.cellsOf(guest, 'werken'), soon).toEqual({ lvb: { is: 'yes' } })
    expect(supply.rowsOf(guest, 'wonen').length + supply.rowsOf(guest, 'werken').length).toBe(2)
  })
})

describe('on a laptop', () => {
  test('[FI2] keys alone fill in the table, and "Ik ben klaar" says that all rows were looked at', async () => {
    await supply.until('alone')
    const guest = guestOf(supply.room, 0)
    const page = await pageOf(0, 'laptop')
    await h1(page, play.alone.title.believes)
    await tabTo(page, 'niet ingevuld')
    const { keyboard } = page
    for (const key of [' ', 'ArrowRight', '?', 'ArrowRight', '1', '3', 'End', ' ', ' ', ' '])
      await keyboard.press(key === '?' ? 'Shift+?' : key)
    await keyboard.press('Home')
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowLeft')
    await keyboard.press('Enter')
    await page.getByRole('menu').waitFor()
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

  test('[FI3] the table reads row, column and state of every cell, with one place for Tab', async () => {
    await supply.widen(12)
    await supply.until('alone')
    const guest = guestOf(supply.room, 0)
    await supply.cross(guest, 'wonen', ['dementie'])
    await supply.cross(guest, 'wonen', ['nah'], { is: 'unsure' })
    await supply.cross(guest, 'geld', ['mantelzorgers'], { is: 'yes', moments: 5 })
    const page = await pageOf(0, 'laptop')
    await page.getByRole('gridcell', { name: 'moment 1 en 3' }).waitFor()
    const read = await readTable(page)
    expect(read).toHaveLength(13 * 12)
    expect(read.filter((line) => !line.endsWith(': niet ingevuld'))).toEqual([
      'Wonen, Mensen met dementie: kruis',
      'Wonen, Mensen met NAH: weet ik niet',
      'Inkomen en schulden, Mantelzorgers: moment 1 en 3',
    ])
    expect(await page.getByRole('grid').locator('[tabindex="0"]').count()).toBe(1)
    expect(await axeProblems(page)).toEqual([])
  })

  test('[FI2] a column is filled at once, and the mouse goes from cross to "weet ik niet" to empty', async () => {
    await supply.until('alone')
    const guest = guestOf(supply.room, 0)
    const page = await pageOf(0, 'laptop')
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
    const page = await pageOf(0, 'laptop')
    await page.getByRole('grid').waitFor()
    await page.locator('td[data-row="1"][data-column="2"]').click()
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    await h1(page, 'Wonen')
    expect(await crossOf(page, 'Mensen met dementie').isChecked()).toBe(true)
  })
})

describe('who somebody is', () => {
  test('[FI7] who becomes a provider gets the other question, and keeps what was filled in', async () => {
    await supply.until('alone')
    const guest = guestOf(supply.room, 0)
    const page = await pageOf(0)
    await crossOf(page, 'Mensen met dementie').click()
    await page.getByText(uiTexts.saved).waitFor()
    await supply.room.must(guest.device, SESSION, 'person.side', { side: 'aanbieder' })
    await page.getByText(play.role.offers).waitFor()
    await h1(page, play.organisation.title)
    await page.getByRole('button', { name: play.alone.next }).click()
    await page.getByText(play.role.offers).waitFor()
    expect(await crossOf(page, 'Mensen met dementie').isChecked()).toBe(true)
    await page.getByText(play.sees.offers).waitFor()
    await page.getByRole('button', { name: play.role.take }).click()
    await page.getByText(play.role.offers).waitFor({ state: 'detached' })
    await expect.poll(() => supply.rowsOf(guest, 'wonen'), soon).toMatchObject([{ as: 'offers' }])
  })

  test('[FI7] a provider says for which organisation, and marks apart what is done and what was agreed', async () => {
    await supply.until('alone')
    const guest = guestOf(supply.room, 1)
    const page = await pageOf(1)
    await h1(page, play.organisation.title)
    await page.getByRole('textbox', { name: play.organisation.label }).fill('MEE Drechtsteden')
    await page.getByRole('button', { name: play.alone.next }).click()
    await page.getByText(/Voor wie doet MEE Drechtsteden hier iets/).waitFor()
    expect(await page.getByRole('radio', { name: texts.ways.names.names }).count()).toBe(0)
    expect(await page.getByText(texts.agreed, { exact: true }).count()).toBe(0)
    await page.getByRole('button', { name: texts.layer.button }).click()
    await page.getByRole('checkbox', { name: named(texts.agreed, 'Mensen met dementie') }).click()
    await page.getByRole('checkbox', { name: /^Mensen met NAH/ }).click()
    await expect
      .poll(() => supply.cellsOf(guest, 'wonen'), soon)
      .toEqual({ dementie: { agreed: true }, nah: { is: 'yes' } })
  })
})

describe('laid together', () => {
  const fillIn = async (): Promise<void> => {
    await supply.until('alone')
    const { room, step } = supply
    await room.must(guestOf(room, 1).device, step, 'organisation.set', { id: 'org', name: 'MEE' })
    await supply.cross(guestOf(room, 1), 'wonen', ['dementie'])
    for (const index of [0, 2, 3]) await supply.cross(guestOf(room, index), 'wonen', ['lvb'])
    await room.mustUnsigned(guestOf(room, 2).device, step, 'worry.write', {
      id: 'w1',
      text: 'Durven we dit?',
    })
  }

  test('[FI10] the own answer is shown on the own device only, and a provider puts its own offer right', async () => {
    await fillIn()
    await supply.until('laid')
    const page = await pageOf(1)
    const late = await pageOf(4)
    for (const one of [page, late]) {
      await h1(one, play.laid.title)
      await one.getByRole('button', { name: /^Wonen/ }).click()
      await one.getByText('MEE doet dit.').waitFor()
      expect(await narrowProblems(one)).toEqual([])
      expect(await largeOnNarrow(one)).toEqual([])
      expect(await axeProblems(one)).toEqual([])
    }
    expect(await page.getByText(play.laid.mine('kruis')).count()).toBe(1)
    expect(await late.getByText(/^Jij:/).count()).toBe(0)
    expect(await late.getByRole('button', { name: play.laid.still }).first().isVisible()).toBe(true)
    const wide = await pageOf(3, 'laptop')
    await wide.getByRole('tab', { name: play.laid.tabs.map, selected: true }).waitFor()
    await wide.getByRole('table').waitFor()
    expect(await axeProblems(wide)).toEqual([])
    await wide.getByRole('tab', { name: play.laid.tabs.findings }).click()
    await wide.getByText(play.laid.findingsLead).waitFor()
    await page.getByRole('button', { name: play.laid.wrong }).first().click()
    await page
      .getByRole('dialog')
      .getByRole('checkbox', { name: /^Mensen met NAH/ })
      .click()
    await expect.poll(() => late.getByText('MEE doet dit.').count(), soon).toBe(2)
  })

  test('[FI11] the scribe takes over a suggestion, adds, words otherwise and drops; others read along', async () => {
    await fillIn()
    await supply.until('reflect')
    await supply.lead('scribe', { person: guestOf(supply.room, 0).device.me?.id ?? '' })
    const page = await pageOf(0)
    const other = await pageOf(2)
    await h1(page, play.reflect.scribeTitle)
    await h1(other, play.reflect.title)
    await other.getByText('Durven we dit?').waitFor()
    expect(await other.getByRole('button', { name: new RegExp(`^${play.reflect.take}`) }).count()).toBe(0)
    const first = page.getByRole('button', { name: new RegExp(`^${play.reflect.take}`) }).first()
    const taken = (await first.innerText()).replace(/^[\s\S]*?: /, '').trim()
    await first.click()
    await other.getByText(taken, { exact: true }).waitFor()
    const little = page.locator('section', { has: page.getByText(play.reflect.questions.little) })
    await little
      .getByRole('textbox', { name: play.reflect.sentence(1) })
      .fill('Wij missen iets voor jongeren.')
    await other.getByText('Wij missen iets voor jongeren.').waitFor(soon)
    const open = page.locator('section', { has: page.getByText(play.reflect.questions.open) })
    await open.getByRole('textbox', { name: play.reflect.add }).fill('Wie belt er terug?')
    await open.getByRole('button', { name: play.reflect.doAdd }).click()
    await other.getByText('Wie belt er terug?').waitFor(soon)
    const drops = page.getByRole('button', { name: new RegExp(`^${play.reflect.drop}`) })
    const said = (await drops.first().innerText()).replace(/^[\s\S]*?: /, '').trim()
    await drops.first().click()
    await page.getByText(said, { exact: true }).waitFor({ state: 'detached' })
    for (const one of [page, other]) {
      expect(await narrowProblems(one)).toEqual([])
      expect(await largeOnNarrow(one)).toEqual([])
      expect(await axeProblems(one)).toEqual([])
    }
    await open.getByRole('button', { name: new RegExp(`^${play.reflect.remove}`) }).click()
    await other.getByText('Wie belt er terug?').waitFor({ state: 'detached' })
    await supply.until('done')
    await h1(other, play.done.title)
    await other.getByText('Wij missen iets voor jongeren.').waitFor()
    expect(await axeProblems(other)).toEqual([])
  })

  test('[FI9] an anonymous question can be taken back by its own device until it is read, and is not tied to it after', async () => {
    await supply.until('alone')
    const page = await pageOf(0)
    await page.getByRole('button', { name: play.alone.overview }).click()
    await page.getByRole('textbox', { name: play.worry.label }).fill('Waarom zo laat?')
    await page.getByText(new RegExp(play.sees.worry)).waitFor()
    await page.getByRole('button', { name: play.worry.send }).click()
    const worries = () => supply.room.leader.records.of(supply.step, 'worry').length
    await expect.poll(worries, soon).toBe(1)
    await page.getByRole('button', { name: new RegExp(`^${play.worry.take}`) }).click()
    await expect.poll(worries, soon).toBe(0)
    await page.getByRole('textbox', { name: play.worry.label }).fill('Waarom nog steeds zo laat?')
    await page.getByRole('button', { name: play.worry.send }).click()
    await expect.poll(worries, soon).toBe(1)
    await supply.until('reflect')
    await expect.poll(() => page.getByText('Waarom nog steeds zo laat?').count(), soon).toBe(1)
    expect(await page.getByRole('button', { name: new RegExp(`^${play.worry.take}`) }).count()).toBe(0)
    const kept = () =>
      page.evaluate(() => Object.entries(localStorage).filter(([, text]) => String(text).includes('zo laat')))
    await expect.poll(kept, soon).toEqual([])
  })
})
