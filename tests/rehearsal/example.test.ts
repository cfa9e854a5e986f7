// The example in the app is what Case 1 gives today: only times, and orders that chance makes, may be others.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readReport } from '#shared/report/read.ts'
import type { Report } from '#shared/report/document.ts'
import { writeJson } from '#shared/report/json.ts'
import { difficultWords, sentenceLengths } from '#shared/content/b1.ts'
import { startServer, type Running } from '#server/start.ts'
import { exampleTexts, openedTexts } from '#client/shell/opened/texts.ts'
import { rehearse } from './rehearse.ts'
import { readScenario } from './scenario.ts'

const kept = join(import.meta.dirname, '../../shared/content/nl/example/report.json')
const folder = mkdtempSync(join(tmpdir(), 'example-'))
let server: Running
beforeAll(async () => {
  server = await startServer()
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const opened = (file: string): Report => {
  const read = readReport(new Uint8Array(readFileSync(file)))
  if (!read.ok) throw new Error(read.code)
  return read.report
}

/**
 * The texts and numbers of a report in one order. Slips hang in an order of chance, so drawings are left out, and of what
 * names them in a row the words are counted.
 */
const told = (report: Report): readonly string[] => {
  const found: string[] = []
  JSON.parse(writeJson(report), (key, value: unknown) => {
    if (key === 'alt' && typeof value === 'string') found.push(...value.split(/[^\p{L}\p{N}]+/u))
    else if (typeof value === 'string' && key !== 'svg' && key !== 'generatedAt') found.push(value)
    else if (typeof value === 'number' && key !== 'height' && key !== 'width') found.push(`${key}: ${value}`)
    return value
  })
  // The key of a number in a list is its place there.
  return found.map((text) => text.replace(/^\d+: /, '')).toSorted()
}

test(
  '[RB6] the example is not stale: the rehearsal of today gives the same',
  { timeout: 60_000 },
  async () => {
    const read = readScenario(join(import.meta.dirname, 'case1.json'))
    if (!read.ok) throw new Error(read.problem)
    const { differences } = await rehearse(server.url, read.scenario, folder, () => undefined, server.store)
    expect(differences).toEqual([])
    const example = opened(kept)
    const today = opened(join(folder, 'report.json'))
    expect(example.chapters.map(({ title, blocks }) => [title, blocks.map(({ type }) => type)])).toEqual(
      today.chapters.map(({ title, blocks }) => [title, blocks.map(({ type }) => type)]),
    )
    // When this fails: npm run example.
    expect(told(example)).toEqual(told(today))
  },
)

test('the pages around it are in short sentences without officialese', () => {
  const text = Object.values({ ...openedTexts, ...exampleTexts }).join('\n')
  expect(Math.max(...sentenceLengths(text))).toBeLessThanOrEqual(20)
  expect(difficultWords(text)).toEqual([])
})
