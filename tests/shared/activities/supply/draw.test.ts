// The drawing of the matrix: words in every square, all inside the drawing, and nothing of people but text.
import { describe, expect, test } from 'vitest'
import { widthOf } from '#shared/activities/flaps/measure.ts'
import { drawMatrix, type Matrix, type Shade } from '#shared/activities/supply/draw.ts'

const shades: readonly Shade[] = ['white', 'believed', 'one', 'more']
const lines: Readonly<Record<Shade, readonly string[]>> = {
  white: ['leeg'],
  believed: ['999/1000'],
  one: ['1 aanb.', '999/1000'],
  more: ['100 aanb.', '999/1000'],
}

const matrix = (
  columns: number,
  rows: number,
  name = 'Jeugdzorg, met jeugd-ggz en nog heel veel meer',
): Matrix => ({
  columns: Array.from({ length: columns }, (_, at) => ['Verslaving, thuisloos', 'NAH'][at % 2] ?? ''),
  rows: Array.from({ length: rows }, (_, row) => ({
    name,
    squares: Array.from({ length: columns }, (_, column) => {
      const shade = shades[(row + column) % 4] ?? 'white'
      return { shade, lines: lines[shade] }
    }),
  })),
  legend: shades.map((shade) => ({ shade, text: 'Geen aanbieder, maar anderen denken dat er iets is' })),
})

type Text = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly middle: boolean
  readonly text: string
}

const textsIn = (svg: string): Text[] =>
  Array.from(
    svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*font-size="([\d.]+)"([^>]*)>([^<]*)<\/text>/g),
    ([, x = '', y = '', size = '', more = '', text = '']) => ({
      x: Number(x),
      y: Number(y),
      size: Number(size),
      middle: more.includes('middle'),
      text,
    }),
  )

const squaresIn = (svg: string) =>
  Array.from(
    svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g),
    ([, x, y, width, height]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
    }),
  )

describe('the drawing', () => {
  test.each([
    [1, 1],
    [5, 13],
    [12, 16],
  ])(
    '[SU22] of %i columns and %i rows has words inside every square, and all of it fits',
    (columns, rows) => {
      const { svg, width, height } = drawMatrix(matrix(columns, rows))
      const texts = textsIn(svg)
      const squares = squaresIn(svg).slice(0, columns * rows)
      expect(squares).toHaveLength(columns * rows)
      for (const square of squares) {
        const inside = texts.filter(
          ({ x, y, middle }) =>
            middle &&
            x > square.x &&
            x < square.x + square.width &&
            y > square.y &&
            y < square.y + square.height,
        )
        expect(inside.length).toBeGreaterThan(0)
        for (const { text, size } of inside) expect(widthOf(text, size)).toBeLessThanOrEqual(square.width)
      }
      for (const { x, y, text, size, middle } of texts) {
        const left = middle ? x - widthOf(text, size) / 2 : x
        expect([left >= 0, left + widthOf(text, size) <= width, y <= height, size >= 10]).toEqual([
          true,
          true,
          true,
          true,
        ])
      }
      expect(width).toBeLessThanOrEqual(1_200)
    },
  )

  test('[SU22] shows what people wrote as text only', () => {
    const { svg } = drawMatrix(matrix(1, 1, '<script>"&'))
    expect(svg).toContain('&lt;script&gt;&quot;&amp;')
    expect(svg).not.toContain('<script')
  })
})
