// A drawing of the report that is kept as a picture of its own.
import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { sharedBoardId } from '#shared/activities/moodboard/records.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import { openBoards, symbolAt } from './boards.ts'
import { openHall } from './openHall.ts'

const hall = openHall()

test('a board in the report is kept as a PNG, twice as large as it stands there', async () => {
  const room = await openBoards(hall, ['Annelies'], true)
  const board = sharedBoardId(room.step)
  await room.makers[0]?.device.act(room.step, 'piece.put', { id: 'house', board, ...symbolAt(500, 350) })
  const laptop = await hall.page('laptop', `/leiden/${room.session}#key=${room.token}`)
  await laptop.getByRole('button', { name: consoleTexts.tools.report }).click()
  const coming = laptop.waitForEvent('download')
  await laptop.getByRole('button', { name: consoleTexts.report.png }).first().click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^[a-z0-9-]+\.png$/)
  const bytes = readFileSync(await file.path())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  expect(info.width).toBeGreaterThan(1_000)
  expect(new Set(data).size).toBeGreaterThan(20)
  room.close()
})
