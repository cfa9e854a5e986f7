// Drawing and gumming by hand: the line is there at once, others see it while it is drawn, then it is laid as a piece.
import { useEffect, useRef } from 'react'
import { nanoid } from 'nanoid'
import type { ColourName } from '#shared/board/colours.ts'
import { encodePath, lineThrough, simplify, strokePlace, type Point } from '#shared/board/path.ts'
import { usePreview } from '#client/sync/react.ts'
import type { BoardAdapter, PieceHere } from './adapter.ts'
import { along, touches } from './geometry.ts'
import { boardTexts as texts } from './texts.ts'
import type { Acts } from './useActs.ts'

export type DrawWith = { readonly tool: 'pen' | 'marker' | 'gum'; readonly colour: ColourName }

const SHOW_EVERY_MS = 50
/** Others forget what they do not hear of for two seconds, but a hand may rest. */
const REST_MS = 1_000
const GUM = 14

type Line = { readonly id: string; readonly pointer: number; readonly points: Point[]; shownAt: number }

export type Pen = {
  readonly down: (pointer: number, at: Point) => void
  /** All the points since the last time, also those between two pictures of the screen. */
  readonly move: (pointer: number, points: readonly Point[], time: number) => void
  readonly up: (pointer: number) => void
  readonly cancel: () => void
}

export const usePen = (props: {
  adapter: BoardAdapter
  acts: Acts
  using: DrawWith
  /** The line while it is drawn. */
  ink: React.RefObject<SVGPathElement | null>
  /** Those that this person may gum. */
  own: readonly PieceHere[]
  nextOrder: () => number
}): Pen => {
  const { acts, own, nextOrder, ink } = props
  const { step, board, live } = props.adapter
  const { tool, colour } = props.using
  const preview = usePreview()
  const line = useRef<Line>(undefined)
  const gum = useRef<{ readonly pointer: number; readonly ids: Set<string>; last: Point }>(undefined)

  const show = ({ id, points }: Line): void => {
    if (!live || tool === 'gum') return
    preview(step, 'stroke', { id, board, path: encodePath(simplify(points)), pen: tool, colour })
  }
  const latest = useRef(show)
  useEffect(() => {
    latest.current = show
  })
  useEffect(() => {
    const timer = setInterval(() => line.current && latest.current(line.current), REST_MS)
    return () => clearInterval(timer)
  }, [])

  const draw = (): void => ink.current?.setAttribute('d', lineThrough(line.current?.points ?? []))
  const wipeAt = (at: Point): void => {
    const now = gum.current
    if (!now) return
    for (const point of along(now.last, at, GUM))
      for (const { id, data } of own)
        if (data.sort === 'stroke' && !now.ids.has(id) && touches(data, point, GUM)) {
          now.ids.add(id)
          acts.wipe(id)
        }
    now.last = at
  }
  const endGum = (): void => {
    const wiped = gum.current?.ids.size ?? 0
    gum.current = undefined
    if (wiped > 0) acts.keep(texts.said.gummed(wiped))
  }

  return {
    down: (pointer, at) => {
      if (line.current || gum.current) return
      if (tool === 'gum') {
        gum.current = { pointer, ids: new Set(), last: at }
        return wipeAt(at)
      }
      line.current = { id: nanoid(12), pointer, points: [at], shownAt: 0 }
      draw()
    },
    move: (pointer, points, time) => {
      if (gum.current?.pointer === pointer) for (const point of points) wipeAt(point)
      const now = line.current
      if (now?.pointer !== pointer) return
      now.points.push(...points)
      draw()
      if (time - now.shownAt < SHOW_EVERY_MS) return
      now.shownAt = time
      show(now)
    },
    up: (pointer) => {
      if (gum.current?.pointer === pointer) endGum()
      const done = line.current
      if (done?.pointer !== pointer) return
      line.current = undefined
      if (tool !== 'gum') {
        const look = { order: nextOrder(), turn: 0, sort: 'stroke', colour, pen: tool } as const
        // The line is there already; keeping it takes a moment, which does not belong to the letting go.
        setTimeout(() => {
          void acts.lay(done.id, { ...look, ...strokePlace(done.points) }, texts.said.drawn)
          draw()
        })
      }
    },
    cancel: () => {
      endGum()
      line.current = undefined
      draw()
    },
  }
}
