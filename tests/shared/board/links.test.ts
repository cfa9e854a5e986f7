// Lines between two things, and geeltjes: when they may be there, how they are drawn and told.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawBoard, type Laid } from '#shared/board/draw.ts'
import { widthOf } from '#shared/board/letters.ts'
import { linkPath } from '#shared/board/line.ts'
import { linksAt, whyNotLink, type LaidLink } from '#shared/board/links.ts'
import { NOTE, noteShape } from '#shared/board/notes.ts'
import type { Piece } from '#shared/board/pieces.ts'
import { replacePiece, whyNotPut } from '#shared/board/rules.ts'
import { sizeOf, widths } from '#shared/board/size.ts'
import { tellBoard } from '#shared/board/told.ts'
import type { Pictures } from '#shared/kernel/activity.ts'
import type { Rec } from '#shared/kernel/record.ts'

const note = (more: Partial<Piece> = {}): Piece => ({
  mark: 'm1',
  order: 0,
  x: 200,
  y: 200,
  w: 150,
  turn: 0,
  sort: 'note',
  text: 'wie belt wie',
  round: 1,
  ...more,
})
const pieces: Laid[] = [
  { id: 'a', data: note() },
  { id: 'b', data: note({ x: 700, y: 500, text: 'een vast gezicht', round: 2, order: 1 }) },
  { id: 'c', data: note({ x: 200, y: 600, sort: 'word', text: 'rust', colour: 'roze', order: 2 }) },
  { id: 'd', data: note({ sort: 'stroke', path: '5050zzzz', colour: 'inkt', pen: 'pen', order: 3 }) },
]
const links: LaidLink[] = [{ id: 'l', data: { from: 'a', to: 'b', round: 2 } }]
const pictures: Pictures = { symbol: () => undefined, image: () => undefined }

describe('a link', () => {
  test('[MB25] joins two different things of this board, once, whichever way', () => {
    expect(whyNotLink({ from: 'a', to: 'c' }, pieces, links)).toBeUndefined()
    expect(whyNotLink({ from: 'a', to: 'a' }, pieces, links)).toBe('bad-input')
    expect(whyNotLink({ from: 'a', to: 'z' }, pieces, links)).toBe('missing')
    expect(whyNotLink({ from: 'z', to: 'a' }, pieces, links)).toBe('missing')
    expect(whyNotLink({ from: 'a', to: 'b' }, pieces, links)).toBe('exists')
    expect(whyNotLink({ from: 'b', to: 'a' }, pieces, links)).toBe('exists')
  })

  test('[MB25] hangs on both of its ends', () => {
    expect(linksAt(links, 'a')).toEqual(links)
    expect(linksAt(links, 'b')).toEqual(links)
    expect(linksAt(links, 'c')).toEqual([])
  })

  test('[MB19] runs from the edge of the one to the edge of the other, the same every time', () => {
    const end = (x: number, turn = 0) => ({ x, y: 300, turn, size: { width: 100, height: 60 } })
    const numbers = (d: string): number[] => Array.from(d.matchAll(/-?[\d.]+/g), ([one]) => Number(one))
    const d = linkPath('l', end(200), end(600))
    expect(d).toBe(linkPath('l', end(200), end(600)))
    expect(numbers(d)[0]).toBeCloseTo(257)
    expect(numbers(d)[4]).toBeCloseTo(543)
    // Turned a quarter, the short side lies in the way.
    expect(numbers(linkPath('l', end(200, 90), end(600)))[0]).toBeCloseTo(237)
    for (const on of [end(200), end(201)]) expect(linkPath('l', end(200), on)).not.toContain('NaN')
  })

  test('[MB19] is drawn under what it joins, and not when an end is gone', () => {
    const arrow = 'stroke-width="4.5"'
    const drawn = drawBoard(pieces, pictures, links).svg
    expect(drawn.split(arrow)).toHaveLength(2)
    expect(drawn.indexOf(arrow)).toBeLessThan(drawn.indexOf('wie belt'))
    for (const gone of [0, 1])
      expect(drawBoard(pieces.toSpliced(gone, 1), pictures, links).svg).not.toContain(arrow)
  })

  test('[MB27] is told with what it joins and in which round each was laid; lines are counted', () => {
    expect(tellBoard(pieces, links, pictures)).toEqual([
      'geeltje: wie belt wie (ronde 1), verbonden met geeltje: een vast gezicht',
      'woord: rust (ronde 1)',
      'een getekende lijn (ronde 1)',
      'geeltje: een vast gezicht (ronde 2)',
    ])
    const fromLine: LaidLink[] = [{ id: 'm', data: { from: 'd', to: 'c', round: 3 } }]
    expect(tellBoard(pieces, fromLine, pictures)).toContain(
      'een getekende lijn (ronde 1), verbonden met woord: rust',
    )
  })
})

describe('a geeltje', () => {
  const anyText = fc
    .stringMatching(/^[a-zA-Zé0-9 .,!?'-]{1,140}$/, { size: 'max' })
    .filter((text) => text.trim() !== '')

  test('[MB26] has room for all its text, and its paper is larger for more of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines, width, height, letters } = noteShape(text)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/\s/g, ''))
        for (const one of lines) expect(widthOf(one) * letters).toBeLessThanOrEqual(width - 2 * NOTE.edge)
        expect(lines.length * letters * NOTE.leading + NOTE.top + NOTE.edge).toBeLessThanOrEqual(height)
      }),
    )
    expect(noteShape('Wie belt de buurvrouw?').lines).toContain('buurvrouw?')
    const short = noteShape('kort')
    const long = noteShape('een zin die veel langer is. '.repeat(5))
    expect(short.width).toBeLessThan(long.width)
    expect(long.height).toBeLessThan(long.width * 1.3)
  })

  test('[MB26] is made only a little larger or smaller', () => {
    const [least, most] = widths(note())
    expect(least).toBeGreaterThan(100)
    expect(most).toBeLessThan(300)
    expect(sizeOf(note({ w: 300 })).height).toBeCloseTo(sizeOf(note({ w: 150 })).height * 2)
  })

  test('[MB26] shows its round in its corner; a line does not', () => {
    const rounds = (svg: string): string[] =>
      Array.from(svg.matchAll(/<circle[^>]*>\s*<text[^>]*>(\d)</g), ([, round = '']) => round)
    expect(rounds(drawBoard(pieces, pictures).svg)).toEqual(['1', '2', '1'])
    expect(rounds(drawBoard([{ id: 'a', data: note({ round: undefined }) }], pictures).svg)).toEqual([])
  })

  test('[MB13] needs text; a word may not be as long as a geeltje', () => {
    const put = (given: Piece) => whyNotPut({ given, old: undefined, was: null, me: 'p', shared: true })
    expect(put(note({ text: 'x'.repeat(140) }))).toBeUndefined()
    expect(put(note({ text: '' }))).toBe('bad-input')
    expect(put(note({ sort: 'word', colour: 'geel', text: 'x'.repeat(40) }))).toBeUndefined()
    expect(put(note({ sort: 'word', colour: 'geel', text: 'x'.repeat(41) }))).toBe('bad-input')
  })
})

test('[MB11] a piece is replaced whole, but for the round in which it was laid', () => {
  const old: Rec<Piece> = { id: 'a', kind: 'item', step: 's', by: 'p', rev: 1, data: note({ alt: 'oud' }) }
  const { round: _, ...look } = note({ mark: 'm2', x: 500 })
  expect(whyNotPut({ given: look, old, was: 'm1', me: 'p', shared: true })).toBeUndefined()
  expect(whyNotPut({ given: look, old, was: 'm1', me: 'q', shared: true })).toBe('not-yours')
  expect(whyNotPut({ given: { ...look, alt: 'oud' }, old, was: 'm1', me: 'q', shared: true })).toBeUndefined()
  expect(whyNotPut({ given: { ...look, alt: 'oud' }, old, was: 'm1', me: 'q', shared: false })).toBe(
    'not-yours',
  )
  expect(whyNotPut({ given: look, old, was: 'm0', me: 'p', shared: true })).toBe('changed-since')
  const draft = note({ alt: 'oud' })
  replacePiece(draft, look)
  expect(draft).toEqual(note({ mark: 'm2', x: 500 }))
})
