// Undo and redo of one's own acts, while others work on the same board.
import { expect, test } from 'vitest'
import type { Piece } from '#shared/board/pieces.ts'
import {
  forget,
  lastPossible,
  looksSame,
  noHistory,
  remember,
  stepped,
  type Deed,
} from '#client/board/history.ts'

const house: Piece = {
  mark: 'a',
  order: 0,
  x: 100,
  y: 100,
  w: 100,
  turn: 0,
  sort: 'symbol',
  symbol: 'house',
}
const moved: Piece = { ...house, mark: 'b', x: 300 }
const laid: Deed = { said: 'laid', changes: [{ id: 'p', before: null, after: house }] }
const move: Deed = { said: 'moved', changes: [{ id: 'p', before: house, after: moved }] }
const other: Deed = { said: 'other', changes: [{ id: 'q', before: null, after: house }] }

test('what lies there is the same whoever wrote it last, and not when anything else differs', () => {
  expect(looksSame(house, { ...house, mark: 'z' })).toBe(true)
  expect(looksSame(house, { ...house, turn: 1 })).toBe(false)
  expect(looksSame(house, { ...house, alt: 'x' })).toBe(false)
  expect(looksSame(house, null)).toBe(false)
  expect(looksSame(null, null)).toBe(true)
})

test('the last deed first, back and forth', () => {
  let history = remember(remember(noHistory, laid), move)
  let now: Piece | null = moved
  const look = (): Piece | null => now
  expect(lastPossible(history, 'undo', look)).toBe(move)
  expect(lastPossible(history, 'redo', look)).toBeUndefined()
  history = stepped(history, 'undo', move)
  now = { ...house, mark: 'c' }
  expect(lastPossible(history, 'undo', look)).toBe(laid)
  expect(lastPossible(history, 'redo', look)).toBe(move)
  history = stepped(history, 'undo', laid)
  now = null
  expect(lastPossible(history, 'undo', look)).toBeUndefined()
  expect(lastPossible(history, 'redo', look)).toBe(laid)
  history = stepped(history, 'redo', laid)
  now = house
  expect(lastPossible(history, 'redo', look)).toBe(move)
})

test('what somebody else changed since is left alone, what lies beside it is not', () => {
  const history = remember(remember(remember(noHistory, other), laid), move)
  const look = (id: string): Piece | null => (id === 'q' ? house : { ...moved, y: 400 })
  expect(lastPossible(history, 'undo', look)).toBe(other)
  const gone = (): Piece | null => null
  expect(lastPossible(history, 'undo', gone)).toBeUndefined()
})

test('a new deed forgets what was undone, and only the last hundred are kept', () => {
  const undone = stepped(remember(noHistory, laid), 'undo', laid)
  expect(remember(undone, other).undone).toEqual([])
  let history = noHistory
  for (let count = 0; count < 130; count += 1) history = remember(history, { ...other, said: String(count) })
  expect(history.done).toHaveLength(100)
  expect(history.done.at(-1)?.said).toBe('129')
})

test('a deed that was refused is not there to be undone, nor said to be changed by somebody else', () => {
  const history = remember(remember(noHistory, laid), move)
  expect(forget(history, move)).toEqual({ done: [laid], undone: [] })
  expect(forget(stepped(history, 'undo', move), laid)).toEqual({ done: [], undone: [move] })
})

test('what the server adds to a piece does not make it another', () => {
  expect(looksSame(house, { ...house, round: 2 })).toBe(true)
  expect(looksSame({ from: 'a', to: 'b' }, { from: 'a', to: 'b', round: 1 })).toBe(true)
  expect(looksSame({ from: 'a', to: 'b' }, { from: 'a', to: 'c' })).toBe(false)
  expect(looksSame({ from: 'a', to: 'b' }, house)).toBe(false)
})
