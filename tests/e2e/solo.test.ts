// Case 2 in a browser, as it stands: loaded once, then no network and no server, and the browser closed halfway.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultContent } from '#shared/content/load.ts'
import { reportFileSchema } from '#shared/report/document.ts'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import { texts as supply } from '#client/activities/supply/texts.ts'
import { texts as play } from '#client/activities/supply/play/texts.ts'
import { madeTexts } from '#client/shell/create/texts.ts'
import { helpPlaces } from '#client/shell/help/places.ts'
import { helpTexts } from '#client/shell/help/texts.ts'
import { soloTexts } from '#client/solo/texts.ts'
import { layOn, nameOfFiche } from './hands.ts'
import { beginNew, fileOf, onward, readyForOffline, SoloHouse } from './solo-house.ts'

const THOUGHTS = [
  'Twee wetten, één inwoner.',
  'Een afspraak met het zorgkantoor.',
  'De wachttijd gaf de doorslag.',
]
type Sheet = {
  readonly marks: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly tasks: Readonly<Record<string, { readonly is: 'yes' | 'no' | 'unsure' }>>
}
const { sheet } = (
  JSON.parse(readFileSync(join(import.meta.dirname, '../rehearsal/case2.json'), 'utf8')) as {
    people: readonly [{ readonly sheet: Sheet }]
  }
).people[0]

const house = new SoloHouse()

beforeAll(() => house.serve())
afterAll(() => house.close())

const title = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor()

const layTopThree = async (page: Page): Promise<void> => {
  await title(page, playTexts.meet.title(6))
  await onward(page)
  for (const [index, letter] of ['D', 'E', 'B'].entries())
    await page.getByRole('button', { name: layOn(nameOfFiche(letter), index + 1) }).click()
  await onward(page)
  await title(page, soloTexts.order.title)
  await expect.poll(() => page.getByText(soloTexts.order.place(4, true)).count()).toBe(3)
  await page.getByRole('checkbox', { name: new RegExp(nameOfFiche('D')) }).click()
  await page.getByText(soloTexts.saved).first().waitFor()
  await onward(page)
}

const think = async (page: Page): Promise<void> => {
  const fields = page.getByRole('textbox')
  await fields.first().waitFor()
  for (const [index, text] of THOUGHTS.entries()) await fields.nth(index).fill(text)
  for (const index of [0, 1]) {
    await page.getByRole('checkbox').nth(index).click()
    await expect.poll(() => page.getByRole('checkbox').nth(index).isChecked()).toBe(true)
  }
}

const writeName = async (page: Page, cell: Locator, name: string): Promise<void> => {
  const dialog = page.getByRole('dialog')
  await cell.focus()
  await page.keyboard.press('Enter')
  await dialog.getByLabel(supply.name.label).fill(name)
  await page.keyboard.press('Enter')
  await dialog.getByText(name, { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}

/** With the keys of the table; names in the sheet of a cell. */
const fillMatrix = async (page: Page): Promise<void> => {
  const { keyboard } = page
  await page.getByRole('button', { name: soloTexts.groups }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Mantelzorgers/ })
    .click()
  await page
    .getByRole('dialog')
    .getByText(/^5 van/)
    .waitFor()
  await keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const columns = ['ouderen', 'dementie', 'nah', 'lvb', 'mantelzorgers']
  for (const [row, { id }] of defaultContent.lifeDomains.slice(0, 13).entries())
    for (const [column, group] of columns.entries()) {
      const mark = sheet.marks[id]?.[group] ?? ''
      if (mark === '') continue
      const cell = page
        .getByRole('row')
        .nth(row + 1)
        .getByRole('gridcell')
        .nth(column)
      if (mark === 'x' || mark === '1') {
        await cell.focus()
        await keyboard.press(mark === 'x' ? ' ' : mark)
      } else for (const name of mark.split(' + ')) await writeName(page, cell, name)
    }
  await page.getByText(play.alone.filled(20, 65)).waitFor()
  for (const [id, { is }] of Object.entries(sheet.tasks)) {
    const task = defaultContent.generalTasks.find((one) => one.id === id)
    const group = page.getByRole('group', { name: task?.name ?? '', exact: true })
    await group.getByRole('button', { name: play.tasks.answers.believes[is], exact: true }).click()
  }
}

test(
  '[HE7] the manual is read without network and server, its pictures as words',
  { timeout: 300_000 },
  async () => {
    const page = await house.page('phone', '/alleen')
    await readyForOffline(page)
    await house.cut()
    const [manual] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: new RegExp(`^${helpTexts.here}`) }).click(),
    ])
    const focused = (): Promise<string | undefined> => manual.evaluate(() => document.activeElement?.id)
    await expect.poll(focused).toBe(helpPlaces.alone)
    const picture = manual.getByRole('img').first()
    await picture.scrollIntoViewIfNeeded()
    expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(10)
    expect((await picture.boundingBox())?.height).toBeLessThan(120)
    await manual.getByRole('link', { name: helpTexts.alone }).click()
    await title(manual, soloTexts.title)
    await house.leave()
    await house.serve()
  },
)

test('[ON11] Case 2 goes on without network and server, also after the browser was closed', async () => {
  const page = await house.page('laptop', '/alleen')
  await readyForOffline(page)
  await house.cut()
  house.asked.length = 0
  await beginNew(page)
  await page.getByRole('button', { name: soloTexts.go, exact: true }).click()
  await layTopThree(page)
  await think(page)
  await onward(page)
  await fillMatrix(page)
  await page.getByText(soloTexts.saved).first().waitFor()
  expect(house.complaints).toEqual([])
  await house.leave()

  const again = await house.page('laptop', '/alleen', true)
  await again.getByRole('link', { name: soloTexts.open(soloTexts.fresh(1)) }).click()
  await again.getByText(play.alone.filled(20, 65)).waitFor()
  await onward(again)
  await title(again, 'Wat valt je op?')
  await onward(again)
  await again.getByRole('radio', { name: 'Bij OCO', exact: true }).first().click()
  await onward(again)
  await title(again, 'Hoe ver zijn jullie hiermee?')
  await onward(again)
  await title(again, 'Wat wil je voorstellen?')
  await again.getByRole('button', { name: soloTexts.toTake }).click()
  await title(again, soloTexts.report.title)

  const json = await fileOf(again, soloTexts.report.json)
  const report = reportFileSchema.parse(JSON.parse(json.bytes.toString()))
  expect(report.title).toBe('Voorbereiding van 1 persoon')
  const rowsOf = (name: string) => report.data.find((set) => set.name === name)?.rows ?? []
  expect(rowsOf('aanbod-vakjes')).toHaveLength(65)
  expect(rowsOf('vragen').map((row) => row[2])).toEqual(['ja', 'ja', 'nee', 'nee'])
  const html = (await fileOf(again, soloTexts.report.html)).bytes.toString()
  for (const told of ['45 van 65', 'niet besproken', 'MEE Plus', ...THOUGHTS]) expect(html).toContain(told)
  expect(html).not.toMatch(/Kendall|kanten/)
  const word = await fileOf(again, soloTexts.report.docx)
  expect(word.name).toBe('voorbereiding.docx')
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK')
  expect(word.bytes.includes('word/media/')).toBe(true)
  const csv = await fileOf(again, 'Vragen op de achterkant')
  expect(csv.bytes.toString()).toContain('"nee"')
  const kept = await fileOf(again, soloTexts.report.save)
  expect(JSON.parse(kept.bytes.toString())).toMatchObject({
    format: 'dilemmatafel-voorbereiding',
    version: 1,
  })
  expect(house.asked.filter((line) => !line.startsWith('GET /api/v1/content'))).toEqual([])

  await again.getByRole('button', { name: soloTexts.group.make(2) }).click()
  await again.getByText(soloTexts.group.offline).waitFor()
  const server = await house.serve()
  await house.context.setOffline(false)
  house.asked.length = 0
  await again.getByRole('button', { name: soloTexts.group.make(2) }).click()
  await title(again, madeTexts.title)
  const made = house.asked.filter((line) => line.startsWith('POST'))
  expect(made).toHaveLength(1)
  for (const hidden of [...THOUGHTS, 'MEE Plus', 'Volgorde uit']) expect(made[0]).not.toContain(hidden)
  const href = await again.getByRole('link', { name: madeTexts.open }).getAttribute('href')
  const log = await server.store.read(href?.split('/').at(-1) ?? '', 0)
  const parked = log[0]?.ops.flatMap((op) => (op[0] === 'put' && op[1].kind === 'parked' ? [op[1].data] : []))
  const fiche = defaultContent.fiches.find(({ letter }) => letter === 'D')
  expect(parked).toEqual(fiche?.questions.slice(2, 4).map((text) => ({ text, fiche: 'D' })))
  expect(house.complaints).toEqual([])
})
