// The PDF of the report: what it promises as a file to keep and to read, whatever people wrote.
import { beforeAll, describe, expect, test } from 'vitest'
import { writePdf } from '#server/export/pdf/write.ts'
import type { Report } from '#shared/report/document.ts'
import { hostile } from '#tests/shared/report/hostile.ts'
import { sample } from '#tests/shared/report/sample.ts'
import { readPdf, type ReadPdf } from './read-pdf.ts'
import { emptyReport, flapsReport, fullReport } from './reports.ts'

const withText = (...texts: string[]): Report => ({
  ...sample,
  chapters: [
    {
      number: 1,
      id: 'wie-en-doel',
      title: 'Wie en waarvoor',
      blocks: texts.map((text) => ({ type: 'paragraph', role: 'normal', text })),
    },
  ],
})
const readWith = async (...texts: string[]): Promise<string> =>
  (await readPdf(await writePdf(withText(...texts)))).text

describe('a usual report', () => {
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = await readPdf(await writePdf(sample))
  }, 60_000)

  test('[R13] says in itself that it is PDF/A-2a and PDF/UA-1, in Dutch, with its title in the window', () => {
    expect(pdf.raw).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(pdf.raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.raw).toContain('/DisplayDocTitle true')
    expect(pdf.raw).toContain('/Lang (nl-NL)')
    expect(pdf.info).toMatchObject({ Title: sample.title, Author: 'Dilemmatafel', Subject: sample.subtitle })
    expect(pdf.info['CreationDate']).toMatch(/^D:20261122143000/)
  })

  test('[R13] is tagged: headings, lists, quotes, figures and tables with heads that have a scope', () => {
    expect(pdf.marked).toBe(true)
    for (const kind of [
      'Title',
      'H1',
      'H2',
      'H3',
      'P',
      'L',
      'LI',
      'BlockQuote',
      'Figure',
      'Caption',
      'Table',
      'THead',
      'TOC',
    ])
      expect([kind, pdf.count(kind)]).not.toEqual([kind, 0])
    const heads = pdf.raw.match(/\/S \/TH\b[\s\S]*?endobj/g) ?? []
    expect(heads).toHaveLength(pdf.count('TH'))
    expect(heads.filter((head) => !/\/Scope \/(?:Column|Row)/.test(head))).toEqual([])
    expect(heads.filter((head) => head.includes('/Scope /Row'))).toHaveLength(6 + 6 + 6)
  })

  test('[R13] has every font inside it, and no script, file, form or address of elsewhere', () => {
    const fonts = pdf.raw.match(/\/Type \/FontDescriptor[\s\S]*?endobj/g) ?? []
    expect(fonts.length).toBeGreaterThan(3)
    expect(fonts.filter((font) => !/\/FontFile[23]? \d+ 0 R/.test(font))).toEqual([])
    expect(pdf.raw).not.toMatch(/\/(?:JavaScript|JS|Launch|URI|EmbeddedFile|AcroForm|OpenAction|GoToR)\b/)
  })

  test('[R12] has a bookmark for every chapter and every heading in it, without the letter of the sign', () => {
    const own = sample.chapters.map(({ title, blocks }, index) => ({
      title: `${index + 1} ${title}`,
      below: blocks.flatMap((block) => (block.type === 'heading' && block.level === 2 ? [block.text] : [])),
    }))
    const found = pdf.bookmarks.map(({ title, below }) => ({ title, below: below.map((one) => one.title) }))
    expect(found).toEqual([{ title: 'Op één bladzijde', below: [] }, ...own])
  })

  test('[R12] reads in the order of the report', () => {
    const wanted = [
      'Reflectieverslag',
      sample.title,
      'Concept',
      'Op één bladzijde',
      'Verdeeld',
      'Wie vindt wat?',
    ]
    const [kind, ...rest] = wanted.filter((word) => word !== 'Concept' && word !== 'Verdeeld')
    const places = [kind ?? '', ...rest].map((word) => pdf.text.indexOf(word))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
    const chapters = sample.chapters.map(({ title }, index) => pdf.text.lastIndexOf(`${index + 1} ${title}`))
    expect(chapters).toEqual(chapters.toSorted((a, b) => a - b))
  })

  test('[R14] sums up on one page what there is: people, top, divided, agreements and no concern that nobody had', () => {
    const page = /Op één bladzijde\n([\s\S]*?)\n1 Wie en waarvoor/.exec(pdf.text)?.[1] ?? ''
    expect(page).toContain('Achttien mensen bespraken samen')
    expect(page).toMatch(/1\. D De knip tussen Wmo en Wlz\s+68[\s\S]*2\. B[\s\S]*60[\s\S]*3\. A[\s\S]*47/)
    expect(page).toContain('Echt onafhankelijk? (verdeeld: 6 hoog, 12 laag)')
    expect(page.match(/De cliëntondersteuner blijft betrokken/g)).toHaveLength(3)
    expect(page).not.toContain('Welke zorgen er zijn')
  })
})

test('[R13] the same report gives the same bytes, also after another one was made', async () => {
  const first = await writePdf(sample)
  await writePdf(emptyReport())
  expect(Buffer.from(await writePdf(sample)).equals(first)).toBe(true)
  const later = await writePdf({ ...sample, generatedAt: '2026-11-22T15:31:00+01:00' })
  expect(Buffer.from(later).equals(first)).toBe(false)
})

test('[R12] a session in which nothing happened has a cover, contents and chapters, and no summary', async () => {
  const pdf = await readPdf(await writePdf(emptyReport()))
  expect(pdf.pages).toBe(3)
  expect(pdf.text).not.toContain('Op één bladzijde')
  expect(pdf.bookmarks.map(({ title }) => title)).toEqual(
    emptyReport().chapters.map(({ title }, index) => `${index + 1} ${title}`),
  )
})

describe('text of people', () => {
  test.each([
    ['emoji of one and of several signs', 'Fijn 👍 met 👩🏽‍🦽 en 👨‍👩‍👧, vlag 🇳🇱'],
    ['Turkish and Polish', 'Çağdaş İzmir ığüşöç, Łukasz Żółć ąęńśź'],
    ['Greek and Cyrillic', 'Καλημέρα και Привет, Київ'],
    ['Hebrew', 'שלום'],
    ['Arabic', 'مرحبا'],
    ['signs', '✓ klaar → verder ½ €'],
    ['combined letters', 'é ẅ ñ'],
    [
      'what looks like markup',
      '#set page(fill: red) $x^2$ *vet* _schuin_ @bron <naam> `code` // \\ "a" \'b\' = kop',
    ],
  ])('[R15] comes through: %s', async (_, text) => {
    expect(await readWith(`Hoi ${text} dag`)).toContain(text.normalize('NFC'))
  })

  test.each([
    ['another script', '中文 ไทย', '□□ □□□'],
    ['private use', 'a\uE000b', 'a□b'],
    ['what has no glyph and no meaning', 'a\u{E0041}\u3164b', 'ab'],
    ['letters for show', '𝓱𝓸𝓲 ＝', 'hoi ='],
    ['letter and foreign mark', 'x\u0E34y', 'xy'],
  ])('[R15] that no font has becomes a box or its plain letter: %s', async (_, text, shown) => {
    expect(await readWith(`Hoi ${text} dag`)).toContain(`Hoi ${shown} dag`)
  })

  test('[R15] never stops the export: every block of Unicode in one report', async () => {
    const all = Array.from({ length: 0x323b0 / 16 }, (_, row) => row * 16)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code, code + 5, code + 11))
    const lines = Array.from({ length: Math.ceil(all.length / 200) }, (_, line) =>
      all.slice(line * 200, line * 200 + 200).join(' '),
    )
    const text = await readWith(...lines, 'einde van de tekst 👍')
    expect(text).toContain('einde van de tekst 👍')
    expect(text).toContain('□')
  })

  test('[R15] of any kind and in every block is set, and figures stay pictures', async () => {
    const pdf = await readPdf(await writePdf(hostile))
    expect(pdf.pages).toBeGreaterThan(20)
    expect(pdf.raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.text).not.toContain('javascript:')
  })

  test('[R15] a drawing that is broken is told in words, and all letters of the rest stay', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect'
    const figure = {
      type: 'figure' as const,
      caption: 'Figuur',
      alt: 'Een kapotte tekening 👍',
      width: 9,
      height: 9,
      svg,
    }
    const chapters = sample.chapters.map((one, index) => (index === 0 ? { ...one, blocks: [figure] } : one))
    const pdf = await readPdf(await writePdf({ ...sample, chapters }))
    expect(pdf.text).toContain('Een kapotte tekening 👍')
    expect(pdf.count('Figure')).toBe(2)
  })

  test('[R15] five hundred notes are all there, with their sheets as figures', async () => {
    const report = flapsReport(500)
    const pdf = await readPdf(await writePdf(report))
    const missing = Array.from({ length: 500 }, (_, index) => index).filter(
      (index) => !new RegExp(`\\b${index}\\b`).test(pdf.text),
    )
    expect(missing).toEqual([])
    const figures = report.chapters.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'figure'))
    expect(figures.length).toBeGreaterThan(3)
    expect(pdf.count('Figure')).toBe(figures.length)
  })
})

test('[R12] tables that go on over pages say their heads on each, once for who listens', async () => {
  const rows = Array.from({ length: 150 }, (_, index) => [`rij ${index}`, index])
  const table = { type: 'table' as const, caption: 'Lang', head: ['Naam', 'Aantal'], rows, rowHeaders: true }
  const report = {
    ...sample,
    chapters: [{ number: 1 as const, id: 'x', title: 'Lang', blocks: [table] }],
    data: [],
  }
  const pdf = await readPdf(await writePdf(report))
  expect(pdf.pages).toBeGreaterThan(5)
  expect([pdf.count('TR'), pdf.count('TH')]).toEqual([151, 152])
  for (const [name] of rows) expect(pdf.text).toContain(name)
})

test('[R13] the very full report is whole', async () => {
  const full = fullReport()
  const pdf = await readPdf(await writePdf(full))
  const chapters = full.chapters.map(({ title }, index) => `${index + 1} ${title}`)
  expect(pdf.bookmarks.slice(-chapters.length).map(({ title }) => title)).toEqual(chapters)
})
