// What is done to a piece with a button or a key, each told in words.
import { useRef } from 'react'
import { nanoid } from 'nanoid'
import type { Point } from '#shared/board/path.ts'
import type { Piece } from '#shared/board/pieces.ts'
import { announce } from '#client/ui/announce.ts'
import { lookOf, type LinkHere, type Look, type PieceHere } from './adapter.ts'
import { asKept, freeSpot, type Place } from './geometry.ts'
import { nameOf, placeOf } from './names.ts'
import { boardTexts as texts } from './texts.ts'
import type { Acts } from './useActs.ts'

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
  /** Takes the line with this id away. */
  readonly part: (link: string) => void
  readonly join: (from: string, to: string) => void
  /** Resolves with whether it was kept; undefined when the piece is not there any more. */
  readonly change: (
    id: string,
    word: Partial<Pick<Piece, 'text' | 'colour' | 'w'>>,
  ) => Promise<boolean> | undefined
  /** Resolves with whether it was kept. */
  readonly add: (piece: NewPiece) => Promise<boolean>
  /** In front of all that lies there. */
  readonly nextOrder: () => number
}

export const useDeeds = (props: {
  pieces: readonly PieceHere[]
  links: readonly LinkHere[]
  acts: Acts
  onLaid: (id: string) => void
}): DoWith => {
  const { pieces, links, acts, onLaid } = props
  const order = useRef(0)
  const orders = pieces.map(({ data }) => data.order)
  const nextOrder = (): number => {
    order.current = Math.max(order.current, 0, ...orders) + 1
    return order.current
  }
  const change = (
    id: string,
    how: (data: Piece) => Partial<Look>,
    said: (name: string) => string,
  ): Promise<boolean> | undefined => {
    const piece = pieces.find((one) => one.id === id)?.data
    if (!piece) return undefined
    const next: Look = { ...lookOf(piece), ...how(piece) }
    const name = nameOf({ ...piece, ...next })
    const kept = acts.lay(id, next, said(name))
    announce(texts.said.now(said(name), placeOf(next)))
    return kept
  }
  const place = (data: Piece, to: Partial<Place>): Place => asKept({ ...data, ...to }, data)
  const laid = (look: Look): Promise<boolean> => {
    const id = nanoid(12)
    const said = texts.said.laid(nameOf(look))
    const kept = acts.lay(id, look, said)
    announce(texts.said.now(said, placeOf(look)))
    onLaid(id)
    return kept
  }
  const nameAt = (id: string): string => {
    const piece = pieces.find((one) => one.id === id)
    return piece ? nameOf(piece.data) : ''
  }
  const { moved, larger, smaller, turned, forward, back, gone, changed, joined, parted } = texts.said
  return {
    move: (id, { x, y }) => void change(id, (data) => place(data, { x: data.x + x, y: data.y + y }), moved),
    size: (id, way) =>
      void change(id, (data) => place(data, { w: data.w * LARGER ** way }), way === 1 ? larger : smaller),
    turn: (id, way) => void change(id, (data) => place(data, { turn: data.turn + way * TURN }), turned),
    layer: (id, way) =>
      void (way === 'forward'
        ? change(id, () => ({ order: nextOrder() }), forward)
        : change(id, () => ({ order: Math.min(0, ...orders) - 1 }), back)),
    copy: (id) => {
      const piece = pieces.find((one) => one.id === id)?.data
      if (!piece) return
      const beside = {
        x: piece.x + (piece.x > 900 ? -BESIDE : BESIDE),
        y: piece.y + (piece.y > 600 ? -BESIDE : BESIDE),
      }
      void laid({ ...lookOf(piece), ...place(piece, beside), order: nextOrder() })
    },
    take: (id) => {
      const piece = pieces.find((one) => one.id === id)?.data
      if (!piece) return
      const said = gone(nameOf(piece))
      void acts.take(id, said)
      announce(`${said}.`)
    },
    part: (link) => {
      const ends = links.find(({ id }) => id === link)?.data
      if (!ends) return
      const said = parted(nameAt(ends.from), nameAt(ends.to))
      void acts.take(link, said)
      announce(`${said}.`)
    },
    join: (from, to) => {
      if (links.some(({ data }) => [data.from, data.to].every((end) => end === from || end === to)))
        return announce(texts.joining.already)
      const said = joined(nameAt(from), nameAt(to))
      void acts.join(from, to, said)
      announce(`${said}.`)
    },
    change: (id, word) => change(id, () => word, changed),
    add: (piece) =>
      laid({ order: nextOrder(), turn: 0, ...freeSpot(pieces.map(({ data }) => data)), ...piece }),
    nextOrder,
  }
}
