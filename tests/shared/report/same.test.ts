// All formats carry the same counts, sentences and text alternatives, whatever people wrote.
import { beforeAll, describe, expect, test } from 'vitest'
import { writeCsv } from '#shared/report/csv.ts'
import { reportFileSchema, type Report } from '#shared/report/document.ts'
import { writeDocx } from '#shared/report/docx.ts'
import { writeHtml } from '#shared/report/html.ts'
import { writeJson } from '#shared/report/json.ts'
import { pdfFonts } from '#server/export/pdf/fonts.ts'
import { writePdf } from '#server/export/pdf/write.ts'
import { cellText, plain } from '#shared/report/text.ts'
import { readPdf, type ReadPdf } from '#tests/server/export/read-pdf.ts'
import { onePixel } from './figures.ts'
import { hostile } from './hostile.ts'
import {
  csvRows,
  documentXml,
  docxAlternatives,
  docxText,
  flat,
  htmlTags,
  htmlText,
  openDocx,
  wellFormed,
} from './read.ts'
import { sample } from './sample.ts'
import { asInPdf, blocksOf, sentences, unbroken } from './told.ts'

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length
const tablesOf = (report: Report) =>
  blocksOf(report).flatMap((block) =>
    block.type === 'table' ? [block] : block.type === 'bars' ? [block.table] : [],
  )

describe.each([
  ['Case 1', sample],
  ['hostile text', hostile],
])('%s', (_, report) => {
  const html = writeHtml(report)
  const json = writeJson(report)
  let parts: Map<string, string>
  let xml: string
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = await readPdf(await writePdf(report))
    parts = openDocx(await writeDocx(report, () => Promise.resolve(onePixel)))
    xml = documentXml(parts)
  }, 60_000)

  test('[R12] every sentence is in HTML, DOCX, PDF and JSON', async () => {
    const { families } = await pdfFonts()
    const inPdf = unbroken(pdf.text)
    const inHtml = htmlText(html)
    const inDocx = docxText(xml)
    const inJson = new Set<string>()
    JSON.parse(json, (_, value: unknown) => {
      if (typeof value === 'string') inJson.add(flat(value))
      if (typeof value === 'number') inJson.add(cellText(value))
      return value
    })
    for (const sentence of sentences(report)) {
      expect(inHtml).toContain(sentence)
      expect(inDocx).toContain(sentence)
      expect(inJson).toContain(sentence)
      for (const part of asInPdf(sentence, families)) expect(inPdf).toContain(part)
    }
  })

  test('[R12] every chart and every figure has the same text alternative in HTML, DOCX, PDF and JSON', () => {
    const alternatives = blocksOf(report).flatMap((block) =>
      block.type === 'bars' || block.type === 'figure' ? [flat(plain(block.alt))] : [],
    )
    expect(blocksOf(report).filter(({ type }) => type === 'figure')).not.toEqual([])
    expect(blocksOf(report).filter(({ type }) => type === 'bars')).not.toEqual([])
    expect(
      [...html.matchAll(/<desc[^>]*>([\s\S]*?)<\/desc>| alt="([^"]*)"/g)].map((match) =>
        htmlText(match[1] ?? match[2] ?? ''),
      ),
    ).toEqual(alternatives)
    expect(docxAlternatives(xml)).toEqual(alternatives)
    // What can be drawn in no way is told as text in the PDF.
    const drawn = alternatives.filter((alternative) => !unbroken(pdf.text).includes(unbroken(alternative)))
    expect(pdf.alternatives.map(flat)).toEqual(drawn)
    const found: string[] = []
    JSON.parse(json, (key, value: unknown) => {
      if (key === 'alt' && typeof value === 'string') found.push(flat(value))
      return value
    })
    expect(found).toEqual(alternatives)
  })

  test('[R12] headings, items, tables and rows are counted the same', () => {
    const tables = tablesOf(report)
    const rows = tables.reduce((sum, table) => sum + 1 + table.rows.length, 0)
    const cells = tables.reduce((sum, table) => sum + table.head.length * (1 + table.rows.length), 0)
    const level = (wanted: number) =>
      blocksOf(report).filter((block) => block.type === 'heading' && block.level === wanted).length
    const quotes = blocksOf(report).filter(
      (block) => block.type === 'paragraph' && block.role === 'quote',
    ).length
    const items = blocksOf(report).reduce(
      (sum, block) => sum + (block.type === 'list' ? block.items.length : 0),
      0,
    )

    expect([count(html, /<table>/g), count(html, /<tr>/g), count(html, /<t[hd][ >]/g)]).toEqual([
      tables.length,
      rows,
      cells,
    ])
    expect([count(xml, /<w:tbl>/g), count(xml, /<w:tr>/g), count(xml, /<w:tc>/g)]).toEqual([
      tables.length,
      rows,
      cells,
    ])
    expect(count(xml, /<w:tblHeader\/>/g)).toBe(tables.length)
    expect([pdf.count('Table'), pdf.count('TR'), pdf.count('TH') + pdf.count('TD')]).toEqual([
      tables.length,
      rows,
      cells,
    ])
    expect(pdf.count('BlockQuote')).toBe(quotes)
    expect(pdf.count('H3')).toBe(level(3))
    const chapters = pdf.bookmarks.slice(-report.chapters.length)
    expect(chapters.map(({ title }) => title)).toEqual(
      report.chapters.map(({ title }, index) => `${index + 1} ${title}`),
    )
    expect(chapters.flatMap(({ below }) => below)).toHaveLength(level(2))
    expect(count(html, /<h3[ >]/g)).toBe(level(2))
    expect(count(html, /<h4[ >]/g)).toBe(level(3))
    for (const [number, expected] of [report.chapters.length, level(2), level(3)].entries()) {
      expect(count(xml, new RegExp(`<w:pStyle w:val="Heading${number + 1}"/>`, 'g'))).toBe(expected)
    }
    expect(count(html, /<blockquote/g)).toBe(quotes)
    expect(count(xml, /<w:pStyle w:val="Quote"\/>/g)).toBe(quotes)
    expect(count(html.slice(html.indexOf('<main')), /<li[ >]/g)).toBe(items)
    expect(count(xml, /<w:numPr>/g)).toBe(items)
  })

  test('the JSON fits its schema and every CSV has the rows that the JSON has', () => {
    const file = reportFileSchema.parse(JSON.parse(json))
    expect(file.data.map(({ name }) => name)).toEqual(report.data.map(({ name }) => name))
    for (const [index, set] of report.data.entries()) {
      const rows = csvRows(writeCsv(set))
      expect(rows).toHaveLength(1 + set.rows.length)
      const inFile = [set.head, ...(file.data[index]?.rows ?? [])].map((row) =>
        row.map((cell) => flat(plain(cellText(cell)))),
      )
      const unarmed = rows.map((row) => row.map((cell) => flat(cell.replace(/^'(?=\s*[=+\-@\uFF1D])/, ''))))
      expect(unarmed).toEqual(inFile)
    }
  })

  test('no format holds a script, a control character or a reference to another machine', () => {
    const allowed =
      'html head meta title style body a div header p span h1 svg path circle dl dt dd nav h2 ol li main section h3 h4 b'
    const more =
      'blockquote strong ul figure figcaption desc rect text table caption thead tr th tbody td footer img'
    expect(htmlTags(html).filter((tag) => !`${allowed} ${more}`.split(' ').includes(tag))).toEqual([])
    expect(html).not.toMatch(/\s(?:on\w+|src|href)="(?!#|data:image\/svg\+xml;base64,[A-Za-z0-9+/=]+")/)
    const texts = [
      html,
      json,
      ...report.data.map(writeCsv),
      ...[...parts].filter(([name]) => /xml$|rels$/.test(name)).map(([, text]) => text),
    ]
    for (const text of texts) {
      expect(text).not.toMatch(/(?![\n\r])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u)
    }
    for (const [name, text] of parts) {
      if (!/xml$|rels$/.test(name)) continue
      expect([name, wellFormed(text)]).toEqual([name, true])
      expect(text).not.toContain('TargetMode="External"')
    }
  })
})
