// The page after the end: the archive package and its note by keyboard, and the checksum that belongs to the package.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { checkPackage } from '#shared/archive/verify/package.ts'
import { archiveTexts } from '#client/shell/console/archiveTexts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom } from './seats.ts'

const hall = openHall()
let room: Room
const texts = archiveTexts

beforeAll(async () => {
  room = await fillRoom(hall, 3)
  await room.next()
})
afterAll(() => room.close())

/** Presses the button with this name and gives what then comes among the downloads. */
const fetched = async (page: Page, name: string): Promise<{ name: string; bytes: Uint8Array }> => {
  await tabTo(page, name)
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) }
}

test('[AR6] [AR9] both versions come with their note by keyboard, after the end only, and show the checksum', async () => {
  const page = await consolePage(hall, room)
  await page.getByRole('main').waitFor()
  expect(await page.getByText(texts.heading).count()).toBe(0)
  await room.must(room.leader, SESSION, 'end', {})
  await page.getByRole('heading', { name: texts.heading }).waitFor()
  for (const { zip, note } of texts.versions) {
    const made = await fetched(page, zip)
    expect(checkPackage(made.bytes).findings).toEqual([])
    const sum = createHash('sha256').update(made.bytes).digest('hex')
    await page.getByText(sum).waitFor()
    const pakbon = await fetched(page, note)
    expect(pakbon.name).toBe(made.name.replace('.zip', '-pakbon.xml'))
    expect(Buffer.from(pakbon.bytes).toString()).toContain(sum)
  }
  expect(await axeProblems(page)).toEqual([])
  expect(await narrowProblems(page)).toEqual([])
})

test('[AR15] the metadata of each folder and file can be read, and taken away, by keyboard', async () => {
  const page = await consolePage(hall, room)
  await tabTo(page, texts.look)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: texts.metadata })
  const dossier = dialog.getByRole('table', { name: /^Dossier: / })
  await dossier.getByRole('row', { name: /^Archiefvormer/ }).waitFor()
  await expect.poll(() => dialog.getByRole('table', { name: /^Bestand: .*verslag\.json/ }).count()).toBe(1)
  expect(await axeProblems(page)).toEqual([])
  expect(await narrowProblems(page)).toEqual([])
  const taken = await fetched(page, texts.take)
  expect(taken.name).toMatch(/-metagegevens\.zip$/)
  const inside = Object.keys(unzipSync(taken.bytes))
  expect(inside.length).toBe(await dialog.getByRole('table').count())
  expect(inside.filter((name) => !name.endsWith('.xml'))).toEqual([])
})
