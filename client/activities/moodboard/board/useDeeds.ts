// What is done to a piece with a button or a key, each told in words.
import { useRef } from 'react'
import { nanoid } from 'nanoid'
import type { Point } from '#shared/activities/moodboard/path.ts'
import type { Piece } from '#shared/activities/moodboard/records.ts'
import { announce } from '#client/ui/announce.ts'
import { asKept, freeSpot, type Place } from './geometry.ts'
import { nameOf, placeOf } from './names.ts'
import { boardTexts as texts } from './texts.ts'
import type { Acts, Look } from './useActs.ts'
import type { PieceHere } from './useBoard.ts'

const LARGER = 1.15
const TURN = 15
const BESIDE = 40

/** What a new piece is, before it has a place. */
export type NewPiece = Pick<Piece, 'sort' | 'w'> &
  Partial<Pick<Piece, 'symbol' | 'image' | 'alt' | 'text' | 'colour' | 'turn'>>

export type DoWith = {
  readonly move: (id: string, by: Point) => void
  /** 1 larger, -1 smaller */
  readonly size: (id: string, way: 1 | -1) => void
  readonly turn: (id: string, way: 1 | -1) => void
  readonly layer: (id: string, way: 'forward' | 'back') => void
  readonly copy: (id: string) => void
  readonly take: (id: string) => void
  readonly change: (id: string, word: Pick<Piece, 'text' | 'colour' | 'w'>) => void
  /** Gives the id of what was laid. */
  readonly add: (piece: NewPiece) => string
  /** In front of all that lies there. */
  readonly nextOrder: () => number
}

export const useDeeds = (props: {
  board: string
  pieces: readonly PieceHere[]
  acts: Acts
  onLaid: (id: string) => void
}): DoWith => {
  const { board, pieces, acts, onLaid } = props
  const order = useRef(0)
  const orders = pieces.map(({ data }) => data.order)
  const nextOrder = (): number => {
    order.current = Math.max(order.current, 0, ...orders) + 1
    return order.current
  }
  const change = (id: string, how: (data: Piece) => Partial<Look>, said: (name: string) => string): void => {
    const piece = pieces.find((one) => one.id === id)?.data
    if (!piece) return
    const { mark: _, ...look } = piece
    const next: Look = { ...look, ...how(piece) }
    const name = nameOf({ ...piece, ...next })
    void acts.lay(id, next, said(name))
    announce(texts.said.now(said(name), placeOf(next)))
  }
  const place = (data: Piece, to: Partial<Place>): Place => asKept({ ...data, ...to }, data.sort)
  const laid = (look: Look): string => {
    const id = nanoid(12)
    const said = texts.said.laid(nameOf({ ...look, mark: '' }))
    void acts.lay(id, look, said)
    announce(texts.said.now(said, placeOf(look)))
    onLaid(id)
    return id
  }
  const { moved, larger, smaller, turned, forward, back, gone, changed } = texts.said
  return {
    move: (id, { x, y }) => change(id, (data) => place(data, { x: data.x + x, y: data.y + y }), moved),
    size: (id, way) =>
      change(id, (data) => place(data, { w: data.w * LARGER ** way }), way === 1 ? larger : smaller),
    turn: (id, way) => change(id, (data) => place(data, { turn: data.turn + way * TURN }), turned),
    layer: (id, way) =>
      way === 'forward'
        ? change(id, () => ({ order: nextOrder() }), forward)
        : change(id, () => ({ order: Math.min(0, ...orders) - 1 }), back),
    copy: (id) => {
      const piece = pieces.find((one) => one.id === id)?.data
      if (!piece) return
      const { mark: _, ...look } = piece
      const beside = {
        x: piece.x + (piece.x > 900 ? -BESIDE : BESIDE),
        y: piece.y + (piece.y > 600 ? -BESIDE : BESIDE),
      }
      laid({ ...look, ...place(piece, beside), board, order: nextOrder() })
    },
    take: (id) => {
      const piece = pieces.find((one) => one.id === id)?.data
      if (!piece) return
      const said = gone(nameOf(piece))
      void acts.take([id], said)
      announce(`${said}.`)
    },
    change: (id, word) => change(id, () => word, changed),
    add: (piece) =>
      laid({ board, order: nextOrder(), turn: 0, ...freeSpot(pieces.map(({ data }) => data)), ...piece }),
    nextOrder,
  }
}
