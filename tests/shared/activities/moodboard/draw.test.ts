// The drawings: the same wherever they are made, whole, and with nothing in them that anybody else put there.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { colourNames, colours } from '#shared/board/colours.ts'
import { drawBoard, inLayers, type Laid } from '#shared/board/draw.ts'
import { fitted, widthOf, wordShape, wrapped } from '#shared/board/letters.ts'
import { cutOut, tilt } from '#shared/board/paper.ts'
import { encodePath } from '#shared/board/path.ts'
import { drawTile, drawWall, type LaidTile } from '#shared/activities/moodboard/wall.ts'
import { symbolPicture } from '#shared/content/symbols/pictures.ts'
import { contrast } from '#shared/content/contrast.ts'
import type { Pictures } from '#shared/kernel/activity.ts'
import { cleanText } from '#shared/kernel/fields.ts'
import { payloads } from '../../report/hostile.ts'
import { piece, tile } from './mood.ts'

const pictures: Pictures = {
  symbol: symbolPicture,
  image: (id) => (id === 'i1' ? { href: 'data:image/webp;base64,AAAA', width: 800, height: 400 } : undefined),
}
const line = encodePath([
  { x: 10, y: 10 },
  { x: 60, y: 90 },
])
const laid: Laid[] = [
  { id: 'a', data: piece({ sort: 'symbol', symbol: 'house', turn: 30 }) },
  { id: 'b', data: piece({ sort: 'image', image: 'i1', alt: 'tuin' }) },
  { id: 'c', data: piece({ sort: 'word', text: 'wie loopt er mee', colour: 'petrol' }) },
  { id: 'd', data: piece({ sort: 'stroke', path: line, colour: 'roze', pen: 'marker', w: 160 }) },
]
const tiles: LaidTile[] = [
  { id: 't1', data: tile({ symbol: 'house' }) },
  { id: 't2', data: tile({ image: 'i1', because: '' }) },
  { id: 't3', data: tile({ word: 'thuis zijn' }) },
]

/** Every text in an SVG, as a reader of it would see it. */
const textsIn = (svg: string): string[] =>
  Array.from(svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g), ([, text = '']) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  )

const openTags = (svg: string): string[] => Array.from(svg.matchAll(/<([a-z]+)/gi), ([, tag = '']) => tag)
const allowed = new Set(['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'text', 'image'])

describe('a drawing', () => {
  test('[MB19] is the same for the same records, whatever order they come in', () => {
    expect(drawBoard(laid, pictures)).toEqual(drawBoard(laid.toReversed(), pictures))
    expect(drawWall(tiles, pictures)).toEqual(drawWall(tiles, pictures))
    expect(drawBoard(laid, pictures)).toMatchObject({ width: 1_000, height: 700 })
  })

  test('[MB19] lays what has a higher order on top', () => {
    const front = { id: 'a', data: piece({ order: 2 }) }
    const back = { id: 'b', data: piece({ order: -1 }) }
    const same = { id: 'c', data: piece({ order: 2 }) }
    expect(inLayers([same, front, back]).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  })

  test('[MB19] reads nothing that people wrote as markup, and refers to nothing outside', () => {
    const words = [
      ...payloads.map((text) => cleanText(text.slice(0, 40))),
      '"><script>',
      "' onload='x",
      '&amp;<',
    ]
    for (const word of words) {
      const svgs = [
        drawBoard([{ id: word, data: piece({ text: word }) }], pictures).svg,
        drawBoard([{ id: 'x', data: piece({ sort: 'image', image: 'gone', alt: word }) }], pictures).svg,
        drawTile({ id: word, data: tile({ word, because: word }) }, pictures).svg,
      ]
      for (const svg of svgs) {
        expect(openTags(svg).filter((tag) => !allowed.has(tag))).toEqual([])
        expect(svg.replaceAll(/>[^<]*</g, '><')).not.toMatch(
          /\bon\w+=|href="(?!data:image\/)|url\(|&(?!amp;|lt;|gt;|quot;)/,
        )
        expect(svg.match(/<svg/g)?.length).toBe(svg.match(/<\/svg>/g)?.length)
      }
    }
    expect(textsIn(drawTile({ id: 't', data: tile({ word: '<b>&"' }) }, pictures).svg)).toContain('<b>&"')
  })

  test('[MB19] shows a photo or symbol that is gone as its words, in a frame', () => {
    const svg = drawBoard(
      [
        { id: 'a', data: piece({ sort: 'image', image: 'gone', alt: 'Een tuin' }) },
        { id: 'b', data: piece({ sort: 'symbol', symbol: 'gone' }) },
      ],
      pictures,
    ).svg
    expect(textsIn(svg).join(' ')).toBe('Een tuin plaatje')
    expect(svg).not.toContain('<image')
  })

  test('[MB19] draws a stroke where it lies, as large as it was made, and a broken one not at all', () => {
    const svg = drawBoard([laid[3] ?? { id: '', data: piece() }], pictures).svg
    expect(svg).toContain('translate(500 350)')
    expect(svg).toContain('scale(2)')
    expect(svg).toContain('translate(-35 -50)')
    expect(svg).toContain(colours.roze.ink)
    expect(drawBoard([{ id: 'x', data: piece({ sort: 'stroke', path: 'zzzz' }) }], pictures).svg).toBe(
      drawBoard([{ id: 'x', data: piece({ sort: 'stroke', path: 'zz' }) }], pictures).svg,
    )
  })

  test('[MB19] lays all tiles of a wall on the table, whole', () => {
    for (const n of [1, 3, 4, 5, 17, 20]) {
      const some = Array.from({ length: n }, (_, index) => ({
        id: `t${index}`,
        data: tile({ word: `w${index}` }),
      }))
      const { svg, width, height } = drawWall(some, pictures)
      expect(textsIn(svg).filter((text) => /^w\d+$/.test(text))).toHaveLength(n)
      const middles = Array.from(svg.matchAll(/translate\(([\d.]+) ([\d.]+)\) rotate/g), ([, x, y]) => [
        Number(x),
        Number(y),
      ])
      for (const [x = 0, y = 0] of middles) {
        expect(x >= 180 && x <= width - 180).toBe(true)
        expect(y >= 220 && y <= height - 220).toBe(true)
      }
    }
  })

  test('[MB19] letters on paper of every colour are readable', () => {
    for (const name of colourNames)
      expect([name, contrast(colours[name].on, colours[name].paper) >= 4.5]).toEqual([name, true])
  })
})

describe('text on paper', () => {
  const anyText = fc
    .stringMatching(/^[a-zA-Zé0-9 .,!?'-]{1,140}$/, { size: 'max' })
    .filter((text) => text.trim() !== '')
  const bare = (text: string): string => text.replaceAll(/\s/g, '')

  test('[MB20] is never cut off, and no line is wider than its place', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 3, max: 30 }), (text, width) => {
        const lines = wrapped(text, width)
        expect(bare(lines.join(''))).toBe(bare(text))
        for (const one of lines) expect(widthOf(one)).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('[MB20] the paper of a word is as large as its lines, and at most a few lines high', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zA-Zé ]{1,40}$/, { size: 'max' }).filter((text) => text.trim() !== ''),
        (text) => {
          const { lines, width, height } = wordShape(text)
          expect(bare(lines.join(''))).toBe(bare(text))
          for (const one of lines) expect(widthOf(one)).toBeLessThan(width)
          expect(lines.length).toBeLessThanOrEqual(6)
          expect(height).toBeGreaterThan(lines.length)
        },
      ),
    )
    expect(wordShape('samen').lines).toEqual(['samen'])
    const wide = wordShape('MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM')
    expect(Math.max(...wide.lines.map(widthOf))).toBeLessThan(wide.width)
  })

  test('[MB20] a sentence gets the largest letters with which it fits', () => {
    expect(fitted('kort', 300, 100, [30, 20, 10]).size).toBe(30)
    const long = 'een zin die veel langer is en dus kleiner moet, '.repeat(3)
    expect(fitted(long, 300, 100, [30, 20, 10]).size).toBe(10)
    // A word that fits on no line whole is broken, and then in the largest letters too.
    expect(fitted('m'.repeat(40), 300, 100, [30, 20, 10]).size).toBe(20)
    expect(fitted('', 300, 100, [30, 20, 10]).lines).toEqual([])
  })
})

test('[MB19] paper is cut the same way for the same piece, close to straight', () => {
  expect(cutOut('a', 0, 0, 300, 200)).toBe(cutOut('a', 0, 0, 300, 200))
  expect(cutOut('a', 0, 0, 300, 200)).not.toBe(cutOut('b', 0, 0, 300, 200))
  const numbers = Array.from(cutOut('a', 0, 0, 300, 200).matchAll(/-?[\d.]+/g), ([one]) => Number(one))
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-2)
  expect(Math.max(...numbers)).toBeLessThanOrEqual(302)
  for (const id of ['a', 'b', 'c']) expect(Math.abs(tilt(id, 1.2))).toBeLessThanOrEqual(1.2)
})
