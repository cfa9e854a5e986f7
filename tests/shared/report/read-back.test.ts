// A report that was written as JSON is read back: the same report, or the reason why not.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '#shared/report/csv.ts'
import type { Report } from '#shared/report/document.ts'
import { writeDocx } from '#shared/report/docx.ts'
import { writeHtml } from '#shared/report/html.ts'
import { writeJson } from '#shared/report/json.ts'
import { readReport, type Opened } from '#shared/report/read.ts'
import { checkTexts, readTexts } from '#shared/report/read-texts.ts'
import { hashOf } from '#shared/report/seal.ts'
import { difficultWords, sentenceLengths } from '#shared/content/b1.ts'
import { writePdf } from '#server/export/pdf/write.ts'
import { hostileSvg, onePixel, sheets } from './figures.ts'
import { hostile } from './hostile.ts'
import { sample } from './sample.ts'

const bytesOf = (report: Report): Uint8Array => strToU8(writeJson(report))
const sealed = (report: Report): Report => {
  const final: Report = { ...report, status: 'final' }
  return { ...final, hash: hashOf(final) }
}
const opened = (bytes: Uint8Array): Opened => {
  const read = readReport(bytes)
  if (!read.ok) throw new Error(read.code)
  return read
}
const codeOf = (bytes: Uint8Array | string): string => {
  const read = readReport(typeof bytes === 'string' ? strToU8(bytes) : bytes)
  return read.ok ? read.check : read.code
}
/** What people wrote as it is, but no drawing that we would never make. */
const written: Report = {
  ...hostile,
  chapters: hostile.chapters.map((chapter) => ({
    ...chapter,
    blocks: chapter.blocks.map((block) =>
      block.type === 'figure' && block.svg === hostileSvg ? { ...block, svg: sheets.svg } : block,
    ),
  })),
}
/** The text of the file with something else in it. */
const changed = (report: Report, from: string | RegExp, to: string): string => {
  const text = writeJson(report)
  const other = text.replace(from, to)
  expect(other).not.toBe(text)
  return other
}
const raster = () => Promise.resolve(onePixel)

describe.each([
  ['Case 1', sample],
  ['hostile text', written],
])('%s', (_, given) => {
  const report = sealed(given)

  test('[RB1] every format that is made of what was read is the same, byte for byte, and so is the hash', async () => {
    const back = opened(bytesOf(report)).report
    expect(writeJson(back)).toBe(writeJson(report))
    expect(writeHtml(back)).toBe(writeHtml(report))
    expect(back.data.map(writeCsv)).toEqual(report.data.map(writeCsv))
    expect(await writeDocx(back, raster)).toEqual(await writeDocx(report, raster))
    expect(await writePdf(back)).toEqual(await writePdf(report))
    expect(hashOf(back)).toBe(report.hash)
  })

  test('[RB1] it is found in a package, wherever it lies there', () => {
    const zip = zipSync({
      'map/verslag.json': bytesOf(report),
      'map/verslag.json.mdto.xml': strToU8('<MDTO/>'),
      'map/ander.json': strToU8('{}'),
    })
    expect(opened(zip)).toEqual({ ...opened(bytesOf(report)), at: 'map/verslag.json' })
  })

  test('[RB2] a draft has no check; a final one is right as it was, and changed after any change', () => {
    expect(codeOf(bytesOf({ ...given, status: 'concept' }))).toBe('draft')
    expect(codeOf(bytesOf({ ...given, status: 'practice' }))).toBe('practice')
    expect(codeOf(bytesOf(report))).toBe('right')
    expect(codeOf(changed(report, given.title.slice(0, 5), 'Ander'))).toBe('changed')
    expect(codeOf(changed(report, '"status": "final"', '"status": "concept"'))).toBe('changed')
    expect(codeOf(changed(report, /^ {2}"hash": .*\n/m, ''))).toBe('changed')
    expect(codeOf(changed(report, '"meta": [', '"meta":  ['))).toBe('changed')
    expect(codeOf(changed(report, '"type": "paragraph"', '"type": "paragraph", "more": 1'))).toBe('changed')
    expect(codeOf(`\uFEFF${writeJson(report)}`)).toBe('changed')
  })
})

test.each([
  ['empty', ''],
  ['empty', ' \n'],
  ['not-json', 'Verslag van de middag'],
  ['not-json', '{ "format": }'],
  ['not-json', new Uint8Array([0x7b, 0xff, 0x7d])],
  ['truncated', writeJson(sample).slice(0, 2_000)],
  ['other-format', '{}'],
  ['other-format', 'null'],
  ['other-format', '[1]'],
  ['other-format', '{ "format": "iets-anders", "version": 9 }'],
  ['newer', changed(sample, '"version": 1', '"version": 2')],
  ['shape', changed(sample, '"version": 1', '"version": 0')],
  ['shape', changed(sample, '"lang": "nl-NL"', '"lang": "nl-NL", "more": 1')],
  ['shape', changed(sample, /"chapters": \[/, '"chapters": [7,')],
  ['zip-broken', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ['zip-broken', zipSync({ 'verslag.json': bytesOf(sample) }).slice(0, -30)],
  ['zip-without', zipSync({ 'a.json': strToU8('{}'), 'verslag.txt': bytesOf(sample) })],
  ['zip-several', zipSync({ 'a/verslag.json': bytesOf(sample), 'b/verslag.json': bytesOf(sample) })],
  ['zip-unsafe', zipSync({ '../verslag.json': bytesOf(sample) })],
  ['newer', zipSync({ 'verslag.json': strToU8(changed(sample, '"version": 1', '"version": 2')) })],
] as const)('[RB3] what cannot be opened is told apart: %s (%#)', (code, bytes) => {
  expect(codeOf(bytes)).toBe(code)
})

test('[RB3] a table with a row that is too short is no report', () => {
  const [first, ...others] = sample.data
  if (!first) throw new Error('the sample has no data')
  const short = { ...first, rows: [...first.rows, first.head.slice(1)] }
  expect(codeOf(bytesOf({ ...sample, data: [short, ...others] }))).toBe('shape')
})

test.each([
  '<image href="/etc/passwd"/>',
  "<image xlink:href = 'https://example.org/x.png'/>",
  '<image href=/etc/passwd />',
  '<image href="&#47;etc/passwd"/>',
  '<rect fill="url(https://example.org/#a)"/>',
  "<rect style='fill:url( &quot;x.svg#a&quot;)'/>",
  '<style>@import "x.css";</style>',
  '<style>a { background: url(x.png) }</style>',
  '<!-- <a " --><image href="x.png"/>',
  '<image href="x.png"',
])('[RB3] a drawing that would fetch something is refused: %s', (inside) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`
  const drawn = { type: 'figure', caption: 'c', alt: 'a', width: 1, height: 1, svg } as const
  const [first, ...others] = sample.chapters
  if (!first) throw new Error('the sample has no chapters')
  const chapters = [{ ...first, blocks: [...first.blocks, drawn] }, ...others]
  expect(codeOf(bytesOf({ ...sample, chapters }))).toBe('reaches-out')
})

test('[RB3] a drawing that nobody here made is refused, whatever else is right', () => {
  expect(codeOf(bytesOf(sealed(hostile)))).toBe('reaches-out')
})

test('[RB3] more than 128 megabytes is not looked at', () => {
  const bytes = new Uint8Array(128 * 1024 * 1024 + 1)
  expect(codeOf(bytes)).toBe('too-large')
  // Also when it is a package.
  bytes.set([0x50, 0x4b, 3, 4])
  expect(codeOf(bytes)).toBe('too-large')
})

test('[RB3] every reason is a sentence of its own, in plain Dutch', () => {
  const why = Object.values(checkTexts).flatMap(({ title, why: more }) => [`${title}.`, more])
  const all = [...Object.values(readTexts), ...why]
  expect(new Set(all).size).toBe(all.length)
  expect(Math.max(...sentenceLengths(all.join('\n')))).toBeLessThanOrEqual(20)
  expect(difficultWords(all.join('\n'))).toEqual([])
})
