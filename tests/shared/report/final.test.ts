// A final report: its moment and hash on the first page of every format, and the hash counted again by other means.
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { drawPng } from '#server/draw/png.ts'
import { writePdf } from '#server/export/pdf/write.ts'
import type { Report } from '#shared/report/document.ts'
import { reportFileSchema } from '#shared/report/document.ts'
import { writeDocx } from '#shared/report/docx.ts'
import { writeHtml } from '#shared/report/html.ts'
import { writeJson } from '#shared/report/json.ts'
import { hashOf } from '#shared/report/seal.ts'
import { readPdf } from '#tests/server/export/read-pdf.ts'
import { hostile } from './hostile.ts'
import { docxText, documentXml, flat, htmlText, openDocx } from './read.ts'
import { sample } from './sample.ts'

const sealed = (report: Report): Report => {
  const final: Report = { ...report, status: 'final' }
  return { ...final, hash: hashOf(final) }
}
const final = sealed(sample)
const hash = final.hash ?? ''

/** As docs/report-json.md tells it, without the code that wrote it. */
const countAgain = (json: string): string => {
  const lines = json.split('\n').filter((line) => !line.startsWith('  "hash": '))
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

describe('a final report', () => {
  test.each([
    ['usual', final],
    ['with hostile texts', sealed(hostile)],
  ])('[R18] that is %s has a hash that can be counted again from the JSON', (_, report) => {
    const json = writeJson(report)
    expect(reportFileSchema.parse(JSON.parse(json)).hash).toBe(report.hash)
    expect(countAgain(json)).toBe(report.hash)
    expect(hashOf(report)).toBe(report.hash)
  })

  test('[R18] has another hash when one sign is different', () => {
    const json = writeJson(final)
    expect(countAgain(json.replace(sample.title, `${sample.title}.`))).not.toBe(hash)
    expect(hashOf({ ...final, subtitle: `${final.subtitle} ` })).not.toBe(hash)
  })

  test('[R17] says so with the moment and the hash in HTML, Word and PDF', async () => {
    const made = [
      htmlText(writeHtml(final)),
      flat(docxText(documentXml(openDocx(await writeDocx(final))))),
      flat((await readPdf(await writePdf(final))).text),
    ]
    for (const text of made) {
      expect(text).toContain('Vastgesteld')
      expect(text).toMatch(/Vastgesteld op:? 22 november 2026, 15\.30 uur/)
      expect(text.replaceAll(' ', '')).toContain(hash)
      expect(text).not.toContain('Concept')
    }
  })

  test('[R17] has no hash as long as it is a draft', () => {
    expect(JSON.parse(writeJson(sample))).not.toHaveProperty('hash')
    expect(htmlText(writeHtml(sample))).toContain('Concept')
    expect(htmlText(writeHtml(sample))).not.toContain('Controlegetal')
  })
})

test('[R17] a Word file is the same whenever it is made, and keeps what people wrote', async () => {
  const written = 'Kijk bij _Toc12 en rIdabcdefghij0123456789a'
  const report: Report = { ...sample, title: written }
  const first = await writeDocx(report, drawPng)
  await writeDocx(hostile)
  await new Promise((resolve) => setTimeout(resolve, 2_100))
  expect(Buffer.compare(await writeDocx(report, drawPng), first)).toBe(0)
  const xml = documentXml(openDocx(first))
  expect(docxText(xml)).toContain(written)
  const names = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map(([, name]) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const [, anchor] of xml.matchAll(/ w:anchor="([^"]*)"/g)) expect(names).toContain(anchor)
})
