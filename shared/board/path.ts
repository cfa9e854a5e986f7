// A stroke as a short string: the corners of the line on the grid of the board. Also makes it short enough to keep.
import { BOARD } from './pieces.ts'

export type Point = { readonly x: number; readonly y: number }

/** As the field `path` of a piece allows. */
export const MOST_CHARACTERS = 1_500

/** A stroke is never smaller than this, so that a dot can be taken hold of. In units of the board. */
const SMALLEST = 20

const BASE = 36
/** A step of -13 to 12 takes one character, the values up to this one; the next nine say that one more follows. */
const NEAR = 26
/** The middle of the 324 steps that two characters can say. */
const MIDDLE = 162
/** Says that three characters follow, for a step that is longer still. */
const FAR = 35
/** Added to the longest steps, so that what is written is never below zero. */
const SHIFT = 1_000

const digits = (value: number, length: number): string => value.toString(BASE).padStart(length, '0')

const step = (by: number): string => {
  if (by >= -NEAR / 2 && by < NEAR / 2) return digits(by + NEAR / 2, 1)
  if (by >= -MIDDLE && by < MIDDLE) return digits(NEAR * BASE + by + MIDDLE, 2)
  return `${digits(FAR, 1)}${digits(by + SHIFT, 3)}`
}

const onGrid = ({ x, y }: Point): Point => ({
  x: Math.min(BOARD.width, Math.max(0, Math.round(x))),
  y: Math.min(BOARD.height, Math.max(0, Math.round(y))),
})

/** The points, put on the grid, as text: where it starts (two characters each way), then step by step. */
export const encodePath = (points: readonly Point[]): string => {
  let at: Point | undefined
  let path = ''
  for (const point of points.map(onGrid)) {
    if (!at) path = `${digits(point.x, 2)}${digits(point.y, 2)}`
    else if (at.x !== point.x || at.y !== point.y) path += `${step(point.x - at.x)}${step(point.y - at.y)}`
    at = point
  }
  return path
}

/** The points of a path; empty for what `encodePath` cannot have made. */
export const decodePath = (path: string): Point[] => {
  let place = 0
  const read = (length: number): number => {
    const part = path.slice(place, place + length)
    place += length
    return part.length === length && /^[0-9a-z]+$/.test(part) ? Number.parseInt(part, BASE) : Number.NaN
  }
  const readStep = (): number => {
    const first = read(1)
    if (first < NEAR) return first - NEAR / 2
    return first === FAR ? read(3) - SHIFT : (first - NEAR) * BASE + read(1) - MIDDLE
  }
  const isOnBoard = ({ x, y }: Point): boolean => x >= 0 && x <= BOARD.width && y >= 0 && y <= BOARD.height
  let at: Point = { x: read(2), y: read(2) }
  const points = [at]
  while (place < path.length) {
    at = { x: at.x + readStep(), y: at.y + readStep() }
    points.push(at)
  }
  return points.every(isOnBoard) ? points : []
}

const distance = (point: Point, a: Point, b: Point): number => {
  const [x, y] = [b.x - a.x, b.y - a.y]
  const length = x * x + y * y
  const along = length === 0 ? 0 : ((point.x - a.x) * x + (point.y - a.y) * y) / length
  const near = Math.min(1, Math.max(0, along))
  return Math.hypot(point.x - a.x - near * x, point.y - a.y - near * y)
}

/**
 * How far the line would be off without each point, after Ramer, Douglas and Peucker; never more than for the
 * point that divides the line before it. Infinite at both ends.
 */
const weights = (points: readonly Point[]): number[] => {
  const found = points.map(() => 0)
  const parts = [{ from: 0, to: points.length - 1, most: Number.POSITIVE_INFINITY }]
  for (const end of [0, points.length - 1]) found[end] = Number.POSITIVE_INFINITY
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [a, b] = [points[part.from], points[part.to]]
    if (!a || !b) continue
    let [far, at] = [-1, part.from]
    for (let index = part.from + 1; index < part.to; index += 1) {
      const point = points[index]
      const off = point ? distance(point, a, b) : 0
      if (off > far) [far, at] = [off, index]
    }
    if (far < 0) continue
    const weight = Math.min(far, part.most)
    found[at] = weight
    parts.push({ from: part.from, to: at, most: weight }, { from: at, to: part.to, most: weight })
  }
  return found
}

/**
 * The fewest points that draw the same line to within `off` units of the board, and to within as little more as is
 * needed to write it in `MOST_CHARACTERS`. The two ends stay.
 */
export const simplify = (points: readonly Point[], off = 0.4): Point[] => {
  const weight = weights(points)
  for (let most = off; ; most *= 1.25) {
    const left = points.filter((_, index) => (weight[index] ?? 0) > most)
    if (left.length <= 2 || encodePath(left).length <= MOST_CHARACTERS) return left
  }
}

export type Box = { readonly x: number; readonly y: number; readonly size: number }

/** The middle of what a stroke fills, and its longer side: with `w` of a piece the scale at which it is drawn. */
export const boxOf = (points: readonly Point[]): Box => {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    size: Math.max(SMALLEST, right - left, bottom - top),
  }
}

/** What of a piece follows from the line that was drawn: at least one point, in units of the board. */
export const strokePlace = (
  drawn: readonly Point[],
): { readonly path: string; readonly x: number; readonly y: number; readonly w: number } => {
  const path = encodePath(simplify(drawn))
  const { x, y, size } = boxOf(decodePath(path))
  return { path, x: Math.round(x), y: Math.round(y), w: size }
}

const number = (value: number): string => String(Math.round(value * 10) / 10)
const pair = ({ x, y }: Point): string => `${number(x)} ${number(y)}`

/** Where a smooth line leaves a point, as a direction of length 1; none at the ends and in a sharp corner. */
const directionAt = (before: Point | undefined, at: Point, after: Point | undefined): Point => {
  const none = { x: 0, y: 0 }
  if (!before || !after) return none
  const [inX, inY, outX, outY] = [at.x - before.x, at.y - before.y, after.x - at.x, after.y - at.y]
  if (inX * outX + inY * outY <= 0) return none
  const [x, y] = [
    inX / Math.hypot(inX, inY) + outX / Math.hypot(outX, outY),
    inY / Math.hypot(inX, inY) + outY / Math.hypot(outX, outY),
  ]
  const length = Math.hypot(x, y)
  return length === 0 ? none : { x: x / length, y: y / length }
}

/** The line through these points as the `d` of an SVG path: smooth, but sharp where the hand turned sharply. */
export const lineThrough = (points: readonly Point[]): string => {
  const [first] = points
  if (!first) return ''
  if (points.length === 1) return `M${pair(first)}h.1`
  const bends = points.map((point, index) => directionAt(points[index - 1], point, points[index + 1]))
  const curves = points.slice(1).map((to, index) => {
    const from = points[index] ?? first
    const reach = Math.hypot(to.x - from.x, to.y - from.y) / 3
    const [leave, arrive] = [bends[index], bends[index + 1]]
    const one = { x: from.x + (leave?.x ?? 0) * reach, y: from.y + (leave?.y ?? 0) * reach }
    const two = { x: to.x - (arrive?.x ?? 0) * reach, y: to.y - (arrive?.y ?? 0) * reach }
    return `C${pair(one)} ${pair(two)} ${pair(to)}`
  })
  return `M${pair(first)}${curves.join('')}`
}
