// Where pieces lie and how large they are: moving, sizing and turning them, and finding a place for a new one.
import { boxOf, type Point } from '#shared/board/path.ts'
import { BOARD, type Piece, type Sort } from '#shared/board/pieces.ts'
import { pens, pointsOf, sizeOf, widths, type Size } from '#shared/board/size.ts'

/** What of a piece says how it lies. In units of the board and degrees, as in pieces.ts. */
export type Place = Pick<Piece, 'x' | 'y' | 'w' | 'turn'>

const SNAP = 4

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** Degrees from -180 to 180. */
const half = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180

/** Whole numbers within the board, as this piece is kept. */
export const asKept = (
  { x, y, w, turn }: Place,
  piece: { readonly sort: Sort; readonly text?: string | undefined },
): Place => ({
  x: Math.round(within(x, 0, BOARD.width)),
  y: Math.round(within(y, 0, BOARD.height)),
  w: Math.round(within(w, ...widths(piece))),
  turn: Math.round(half(turn)),
})

export type Grip = 'move' | 'size' | 'turn'

const angle = (from: Point, to: Point): number => (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

/** How a piece lies when the hand that took hold of it at `from` is at `to`. Upright holds on a little. */
export const dragged = (start: Place, grip: Grip, from: Point, to: Point): Place => {
  switch (grip) {
    case 'move':
      return { ...start, x: start.x + to.x - from.x, y: start.y + to.y - from.y }
    case 'size':
      return { ...start, w: (start.w * distance(start, to)) / Math.max(1, distance(start, from)) }
    case 'turn': {
      const turn = half(start.turn + angle(start, to) - angle(start, from))
      return { ...start, turn: Math.abs(turn) < SNAP ? 0 : turn }
    }
  }
}

/** How a piece lies that two fingers hold: it goes, grows and turns with them. */
export const pinched = (start: Place, from: readonly [Point, Point], to: readonly [Point, Point]): Place => ({
  x: start.x + (to[0].x + to[1].x - from[0].x - from[1].x) / 2,
  y: start.y + (to[0].y + to[1].y - from[0].y - from[1].y) / 2,
  w: (start.w * distance(...to)) / Math.max(1, distance(...from)),
  turn: half(start.turn + angle(...to) - angle(...from)),
})

/** A point of the board as the piece has it: its middle is 0, 0 and it is not turned. */
const asPieceSees = ({ x, y, turn }: Place, point: Point): Point => {
  const back = (-turn * Math.PI) / 180
  const [dx, dy] = [point.x - x, point.y - y]
  return { x: dx * Math.cos(back) - dy * Math.sin(back), y: dx * Math.sin(back) + dy * Math.cos(back) }
}

const toLine = (point: Point, a: Point, b: Point): number => {
  const [x, y] = [b.x - a.x, b.y - a.y]
  const length = x * x + y * y
  const along = length === 0 ? 0 : within(((point.x - a.x) * x + (point.y - a.y) * y) / length, 0, 1)
  return distance(point, { x: a.x + along * x, y: a.y + along * y })
}

/** Whether a gum of this radius touches the line of a stroke. */
export const touches = (stroke: Piece, point: Point, radius: number): boolean => {
  const thick = pens[stroke.pen ?? 'pen'].width
  // All of it lies within the circle around its box; most strokes are nowhere near.
  if (distance(stroke, point) > stroke.w * (Math.SQRT1_2 + thick / 40) + radius) return false
  const points = pointsOf(stroke)
  if (points.length === 0) return false
  const box = boxOf(points)
  const scale = stroke.w / box.size
  const seen = asPieceSees(stroke, point)
  const near = { x: seen.x / scale + box.x, y: seen.y / scale + box.y }
  const reach = radius / scale + thick / 2
  return points.some((to, index) => toLine(near, points[index - 1] ?? to, to) <= reach)
}

const SPOTS: readonly Point[] = [0.5, 0.25, 0.75].flatMap((y) =>
  [0.5, 0.2, 0.8, 0.35, 0.65].map((x) => ({ x: x * BOARD.width, y: y * BOARD.height })),
)

/** Where a new piece comes: the spot that lies farthest from all others, the middle first. */
export const freeSpot = (pieces: readonly Place[]): Point => {
  const room = (spot: Point): number => Math.min(300, ...pieces.map((piece) => distance(spot, piece)))
  const rooms = SPOTS.map(room)
  const spot = SPOTS[rooms.indexOf(Math.max(...rooms))] ?? { x: BOARD.width / 2, y: BOARD.height / 2 }
  return { x: Math.round(spot.x), y: Math.round(spot.y) }
}

/** Points on the way from one to the other, at most `step` apart: a fast hand skips nothing. */
export const along = (from: Point, to: Point, step: number): Point[] => {
  const parts = Math.max(1, Math.ceil(distance(from, to) / step))
  return Array.from({ length: parts }, (_, index) => {
    const part = (index + 1) / parts
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
  })
}

/** The front piece under a finger or mouse; a thin line may be missed by `reach`, a small thing by half of it. */
export const pieceAt = <T extends { readonly data: Piece }>(
  pieces: readonly T[],
  point: Point,
  reach: number,
  photoOf: (image: string) => Size | undefined,
): T | undefined =>
  pieces.findLast(({ data }) => {
    if (data.sort === 'stroke') return touches(data, point, reach)
    const { width, height } = sizeOf(data, photoOf(data.image ?? ''))
    const { x, y } = asPieceSees(data, point)
    return Math.abs(x) <= Math.max(width, reach) / 2 && Math.abs(y) <= Math.max(height, reach) / 2
  })

/** A point that the piece sees, on the board. */
export const onBoard = ({ x, y, turn }: Place, point: Point): Point => {
  const by = (turn * Math.PI) / 180
  return {
    x: x + point.x * Math.cos(by) - point.y * Math.sin(by),
    y: y + point.x * Math.sin(by) + point.y * Math.cos(by),
  }
}

/** The first of these points that lies on the board, or else the one that is least far off, brought onto it. */
export const reachable = (points: readonly Point[], margin: number): Point => {
  const brought = points.map(({ x, y }) => ({
    x: within(x, margin, BOARD.width - margin),
    y: within(y, margin, BOARD.height - margin),
  }))
  const off = points.map((point, index) => distance(point, brought[index] ?? point))
  return brought[off.indexOf(Math.min(...off))] ?? { x: 0, y: 0 }
}
