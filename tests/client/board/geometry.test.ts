// Moving, sizing, turning and finding pieces on a board.
import { describe, expect, test } from 'vitest'
import { strokePlace } from '#shared/board/path.ts'
import type { Piece } from '#shared/board/pieces.ts'
import { sizeOf } from '#shared/board/size.ts'
import {
  along,
  asKept,
  dragged,
  freeSpot,
  onBoard,
  pieceAt,
  pinched,
  reachable,
  touches,
} from '#client/board/geometry.ts'

const base = { mark: 'a', order: 0, turn: 0 }
const house: Piece = { ...base, sort: 'symbol', symbol: 'house', x: 200, y: 200, w: 100 }
const line: Piece = {
  ...base,
  sort: 'stroke',
  pen: 'pen',
  colour: 'inkt',
  ...strokePlace([
    { x: 100, y: 100 },
    { x: 300, y: 100 },
  ]),
}
const none = (): undefined => undefined

describe('by hand', () => {
  const start = { x: 500, y: 300, w: 100, turn: 0 }

  test('moves with the hand, grows with its distance, turns with its angle', () => {
    const from = { x: 550, y: 300 }
    expect(dragged(start, 'move', from, { x: 560, y: 280 })).toMatchObject({ x: 510, y: 280, w: 100 })
    expect(dragged(start, 'size', from, { x: 600, y: 300 })).toMatchObject({ x: 500, w: 200, turn: 0 })
    expect(dragged(start, 'turn', from, { x: 500, y: 350 }).turn).toBe(90)
  })

  test('holds on a little when it is nearly upright', () => {
    const from = { x: 550, y: 300 }
    expect(dragged({ ...start, turn: 7 }, 'turn', from, { x: 550, y: 296 }).turn).toBe(0)
    expect(dragged(start, 'turn', from, { x: 550, y: 290 }).turn).not.toBe(0)
  })

  test('goes, grows and turns with two fingers at once', () => {
    const place = pinched(
      start,
      [
        { x: 450, y: 300 },
        { x: 550, y: 300 },
      ],
      [
        { x: 500, y: 200 },
        { x: 500, y: 400 },
      ],
    )
    expect(place).toEqual({ x: 500, y: 300, w: 200, turn: 90 })
  })

  test('is kept on the board, in whole numbers, never too small to take hold of, and turned the short way', () => {
    expect(asKept({ x: -3.2, y: 900, w: 3, turn: 190.4 }, { sort: 'symbol' })).toEqual({
      x: 0,
      y: 700,
      w: 50,
      turn: -170,
    })
    expect(asKept({ x: 3.6, y: 9, w: 5_000, turn: -180 }, { sort: 'stroke' })).toEqual({
      x: 4,
      y: 9,
      w: 1_000,
      turn: -180,
    })
  })
})

describe('what lies where', () => {
  test('a photo has its own shape, a word as many lines as it needs, a line its thickness', () => {
    const photo: Piece = { ...base, sort: 'image', image: 'i', x: 1, y: 1, w: 300 }
    expect(sizeOf(photo, { width: 2, height: 4 })).toEqual({ width: 300, height: 600 })
    expect(sizeOf(line)).toEqual({ width: 206, height: 20 })
    const word: Piece = { ...base, sort: 'word', text: 'rust', colour: 'geel', x: 1, y: 1, w: 200 }
    const long: Piece = { ...word, text: 'een heel lange zin op papier' }
    expect(sizeOf(long).height / sizeOf(long).width).toBeGreaterThan(0.2)
    expect(sizeOf(word).width).toBe(200)
  })

  test('a gum touches a line also after it was moved, turned and made larger', () => {
    expect(touches(line, { x: 200, y: 110 }, 14)).toBe(true)
    expect(touches(line, { x: 200, y: 130 }, 14)).toBe(false)
    const turned = { ...line, turn: 90 }
    expect(touches(turned, { x: 200, y: 190 }, 14)).toBe(true)
    expect(touches(turned, { x: 110, y: 100 }, 14)).toBe(false)
    expect(touches({ ...line, w: 400 }, { x: 20, y: 100 }, 14)).toBe(true)
    const hook: Piece = {
      ...line,
      ...strokePlace([
        { x: 100, y: 100 },
        { x: 300, y: 100 },
        { x: 300, y: 200 },
      ]),
      turn: 90,
    }
    expect(touches(hook, { x: 250, y: 250 }, 14)).toBe(true)
    expect(touches(hook, { x: 150, y: 50 }, 14)).toBe(false)
  })

  test('a gum that goes fast skips nothing', () => {
    const points = along({ x: 0, y: 0 }, { x: 30, y: 40 }, 14)
    expect(points).toHaveLength(4)
    expect(points.at(-1)).toEqual({ x: 30, y: 40 })
    expect(along({ x: 5, y: 5 }, { x: 5, y: 5 }, 14)).toEqual([{ x: 5, y: 5 }])
  })

  test('a finger finds what lies in front', () => {
    const front = { data: { ...house, x: 230 } }
    const pieces = [{ data: house }, { data: line }, front]
    expect(pieceAt(pieces, { x: 240, y: 200 }, 20, none)).toBe(front)
    expect(pieceAt(pieces, { x: 160, y: 200 }, 20, none)).toBe(pieces[0])
    expect(pieceAt(pieces, { x: 120, y: 112 }, 20, none)).toBe(pieces[1])
    expect(pieceAt(pieces, { x: 700, y: 600 }, 20, none)).toBeUndefined()
  })

  test('handles turn with the piece, and stay on the board', () => {
    const corner = onBoard({ ...house, turn: 90 }, { x: 50, y: 0 })
    expect(Math.round(corner.x)).toBe(200)
    expect(Math.round(corner.y)).toBe(250)
    const out = { x: 500, y: -20 }
    const inside = { x: 500, y: 60 }
    expect(reachable([out, inside], 10)).toEqual(inside)
    expect(reachable([out], 10)).toEqual({ x: 500, y: 10 })
  })

  test('something new comes in the middle, and then where there is room', () => {
    const spots = [freeSpot([])]
    for (let count = 0; count < 8; count += 1)
      spots.push(freeSpot(spots.map((spot) => ({ ...spot, w: 100, turn: 0 }))))
    expect(spots[0]).toEqual({ x: 500, y: 350 })
    expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(spots.length)
  })
})
