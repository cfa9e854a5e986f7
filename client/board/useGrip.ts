// Taking hold of a piece: moving, sizing and turning it with one finger, mouse or pen, or all three with two fingers.
import { useRef, useState } from 'react'
import type { Point } from '#shared/board/path.ts'
import { usePreview } from '#client/sync/react.ts'
import { lookOf, type BoardAdapter, type PieceHere } from './adapter.ts'
import { asKept, dragged, pinched, type Grip, type Place } from './geometry.ts'
import { nameOf } from './names.ts'
import { boardTexts as texts } from './texts.ts'
import type { Acts } from './useActs.ts'

/** A hand that trembles does not move anything. In units of the board, for a board of 1,000 pixels. */
const FAR_ENOUGH = 4

type Hold = {
  readonly piece: PieceHere
  readonly grip: Grip
  readonly pointer: number
  start: Place
  from: Point
  last: Point
  second: { readonly pointer: number; readonly from: Point; last: Point } | undefined
  moved: boolean
}

export type Held = { readonly id: string; readonly at: Place }

export type Grips = {
  readonly held: Held | undefined
  readonly down: (pointer: number, piece: PieceHere, grip: Grip, at: Point) => void
  /** A second finger anywhere on the board. */
  readonly second: (pointer: number, at: Point) => boolean
  readonly move: (pointer: number, at: Point, unit: number) => void
  /** Whether it only touched the piece, or did something with it. */
  readonly up: (pointer: number) => 'tap' | 'done' | undefined
  readonly cancel: () => void
}

export const useGrip = ({ step, board, live }: BoardAdapter, acts: Acts): Grips => {
  const preview = usePreview()
  const [held, setHeld] = useState<Held>()
  const hold = useRef<Hold>(undefined)

  const placeOf = ({ piece, start, grip, from, last, second }: Hold): Place =>
    asKept(
      second ? pinched(start, [from, second.from], [last, second.last]) : dragged(start, grip, from, last),
      piece.data,
    )
  const end = (): void => {
    hold.current = undefined
    setHeld(undefined)
  }
  return {
    held,
    down: (pointer, piece, grip, at) => {
      const { x, y, w, turn } = piece.data
      const start = { x, y, w, turn }
      hold.current = { piece, grip, pointer, start, from: at, last: at, second: undefined, moved: false }
    },
    second: (pointer, at) => {
      const now = hold.current
      if (!now || now.second) return now !== undefined
      now.start = placeOf(now)
      now.from = now.last
      now.second = { pointer, from: at, last: at }
      return true
    },
    move: (pointer, at, unit) => {
      const now = hold.current
      if (!now) return
      if (now.pointer === pointer) now.last = at
      else if (now.second?.pointer === pointer) now.second.last = at
      else return
      const far = Math.hypot(now.last.x - now.from.x, now.last.y - now.from.y)
      if (!now.moved && !now.second && far < FAR_ENOUGH * unit) return
      now.moved = true
      const place = placeOf(now)
      setHeld({ id: now.piece.id, at: place })
      if (live) preview(step, 'drag', { id: now.piece.id, board, ...place })
    },
    up: (pointer) => {
      const now = hold.current
      if (!now || (now.pointer !== pointer && now.second?.pointer !== pointer)) return undefined
      if (now.moved) {
        const { moved, sized, turned } = texts.said
        const said = { move: moved, size: sized, turn: turned }[now.grip](nameOf(now.piece.data))
        const look = { ...lookOf(now.piece.data), ...placeOf(now) }
        hold.current = undefined
        // It stays where the hand left it; keeping it takes a moment, which does not belong to the letting go.
        setTimeout(() => {
          void acts.lay(now.piece.id, look, said)
          setHeld((held) => (held?.id === now.piece.id && hold.current === undefined ? undefined : held))
        })
        return 'done'
      }
      end()
      return 'tap'
    },
    cancel: end,
  }
}
