// The line between two things on a board, as a hand draws it: a little bent, with an arrow at its end.
import { seeded } from '#shared/kernel/random.ts'
import type { Point } from './path.ts'
import type { Size } from './size.ts'

/** One end: where it lies, how it is turned, how large it is. */
export type End = { readonly x: number; readonly y: number; readonly turn: number; readonly size: Size }

const GAP = 7
const HEAD = 20

const number = (value: number): string => String(Math.round(value * 10) / 10)
const pair = ({ x, y }: Point): string => `${number(x)} ${number(y)}`

/** Where the way from the middle of this thing towards a point leaves it; never farther than halfway. */
const edgeOf = ({ x, y, turn, size }: End, to: Point): Point => {
  const [dx, dy] = [to.x - x, to.y - y]
  const way = Math.hypot(dx, dy)
  if (way === 0) return { x, y }
  const back = (-turn * Math.PI) / 180
  const [ux, uy] = [
    Math.abs((dx * Math.cos(back) - dy * Math.sin(back)) / way),
    Math.abs((dx * Math.sin(back) + dy * Math.cos(back)) / way),
  ]
  const out = Math.min(size.width / 2 / Math.max(ux, 1e-6), size.height / 2 / Math.max(uy, 1e-6)) + GAP
  const part = Math.min(out / way, 0.5)
  return { x: x + dx * part, y: y + dy * part }
}

/** The `d` of an SVG path from one thing to the other: always the same for the same link. */
export const linkPath = (id: string, from: End, to: End): string => {
  const next = seeded(`link ${id}`)
  const [start, end] = [edgeOf(from, to), edgeOf(to, from)]
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const way = Math.max(1, Math.hypot(dx, dy))
  const bend = (next() < 0.5 ? -1 : 1) * Math.min(36, way * (0.08 + next() * 0.07))
  const middle = {
    x: start.x + dx * 0.5 - (dy / way) * bend,
    y: start.y + dy * 0.5 + (dx / way) * bend,
  }
  const angle = Math.atan2(end.y - middle.y, end.x - middle.x)
  const head = Math.min(HEAD, way * 0.4)
  const wing = (side: number): Point => {
    const at = angle + side * (0.48 + next() * 0.12)
    const long = head * (0.9 + next() * 0.25)
    return { x: end.x - Math.cos(at) * long, y: end.y - Math.sin(at) * long }
  }
  return `M${pair(start)}Q${pair(middle)} ${pair(end)}M${pair(wing(1))}L${pair(end)}L${pair(wing(-1))}`
}
