// A report is opened again in a browser: nothing leaves the device, and the files that are made of it are the same.
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { checkTexts, readTexts } from '#shared/report/read-texts.ts'
import { exampleTexts, openedTexts as texts } from '#client/shell/opened/texts.ts'
import { walk } from '#client/shell/opened/walk.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import { accessibilityChapters, homeTexts } from '#client/shell/home/texts.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { pickTool, tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, guestOf, phonePage, playUntil } from './seats.ts'

const hall = openHall()
const folder = mkdtempSync(join(tmpdir(), 'read-back-'))
let room: Room

const made = async (part: string): Promise<Buffer> => {
  const answer = await fetch(`${hall.url}/api/v1/sessions/${room.session}/report/${part}`, {
    headers: { authorization: `Bearer ${room.token}` },
  })
  return Buffer.from(await answer.arrayBuffer())
}
const kept = (name: string, bytes: string | Buffer): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}
let json: Buffer

beforeAll(async () => {
  room = await fillRoom(hall, 3)
  await playUntil(room, 'flaps', 'done')
  await room.must(room.leader, SESSION, 'end', {})
  await room.must(room.leader, SESSION, 'freeze', {})
  json = await made('json')
})
afterAll(() => {
  room.close()
  rmSync(folder, { recursive: true })
})

/** The page with everything that it fetches by itself. */
const openPage = async (size: 'laptop' | 'phone'): Promise<Page> => {
  const page = await hall.page(size, '/verslag')
  await page.getByRole('heading', { level: 1, name: texts.title }).waitFor()
  await page.waitForLoadState('networkidle')
  return page
}
const choose = (page: Page, file: string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(file)

const downloaded = async (page: Page, press: () => Promise<void>): Promise<Buffer> => {
  const [file] = await Promise.all([page.waitForEvent('download'), press()])
  return readFileSync(await file.path())
}

test('[RB5] a final report is read, checked and made anew by keyboard, the same bytes, without one request', async () => {
  const page = await openPage('laptop')
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith('http')) asked.push(request.url())
  })
  const chooser = page.waitForEvent('filechooser')
  await page.context().setOffline(true)
  await tabTo(page, texts.choose)
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(kept('verslag.json', json))
  await page.getByRole('heading', { name: checkTexts.right.title }).waitFor()
  await page.getByText(/^[0-9a-f]{64}$/).waitFor()
  await page.getByText('Wat de groep belangrijk vindt').first().waitFor()
  const press = (name: string) => async (): Promise<void> => {
    await tabTo(page, name)
    await page.keyboard.press('Enter')
  }
  expect((await downloaded(page, press(texts.html))).equals(await made('html'))).toBe(true)
  expect((await downloaded(page, press(texts.json))).equals(json)).toBe(true)
  expect((await downloaded(page, press(texts.docx))).subarray(0, 2).toString()).toBe('PK')
  await press(texts.tables)()
  const [first] = JSON.parse((await made('csv')).toString()) as { name: string; title: string }[]
  await page.getByRole('menuitem').and(page.locator(':focus')).waitFor()
  const table = await downloaded(page, () => page.keyboard.press('Enter'))
  expect(table.equals(await made(`csv/${first?.name}`))).toBe(true)
  expect(asked).toEqual([])
  await page.context().setOffline(false)
  expect(await axeProblems(page)).toEqual([])
  expect(await narrowProblems(page)).toEqual([])
})

test('[RB5] a package opens too, and what was changed makes no files', async () => {
  const page = await openPage('phone')
  await choose(page, kept('pakket.zip', await made('archive')))
  await page.getByRole('heading', { name: checkTexts.right.title }).waitFor()
  await choose(page, kept('anders.json', json.toString().replace('"title": "', '"title": "Niet ')))
  await page.getByRole('heading', { name: checkTexts.changed.title }).waitFor()
  expect(await page.getByRole('button', { name: texts.html }).count()).toBe(0)
  await choose(page, kept('half.json', json.subarray(0, 500)))
  await page.getByText(readTexts.truncated).first().waitFor()
  expect(await page.getByRole('heading', { name: checkTexts.changed.title }).count()).toBe(0)
  expect(await axeProblems(page)).toEqual([])
  expect(await narrowProblems(page)).toEqual([])
})

test('[RB6] the example is one tap from home: seven pictures with words, the mark, and the report', async () => {
  const page = await hall.page('phone', '/')
  await page.getByRole('link', { name: homeTexts.example }).click()
  await page.getByRole('heading', { level: 1, name: exampleTexts.title }).waitFor()
  await page.getByText(exampleTexts.mark).waitFor()
  await page.getByRole('heading', { name: checkTexts.draft.title }).waitFor()
  for (const { alt, caption } of walk) {
    const picture = page.getByRole('img', { name: alt })
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
    await page.getByText(caption).waitFor()
  }
  await page.getByText('Wat de groep belangrijk vindt').first().waitFor()
  expect(await axeProblems(page)).toEqual([])
  expect(await narrowProblems(page)).toEqual([])
})

test('[RB6] nothing of the example or of opening is loaded by who joins', async () => {
  const page = await hall.page('phone', '/')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${hall.url}/doe-mee/${room.code}`)
  await page.waitForLoadState('networkidle')
  expect(asked.length).toBeGreaterThan(3)
  expect(asked.filter((url) => /OpenedReport|OpenReport|Example|report|\.webp/.test(url))).toEqual([])
})

test('[RB11] privacy and accessibility are read at the table without leaving it, and beside the facilitator’s page', async () => {
  const open = await fillRoom(hall, 2)
  try {
    const phone = await phonePage(hall, open, guestOf(open, 0))
    for (const [tool, first] of [
      [tableTexts.access, accessibilityChapters[0]?.title ?? ''],
      [tableTexts.privacy, 'Waarvoor'],
    ] as const) {
      await phone.getByRole('button', { name: tableTexts.menu }).click()
      await phone.getByRole('menuitem', { name: tool }).click()
      await phone.getByRole('dialog').getByRole('heading', { name: first }).waitFor()
      expect(await axeProblems(phone)).toEqual([])
      await phone.keyboard.press('Escape')
    }
    const laptop = await consolePage(hall, open)
    await pickTool(laptop, consoleTexts.tools.facts)
    for (const [path, name] of [
      ['/privacy', homeTexts.privacy],
      ['/toegankelijkheid', homeTexts.accessibility],
    ] as const) {
      const link = laptop.getByRole('link', { name: consoleTexts.inNewTab(name) })
      expect([await link.getAttribute('href'), await link.getAttribute('target')]).toEqual([path, '_blank'])
    }
    expect(await axeProblems(laptop)).toEqual([])
  } finally {
    open.close()
  }
})
