// What each format promises beyond the text: structure, language, properties, order.
import { describe, expect, test } from 'vitest'
import { REPORT_FORMAT, REPORT_VERSION, reportFileSchema } from '#shared/report/document.ts'
import { writeDocx } from '#shared/report/docx.ts'
import { writeHtml } from '#shared/report/html.ts'
import { writeJson } from '#shared/report/json.ts'
import { plainAll } from '#shared/report/text.ts'
import { hostile } from './hostile.ts'
import { openDocx } from './read.ts'
import { sample } from './sample.ts'

describe('HTML', () => {
  const html = writeHtml(sample)

  test('is one Dutch file with a contents list of the chapters that exist', () => {
    expect(html).toContain('<html lang="nl-NL">')
    const links = [...html.matchAll(/<a href="#([^"]+)"><span class="nr">(\d+) <\/span>/g)].map(
      ([, id, nr]) => [id, nr],
    )
    expect(links).toEqual(sample.chapters.map(({ id }, index) => [id, String(index + 1)]))
    for (const { id } of sample.chapters) expect(html).toContain(`<h2 id="${id}">`)
  })

  test('names every table and the scope of every head', () => {
    expect(html.match(/<table>/g)).toHaveLength(html.match(/<caption>/g)?.length ?? 0)
    expect(html).not.toMatch(/<th(?! scope="(?:col|row)")[\s>]/)
  })

  test('has ids that are unique and that its labels point at', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    const named = [...html.matchAll(/aria-labelledby="([^"]+)"/g)].flatMap((match) =>
      (match[1] ?? '').split(' '),
    )
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('forbids scripts and requests, and asks for none', () => {
    expect(html).toContain(`content="default-src 'none'`)
    expect(html).not.toMatch(/https?:\/\/|@import|url\(/)
  })

  test('carries fonts and emblems when it is given them', () => {
    const rich = writeHtml(sample, {
      emblems: { D: 'M0 0h48z' },
      fonts: [{ family: 'Young Serif', weight: '400', woff2: 'd09GMg==' }],
    })
    expect(rich).toContain("@font-face{font-family:'Young Serif'")
    expect(rich.match(/d="M0 0h48z"/g)).toHaveLength(2)
  })
})

describe('DOCX', async () => {
  const parts = openDocx(await writeDocx(sample))
  const part = (name: string) => parts.get(name) ?? ''

  test('knows its title, maker, language and moment, and no "Un-named"', () => {
    const core = part('docProps/core.xml')
    expect(core).toContain('<dc:title>Naar een doorlopende lijn voor inwoners</dc:title>')
    expect(core).toContain('<dc:creator>Dilemmatafel</dc:creator>')
    expect(core).toContain('<dc:language>nl-NL</dc:language>')
    expect(core).toContain('2026-11-22T14:30:00Z</dcterms:created>')
    expect([...parts.values()].join('')).not.toContain('Un-named')
    expect(part('word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>')
  })

  test('has a table of contents with the headings, and fields that are brought up to date', () => {
    expect(part('word/document.xml')).toMatch(/TOC [^<]*1-2/)
    expect(part('word/document.xml')).toContain('<w:pStyle w:val="TOC1"/>')
    expect(part('word/settings.xml')).toContain('<w:updateFields/>')
    expect(part('word/footer1.xml')).toContain('PAGE')
  })

  test('defines every style that it uses', () => {
    const used = [...part('word/document.xml').matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    )
    const defined = new Set(
      [...part('word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map((match) => match[1] ?? ''),
    )
    expect([...new Set(used)].filter((style) => style !== 'Normal' && !defined.has(style))).toEqual([])
  })

  test('draws a real chart with the points of Case 1', () => {
    const chart = part('word/charts/chart1.xml')
    const values = /<c:val>([\s\S]*?)<\/c:val>/.exec(chart)?.[1] ?? ''
    expect([...values.matchAll(/<c:v>(\d+)<\/c:v>/g)].map((match) => match[1])).toEqual([
      '68',
      '60',
      '47',
      '44',
      '34',
      '17',
    ])
  })
})

describe('JSON', () => {
  test('says its format and version first and holds everything', () => {
    const json = writeJson(hostile)
    expect(json.startsWith(`{\n  "format": "${REPORT_FORMAT}",\n  "version": ${REPORT_VERSION},`)).toBe(true)
    expect(JSON.parse(json)).toEqual({ format: REPORT_FORMAT, version: REPORT_VERSION, ...plainAll(hostile) })
  })

  test('does not depend on the order in which a report was put together', () => {
    const shuffled = Object.fromEntries(Object.entries(sample).toReversed()) as typeof sample
    expect(writeJson(shuffled)).toBe(writeJson(sample))
  })

  test('refuses another format, another version and unknown keys', () => {
    const file = JSON.parse(writeJson(sample)) as Record<string, unknown>
    expect(reportFileSchema.safeParse(file).success).toBe(true)
    for (const change of [{ format: 'iets' }, { version: 2 }, { extra: 1 }, { chapters: [{ number: 12 }] }]) {
      expect(reportFileSchema.safeParse({ ...file, ...change }).success).toBe(false)
    }
  })
})
