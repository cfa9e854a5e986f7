// What others are doing on a shared board: nothing is shown twice, and nothing after it is over.
import { expect, test } from 'vitest'
import { nameOf, placeOf } from '#client/board/names.ts'
import { dragsOf, endedOf, laidOf, nothingEnded } from '#client/board/watched.ts'
import type { Watched } from '#client/sync/previews.ts'
import type { LiveDrag, Piece } from '#shared/board/pieces.ts'

const drag = (x: number): Watched<LiveDrag> => ({
  from: 'd',
  data: { id: 'p', board: 's:board', x, y: 1, w: 100, turn: 0 },
})

test('a drag is shown until the piece is laid down, and the next one again', () => {
  const [one, two] = [drag(10), drag(20)]
  const first = endedOf(nothingEnded, [one], () => 'm1')
  expect(dragsOf(first, [one]).get('p')?.x).toBe(10)
  expect(endedOf(first, [one], () => 'm1')).toBe(first)
  const laid = endedOf(first, [one], () => 'm2')
  expect(dragsOf(laid, [one]).size).toBe(0)
  expect(dragsOf(laid, [two]).get('p')?.x).toBe(20)
})

test('a drag of what does not lie there is not shown', () => {
  const ended = endedOf(nothingEnded, [drag(10)], () => undefined)
  expect(ended).toBe(nothingEnded)
  expect(dragsOf(ended, [drag(10)]).size).toBe(0)
})

test('a stroke that was laid is not shown a second time, not even after it was gummed away', () => {
  const watched = [{ from: 'd', data: { id: 'p' } }]
  const none = laidOf(new Set(), watched, () => false)
  expect(none.has('p')).toBe(false)
  const laid = laidOf(none, watched, () => true)
  expect(laid.has('p')).toBe(true)
  expect(laidOf(laid, watched, () => false)).toBe(laid)
})

test('everything on a board has a name and a place in words', () => {
  const piece = { board: 'b', mark: 'a', order: 0, turn: 0, w: 100, x: 100, y: 100 }
  const names = (
    [
      { ...piece, sort: 'symbol', symbol: 'house' },
      { ...piece, sort: 'symbol', symbol: 'gone-since' },
      { ...piece, sort: 'image', image: 'i', alt: 'een hond' },
      { ...piece, sort: 'word', text: 'rust', colour: 'geel' },
      { ...piece, sort: 'stroke', path: '0000', pen: 'marker', colour: 'blauw' },
    ] satisfies Piece[]
  ).map(nameOf)
  expect(names).toEqual(['Huis', 'Plaatje', 'Foto: een hond', 'Woord: rust', 'Stift, blauw'])
  expect([placeOf({ x: 0, y: 0 }), placeOf({ x: 500, y: 350 }), placeOf({ x: 999, y: 699 })]).toEqual([
    'linksboven',
    'in het midden',
    'rechtsonder',
  ])
})
