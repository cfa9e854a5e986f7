// `npm run import` as a person runs it: it says what it found, writes every format anew, and writes over nothing.
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { defaultContent } from '#shared/content/load.ts'
import type { Report } from '#shared/report/document.ts'
import { writeJson } from '#shared/report/json.ts'
import { checkTexts, readTexts } from '#shared/report/read-texts.ts'
import { hashOf } from '#shared/report/seal.ts'
import { filesOfReport } from '#server/export/files.ts'
import { sample } from '#tests/shared/report/sample.ts'
import { importTexts } from '../../../scripts/import-texts.ts'

const root = join(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const final: Report = { ...sample, status: 'final' }
const report: Report = { ...final, hash: hashOf(final) }

const place = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

const run = (...words: string[]): Promise<{ code: number; out: string; error: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/import.ts', ...words],
      { cwd: root },
      (failed, out, error) => resolve({ code: Number(failed?.code ?? 0), out, error }),
    )
  })

test('[RB4] writes every format as the server makes it, and says what it found', async () => {
  const zip = place('pakket.zip', zipSync({ 'dossier/verslag.json': strToU8(writeJson(report)) }))
  const { code, out, error } = await run(zip, join(folder, 'uit'))
  expect([code, error]).toEqual([0, ''])
  for (const said of ['dossier/verslag.json', report.title, report.hash ?? '', checkTexts.right.title])
    expect(out).toContain(said)
  const expected = await filesOfReport(report, defaultContent.fiches)
  expect(readdirSync(join(folder, 'uit')).toSorted()).toEqual(expected.map(({ name }) => name).toSorted())
  expect(expected.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['verslag.html', 'verslag.docx', 'verslag.json', `${sample.data[0]?.name}.csv`]),
  )
  const differ = expected.filter(
    ({ name, bytes }) => !readFileSync(join(folder, 'uit', name)).equals(Buffer.from(bytes)),
  )
  expect(differ.map(({ name }) => name)).toEqual([])
  const again = await run(zip, join(folder, 'uit'))
  expect(again.code).toBe(1)
  expect(again.error).toContain(importTexts.taken(join(folder, 'uit', 'verslag.html')))
})

test('[RB4] of a report that was changed after it was made final nothing is written', async () => {
  const file = place('anders.json', writeJson({ ...report, title: 'Iets anders' }))
  const { code, error } = await run(file, join(folder, 'niets'))
  expect(code).toBe(1)
  expect(error).toContain(checkTexts.changed.title)
  expect(readdirSync(folder)).not.toContain('niets')
})

test('[RB4] without a folder it only says what it found', async () => {
  const { code, out } = await run(place('alleen.json', writeJson(report)))
  expect(code).toBe(0)
  expect(out).toContain(checkTexts.right.title)
})

test.each([
  [[], importTexts.usage],
  [['nergens.json'], importTexts.unreadable('nergens.json')],
  [['package.json'], readTexts['other-format']],
])('[RB4] exits with 1 and a sentence: %j', async (words, sentence) => {
  const { code, error } = await run(...words)
  expect(code).toBe(1)
  expect(error).toContain(sentence)
})
