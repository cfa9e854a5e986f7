// A drawing comes into every format as a picture, with its words, and nothing of it can run.
import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportFileSchema, type Report } from '#shared/report/document.ts'
import { writeDocx } from '#shared/report/docx.ts'
import { base64, figureHref } from '#shared/report/figure.ts'
import { writeHtml } from '#shared/report/html.ts'
import { writeJson } from '#shared/report/json.ts'
import { hostileSvg, onePixel, sheets } from './figures.ts'
import { hostile } from './hostile.ts'
import { documentXml, docxText, openDocx } from './read.ts'
import { sample } from './sample.ts'

const drawn = (href: string): string =>
  Buffer.from(href.replace('data:image/svg+xml;base64,', ''), 'base64').toString()

const imagesIn = (html: string): string[] =>
  [...html.matchAll(/<img src="([^"]+)"/g)].map((match) => match[1] ?? '')

describe('base64', () => {
  test('is that of RFC 4648 over UTF-8, for any text', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(base64(text)).toBe(Buffer.from(text).toString('base64'))
      }),
    )
    expect(base64('half \uD83D')).toBe(Buffer.from('half \uFFFD').toString('base64'))
  })
})

describe('a figure', () => {
  test('is an image in the HTML with its size and words, and the policy lets in no other image', () => {
    const html = writeHtml(sample)
    expect(html).toContain(`alt="${sheets.alt}" width="400" height="200"`)
    expect(html).toContain(`<figcaption dir="auto">${sheets.caption}</figcaption>`)
    expect(html).toContain('img-src data:;')
    expect(imagesIn(html).map(drawn)).toEqual([sheets.svg])
  })

  test('cannot run or ask anything: what it holds is nowhere in the page but in the address of the image', () => {
    const html = writeHtml(hostile)
    expect(imagesIn(html).map(drawn)).toEqual([hostileSvg])
    expect(html).not.toMatch(/<script|<iframe|onload="|evil\.example/)
  })

  test('carries the fonts that it names, and no others', () => {
    const face = (family: string) => ({ family, weight: '400', woff2: `d09G${family.length}==` })
    const fonts = [face('Young Serif'), face('Atkinson Hyperlegible Next Variable')]
    const [inside] = imagesIn(writeHtml(sample, { fonts })).map(drawn)
    expect(inside).toContain('height="200"><style>@font-face{font-family:\'Young Serif\'')
    expect(inside?.match(/@font-face/g)).toHaveLength(1)
    const plain = '<svg width="1"><text font-family="Atkinson Hyperlegible Next">x</text></svg>'
    expect(drawn(figureHref(plain, fonts))).toContain("font-family:'Atkinson Hyperlegible Next';")
    const both = plain.replace('Next', 'Next Variable, Atkinson Hyperlegible Next')
    expect(drawn(figureHref(both, fonts)).match(/@font-face/g)).toHaveLength(1)
    expect(drawn(figureHref('<svg width="1"/>', fonts))).toBe('<svg width="1"/>')
  })

  test('is a picture in Word that fits the page, and in words where it could not be drawn', async () => {
    const wide: Report = {
      ...sample,
      chapters: [
        { number: 6, id: 'flappen', title: 'Flappen', blocks: [{ ...sheets, width: 2000, height: 500 }] },
      ],
    }
    const asked: string[] = []
    const parts = openDocx(
      await writeDocx(wide, (svg) => {
        asked.push(svg)
        return Promise.resolve(onePixel)
      }),
    )
    expect(asked).toEqual([sheets.svg])
    // 640 by 160 CSS pixels, in English Metric Units of 9,525 to a pixel.
    expect(documentXml(parts)).toContain(`<wp:extent cx="${640 * 9525}" cy="${160 * 9525}"/>`)
    expect([...parts.keys()].filter((name) => name.endsWith('.png'))).toHaveLength(1)
    expect(docxText(documentXml(parts))).toContain(`Figuur 1: ${sheets.caption}`)

    const told = openDocx(await writeDocx(wide, () => Promise.resolve(undefined)))
    expect([...told.keys()].filter((name) => name.endsWith('.png'))).toEqual([])
    expect(docxText(documentXml(told))).toContain(sheets.alt)
  })

  test('is drawn once when it stands in the report twice', async () => {
    let times = 0
    const twice = {
      ...sample,
      chapters: [{ number: 6 as const, id: 'f', title: 'F', blocks: [sheets, sheets] }],
    }
    await writeDocx(twice, () => {
      times += 1
      return Promise.resolve(onePixel)
    })
    expect(times).toBe(1)
  })

  test('is whole in the JSON, and what is no drawing is refused by the schema', () => {
    const file = JSON.parse(writeJson(sample)) as Report
    const figures = file.chapters.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'figure'))
    expect(figures).toEqual([sheets])
    for (const change of [{ svg: '<img src=x>' }, { width: 0 }, { height: 1.5 }, { alt: undefined }]) {
      const chapters = [{ number: 6, id: 'f', title: 'F', blocks: [{ ...sheets, ...change }] }]
      expect(reportFileSchema.safeParse({ ...file, chapters }).success).toBe(false)
    }
  })
})
