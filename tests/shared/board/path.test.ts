// A stroke as text: nothing is lost on the grid, a long one is made short enough, and stays where the hand went.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  boxOf,
  decodePath,
  encodePath,
  lineThrough,
  MOST_CHARACTERS,
  simplify,
  strokePlace,
  type Point,
} from '#shared/board/path.ts'
import { BOARD } from '#shared/board/pieces.ts'

const gridPoint = fc.record({
  x: fc.integer({ min: 0, max: BOARD.width }),
  y: fc.integer({ min: 0, max: BOARD.height }),
})
const anyPoints = fc.array(gridPoint, { minLength: 1, maxLength: 400 })

const without = (points: readonly Point[]): Point[] =>
  points.filter(({ x, y }, index) => index === 0 || x !== points[index - 1]?.x || y !== points[index - 1]?.y)

/** How far a point is from the nearest place on the line. */
const off = (point: Point, line: readonly Point[]): number =>
  Math.min(
    ...line.map((a, index) => {
      const b = line[index + 1] ?? a
      const [x, y] = [b.x - a.x, b.y - a.y]
      const length = x * x + y * y
      const along = length === 0 ? 0 : ((point.x - a.x) * x + (point.y - a.y) * y) / length
      const near = Math.min(1, Math.max(0, along))
      return Math.hypot(point.x - a.x - near * x, point.y - a.y - near * y)
    }),
  )

/** A line as a hand draws it: `n` points of a few swings over each other. */
const swings = fc.record({
  n: fc.constant(2_000),
  turns: fc.array(
    fc.record({
      wide: fc.double({ min: 5, max: 120, noNaN: true }),
      speed: fc.double({ min: 0.5, max: 9, noNaN: true }),
      phase: fc.double({ min: 0, max: 6, noNaN: true }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
})
const drawnBy = ({ n, turns }: typeof swings extends fc.Arbitrary<infer T> ? T : never): Point[] =>
  Array.from({ length: n }, (_, index) => {
    const t = (index / n) * Math.PI * 2
    const sum = (wave: (angle: number) => number): number =>
      turns.reduce((all, { wide, speed, phase }) => all + wide * wave(t * speed + phase), 0)
    return { x: 500 + sum(Math.cos), y: 350 + (sum(Math.sin) * 2) / 3 }
  })

describe('writing a stroke', () => {
  test('[MB1] what is read is what was written, on the grid and without standing still', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        expect(decodePath(encodePath(points))).toEqual(without(points))
      }),
    )
  })

  test('[MB1] takes two characters a point for the short steps of a hand', () => {
    expect(encodePath([{ x: 10, y: 700 }])).toBe('0ajg')
    expect(
      encodePath([
        { x: 0, y: 0 },
        { x: 12, y: 3 },
        { x: 0, y: 0 },
      ]),
    ).toHaveLength(4 + 2 + 2)
    expect(
      encodePath([
        { x: 0, y: 0 },
        { x: 1_000, y: 700 },
      ]),
    ).toHaveLength(4 + 8)
  })

  test('[MB1] keeps what is drawn over the edge on the board', () => {
    const path = encodePath([
      { x: -40, y: 12.4 },
      { x: 1_300, y: 900 },
    ])
    expect(decodePath(path)).toEqual([
      { x: 0, y: 12 },
      { x: 1_000, y: 700 },
    ])
  })

  test('[MB1] reads nothing from text that no stroke can be', () => {
    for (const path of ['', '0', '000', '00!0', '0000z', '0000z00', '0000h', 'zzzz', '00000h', '0000zZZZh'])
      expect([path, decodePath(path)]).toEqual([path, []])
  })

  test('[MB1] whatever text comes in, all that is read lies on the board', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z]{0,60}$/), (path) => {
        for (const { x, y } of decodePath(path)) {
          expect(x >= 0 && x <= BOARD.width).toBe(true)
          expect(y >= 0 && y <= BOARD.height).toBe(true)
        }
      }),
    )
  })
})

describe('making a stroke shorter', () => {
  test('[MB2] 2,000 points of a hand fit, and no point is more than 3 units off', () => {
    fc.assert(
      fc.property(swings, (hand) => {
        const drawn = drawnBy(hand)
        const path = encodePath(simplify(drawn))
        expect(path.length).toBeLessThanOrEqual(MOST_CHARACTERS)
        const line = decodePath(path)
        const far = Math.max(...drawn.filter((_, index) => index % 7 === 0).map((point) => off(point, line)))
        expect(far).toBeLessThanOrEqual(3)
      }),
      { numRuns: 30, endOnFailure: true },
    )
  })

  test('[MB2] even scribbling over the whole board fits, and both ends stay', () => {
    fc.assert(
      fc.property(fc.array(gridPoint, { minLength: 900, maxLength: 2_000 }), (points) => {
        const left = simplify(points)
        expect(encodePath(left).length).toBeLessThanOrEqual(MOST_CHARACTERS)
        expect([left[0], left.at(-1)]).toEqual([points[0], points.at(-1)])
      }),
      { numRuns: 10, endOnFailure: true },
    )
  })

  test('[MB2] a straight line is two points, a dot one, and a corner stays', () => {
    const straight = Array.from({ length: 200 }, (_, index) => ({ x: index, y: index * 2 }))
    expect(simplify(straight)).toEqual([straight[0], straight[199]])
    expect(simplify([{ x: 3, y: 4 }])).toEqual([{ x: 3, y: 4 }])
    const corner = [
      { x: 0, y: 0 },
      { x: 50, y: 1 },
      { x: 100, y: 0 },
      { x: 100, y: 90 },
    ]
    expect(simplify(corner)).toEqual(corner)
  })
})

describe('where a stroke lies', () => {
  test('[MB2] its middle and longer side follow from the line, and a dot can be taken hold of', () => {
    expect(
      strokePlace([
        { x: 100, y: 200 },
        { x: 300, y: 250 },
      ]),
    ).toMatchObject({ x: 200, y: 225, w: 200 })
    expect(strokePlace([{ x: 40, y: 50 }])).toMatchObject({ x: 40, y: 50, w: 20 })
    expect(
      boxOf([
        { x: 0, y: 0 },
        { x: 5, y: 600 },
      ]),
    ).toEqual({ x: 2.5, y: 300, size: 600 })
  })

  test('[MB2] the line goes through every point, smooth in a bend and sharp in a corner', () => {
    expect(lineThrough([])).toBe('')
    expect(lineThrough([{ x: 3, y: 4 }])).toBe('M3 4h.1')
    expect(
      lineThrough([
        { x: 0, y: 0 },
        { x: 30, y: 0 },
        { x: 30, y: 30 },
      ]),
    ).toBe('M0 0C0 0 30 0 30 0C30 0 30 30 30 30')
    expect(
      lineThrough([
        { x: 0, y: 0 },
        { x: 30, y: 0 },
        { x: 60, y: 0 },
      ]),
    ).toBe('M0 0C0 0 20 0 30 0C40 0 60 0 60 0')
  })
})
