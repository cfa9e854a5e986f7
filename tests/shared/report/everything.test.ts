// One test over all formats: what the report of a session of every activity tells is in each, and nothing else is.
// What a format cannot carry, and why: CSV has only the data sets, one file each. HTML, DOCX and PDF do not have the data
// sets, which are tables to count with; their numbers are in the text as far as the report tells them. DOCX has a PNG for
// a drawing. The words inside a drawing are in no format but as a picture, so all have its alternative text.
import { beforeAll, describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { texts as sessionTexts, sideLabels } from '#shared/activities/session/texts.ts'
import { numbered } from '#shared/report/assemble.ts'
import { writeCsv } from '#shared/report/csv.ts'
import type { Report } from '#shared/report/document.ts'
import { writeDocx } from '#shared/report/docx.ts'
import { writeHtml } from '#shared/report/html.ts'
import { writeJson } from '#shared/report/json.ts'
import { madeFacts } from '#shared/report/seal.ts'
import { cellText, plainAll } from '#shared/report/text.ts'
import { reportTexts } from '#shared/report/texts.ts'
import { pdfFonts } from '#server/export/pdf/fonts.ts'
import { writePdf } from '#server/export/pdf/write.ts'
import { readPdf, type ReadPdf } from '#tests/server/export/read-pdf.ts'
import { onePixel } from './figures.ts'
import { activitiesIn, nameOf, playSessions, reportFor, type Session } from './played.ts'
import {
  csvRows,
  docxAlternatives,
  docxText,
  documentXml,
  flat,
  htmlText,
  openDocx,
  unescape,
} from './read.ts'
import { asInPdf, blocksOf, sentences, unbroken } from './told.ts'

const NAMES = new RegExp(nameOf(1).replace(/\d+/, String.raw`\d+`), 'g')
const PHOTO = 'data:image/webp;base64,'

type Made = {
  readonly report: Report
  readonly html: string
  readonly docx: string
  readonly pdf: ReadPdf
  readonly csv: readonly (readonly (readonly string[])[])[]
  readonly json: string
}

const make = async (report: Report): Promise<Made> => ({
  report,
  html: writeHtml(report),
  docx: documentXml(openDocx(await writeDocx(report, () => Promise.resolve(onePixel)))),
  pdf: await readPdf(await writePdf(report)),
  csv: report.data.map((set) => csvRows(writeCsv(set))),
  json: writeJson(report),
})

/** Every word that a writer adds of its own. */
const added = [
  ...Object.values(reportTexts).flatMap((text) =>
    typeof text === 'string' ? [text] : typeof text === 'object' ? Object.values(text) : [],
  ),
  reportTexts.summaryEmpty(1, 1),
  reportTexts.summaryLeft(1, 1),
]

/** All that may be read in a format: a text of the report, whole or a part of it, and what a writer adds. */
const allowed = (report: Report): string => {
  const facts = madeFacts(report).map((fact) => fact.join(' '))
  const headings = [
    ...numbered(report.chapters).map(({ shown, chapter }) => `${shown} ${chapter.title}`),
    ...blocksOf(report).flatMap((block) =>
      block.type === 'heading' && block.sign ? [`${block.sign.letter} ${block.text}`] : [],
    ),
  ]
  const found: string[] = [...added, ...headings, ...facts, `${reportTexts.product} · ${facts[0]}`]
  JSON.parse(writeJson(report), (key, value: unknown) => {
    if (typeof value === 'string' && key !== 'svg') found.push(value)
    if (typeof value === 'number') found.push(cellText(value))
    return value
  })
  return found.map(unbroken).join('\n')
}
const numbering = /^\d+\.?$/

/** The pieces of text that stand in a format and not in the report. */
const strange = (pieces: readonly string[], report: Report): string[] => {
  const may = allowed(report)
  return pieces
    .map((piece) => unbroken(piece).replace(/^[·:]|[…:·]$/g, ''))
    .filter((piece) => piece !== '' && !may.includes(piece) && !numbering.test(piece))
}

let sessions: readonly Session[]
beforeAll(async () => {
  sessions = await playSessions()
}, 60_000)

test('[RB7] the sessions that are looked at go through every activity', () => {
  expect([...activitiesIn(sessions)].toSorted()).toEqual(
    [...registry.values()].map(({ name }) => name).toSorted(),
  )
})

describe.each([
  ['with names, full', true, 'full'],
  ['without names, full', false, 'full'],
  ['with names, public', true, 'public'],
  ['without names, public', false, 'public'],
] as const)('%s', (_, named, version) => {
  let all: readonly Made[]
  beforeAll(async () => {
    const made: Made[] = []
    for (const session of sessions) made.push(await make(await reportFor(session, named, version)))
    all = made
  }, 60_000)

  test('[RB7] every sentence and every text alternative is in HTML, DOCX, PDF and JSON', async () => {
    const { families } = await pdfFonts()
    for (const { report, html, docx, pdf, json } of all) {
      const text = { html: htmlText(html), docx: docxText(docx), pdf: unbroken(pdf.text) }
      const inJson = new Set<string>()
      JSON.parse(json, (_key, value: unknown) => {
        if (typeof value === 'string') inJson.add(flat(value))
        if (typeof value === 'number') inJson.add(cellText(value))
        return value
      })
      const told = sentences(report)
      expect(told.length).toBeGreaterThan(200)
      expect(told.filter((one) => !text.html.includes(one))).toEqual([])
      expect(told.filter((one) => !text.docx.includes(one))).toEqual([])
      expect(told.filter((one) => !inJson.has(one))).toEqual([])
      expect(told.flatMap((one) => asInPdf(one, families)).filter((one) => !text.pdf.includes(one))).toEqual(
        [],
      )
      const alternatives = blocksOf(report).flatMap((block) =>
        block.type === 'bars' || block.type === 'figure' ? [flat(block.alt)] : [],
      )
      const inHtml = Array.from(
        html.matchAll(/<desc[^>]*>([\s\S]*?)<\/desc>| alt="([^"]*)"/g),
        ([, described, alt]) => htmlText(described ?? alt ?? ''),
      )
      expect(alternatives.length).toBeGreaterThan(0)
      expect(inHtml).toEqual(alternatives)
      expect(docxAlternatives(docx)).toEqual(alternatives)
      expect(pdf.alternatives.map(flat)).toEqual(alternatives)
      expect(alternatives.filter((one) => !inJson.has(one))).toEqual([])
    }
  })

  test('[RB7] every number and text of the data sets is in CSV and JSON, in its place', () => {
    for (const { report, csv, json } of all) {
      const sets = (JSON.parse(json) as Report).data
      expect(sets).toEqual(plainAll(report.data))
      expect(report.data.length).toBeGreaterThan(8)
      for (const [index, { head, rows }] of report.data.entries())
        expect(csv[index]?.map((row) => row.map(flat))).toEqual(
          [head, ...rows].map((row) => row.map((cell) => flat(cellText(cell)))),
        )
    }
  })

  test('[RB7] nothing is in a format that is not in the report', () => {
    for (const { report, html, docx, pdf, json } of all) {
      const { format: _format, version: _version, ...back } = JSON.parse(json) as Record<string, unknown>
      expect(back).toEqual(JSON.parse(JSON.stringify(plainAll(report))))
      const visible = html.replace(/<(style|title)>[\s\S]*?<\/\1>/g, '')
      expect(strange(visible.split(/<[^>]*>/).map(unescape), report)).toEqual([])
      expect(
        strange(
          Array.from(docx.matchAll(/<w:t[ >][^<]*/g), ([run]) => unescape(run.replace(/^[^>]*>/, ''))),
          report,
        ),
      ).toEqual([])
      // A label and its text are one line in a PDF, and the first page sums up; so there by the word.
      expect(strange(pdf.text.match(/[\p{L}\p{N}][^\s()]*/gu) ?? [], report)).toEqual([])
    }
  })

  test('[RB7] names are in every format, or in none; photos and small groups are not in the public version', () => {
    const seen = named && version === 'full'
    for (const { report, html, docx, pdf, csv, json } of all) {
      const inData = JSON.stringify(report.data).match(NAMES) !== null
      const has = [html, docx, pdf.text, json]
      expect(has.map((text) => text.match(NAMES) !== null)).toEqual(has.map(() => seen))
      expect(JSON.stringify(csv).match(NAMES) !== null).toBe(inData && seen)
    }
    const [first, second] = all
    if (!first || !second) throw new Error('nothing was made')
    // Somebody hung up a photo in the first; in the second there are three people of each side.
    expect(first.json.includes(PHOTO)).toBe(version === 'full')
    const shown = JSON.stringify([second.csv, second.report.chapters])
    expect(Object.values(sideLabels).some((side) => shown.includes(`["${side}",`))).toBe(version === 'full')
    expect(shown.includes('van 3"')).toBe(version === 'full')
    for (const text of [htmlText(second.html), docxText(second.docx), unbroken(second.pdf.text)])
      expect(unbroken(text).includes(unbroken(sessionTexts.sidesHidden))).toBe(version === 'public')
  })
})
