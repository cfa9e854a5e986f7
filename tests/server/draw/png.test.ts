// Figures as pictures: the same everywhere, no sentence lost, nothing read from outside.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { assert, asyncProperty, string } from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { drawPng } from '#server/draw/png.ts'
import { escape } from '#shared/report/html-escape.ts'
import { fonts } from '#shared/report/palette.ts'
import { plain } from '#shared/report/text.ts'
import { payloads } from '#tests/shared/report/hostile.ts'
import { sheets } from '#tests/shared/report/figures.ts'

const drawing = (inside: string, size = 'width="300" height="40"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="300" height="40" fill="#fff"/>${inside}</svg>`
const saying = (text: string, more = '') =>
  drawing(`<text x="4" y="28" font-size="20" font-family="${escape(fonts.text)}" ${more}>${text}</text>`)

const draw = async (svg: string): Promise<Buffer> => {
  const png = await drawPng(svg)
  if (!png) throw new Error('it was not drawn')
  return Buffer.from(png)
}
const pixels = async (svg: string): Promise<Buffer> =>
  sharp(await draw(svg))
    .removeAlpha()
    .raw()
    .toBuffer()

/** How many values are not white. */
const ink = async (svg: string): Promise<number> => (await pixels(svg)).filter((value) => value < 128).length

describe('text', () => {
  test('is drawn at two pixels for one, in our own fonts, with the weight that was asked', async () => {
    expect(await sharp(await draw(sheets.svg)).metadata()).toMatchObject({ width: 800, height: 400 })
    const light = await ink(saying('Reëel: één plan'))
    expect(light).toBeGreaterThan(500)
    expect(await ink(saying('Reëel: één plan', 'font-weight="650"'))).toBeGreaterThan(light * 1.15)
    const serif = await pixels(saying('Reëel: één plan').replaceAll(escape(fonts.text), escape(fonts.title)))
    expect(serif.equals(await pixels(saying('Reëel: één plan')))).toBe(false)
  })

  test.each([
    ['an emoji', '😀'],
    ['a heart that is written with two signs', '❤️'],
    ['Arabic', 'سلام'],
  ])('%s has a glyph of its own, also within a sentence', async (_, text) => {
    // As many signs that no font has, drawn as boxes.
    const boxes = (of: string) => Array.from(of.replace('\uFE0F', ''), () => '\u{10FFFD}').join('')
    for (const sentence of [text, `hoi, fijn ${text} ja`]) {
      const boxed = await pixels(saying(sentence.replace(text, boxes(text))))
      expect((await pixels(saying(sentence))).equals(boxed)).toBe(false)
    }
  })

  test('with Arabic letters has their font first, so that letters that join are not lost', async () => {
    const sentence = saying('hoi سلام لا 😀')
    const asked = await pixels(sentence.replace(escape(fonts.text), 'Noto Sans Arabic'))
    expect((await pixels(sentence)).equals(asked)).toBe(true)
  })

  test.each([
    ['a family', '👨‍👩‍👧', '👨'],
    ['a skin', '👍🏽', '👍'],
    ['a flag', '🇳🇱', 'NL'],
  ])('%s of several signs becomes one', async (_, several, one) => {
    expect((await pixels(saying(`x ${several} y`))).equals(await pixels(saying(`x ${one} y`)))).toBe(true)
  })

  test('that no font has becomes boxes, and the rest of the sentence stays', async () => {
    const start = await ink(saying('Hoi '))
    for (const text of ['中文', 'हिन्दी', 'Привет', '\u{10FFFD}', '✓', 'مرحبا 中文 😀', '😀 中文 👩🏽‍🦽'])
      expect(await ink(saying(`Hoi ${text} dag`))).toBeGreaterThan(start * 1.3)
  })

  test('of any kind gives a picture', { timeout: 60_000 }, async () => {
    for (const text of payloads)
      expect(await ink(saying(escape(plain(`Hoi ${text.slice(0, 200)}`))))).toBeGreaterThan(0)
    await assert(
      asyncProperty(string({ unit: 'binary', maxLength: 60 }), async (text) => {
        expect(await ink(saying(escape(plain(`Hoi ${text}`))))).toBeGreaterThan(0)
      }),
      { numRuns: 40, seed: 7 },
    )
  })
})

describe('photos', () => {
  const red = sharp({ create: { width: 30, height: 30, channels: 3, background: '#c00000' } })
  const photo = (href: string) => drawing(`<image x="0" y="0" width="30" height="30" href="${href}"/>`)

  test.each(['webp', 'jpeg', 'png'] as const)('inside the drawing are shown: %s', async (format) => {
    const bytes = await red.clone().toFormat(format).toBuffer()
    const [r = 0, g = 255] = await pixels(photo(`data:image/${format};base64,${bytes.toString('base64')}`))
    expect([r > 150, g < 60]).toEqual([true, true])
  })

  test('outside it are not, whatever the address; nor a broken one', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'figure-')), 'secret.png')
    writeFileSync(path, await red.clone().png().toBuffer())
    const nested = Buffer.from(drawing(`<image width="30" height="30" href="${path}"/>`)).toString('base64')
    for (const href of [
      path,
      path.replace('/', '&#47;'),
      pathToFileURL(path).href,
      `data:image/svg+xml;base64,${nested}`,
      'data:image/png;base64,AAAA',
    ])
      expect(await ink(photo(href))).toBe(0)
    const svg = photo(path)
    expect(
      await ink(
        svg
          .replace(' href=', ' xlink:href= ')
          .replace('<svg ', '<svg xmlns:xlink="http://www.w3.org/1999/xlink" '),
      ),
    ).toBe(0)
    expect(await ink(svg.replace(/href="([^"]+)"/, "href='$1'"))).toBe(0)
  })
})

describe('what cannot be drawn', () => {
  test.each([
    ['nothing', ''],
    ['no SVG', '<p>x</p>'],
    ['half an SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect'],
    ['no size', '<svg xmlns="http://www.w3.org/2000/svg" width="0" height="9"/>'],
    ['a document type', `<!DOCTYPE svg [<!ENTITY x "y">]>${sheets.svg}`],
    ['an instruction', `<?xml-stylesheet href="x"?>${sheets.svg}`],
  ])('%s is undefined, not an error', async (_, svg) => {
    expect(await drawPng(svg)).toBeUndefined()
  })

  test('a huge drawing becomes small enough', async () => {
    const { width, height } = await sharp(await draw(drawing('', 'width="90000" height="9000"'))).metadata()
    expect(width * height).toBeLessThan(16_200_000)
  })
})
