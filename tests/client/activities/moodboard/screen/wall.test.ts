// On the projector every tile hangs on the wall, whole and once, however many there are and however long they are.
import { array, assert, constantFrom, property, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Tile } from '#shared/activities/moodboard/records.ts'
import { hang, WALL, type Hanging } from '#client/activities/moodboard/screen/layout.ts'

const tile = (index: number, more: Partial<Tile> = {}): Hanging => ({
  id: `tile-${index}`,
  tile: {
    symbol: 'house',
    image: null,
    alt: '',
    word: '',
    because: 'iemand met je meekijkt welke deur open kan',
    ...more,
  },
})
const tiles = (n: number, more: Partial<Tile> = {}): Hanging[] =>
  Array.from({ length: n }, (_, index) => tile(index, more))

const LONG = 'je aan zeven deuren moet kloppen voordat er een opengaat en dan blijkt het de verkeerde. '
  .repeat(2)
  .slice(0, 140)

const words = string({ unit: constantFrom('a', 'e', 'i', 'm', 'r', 'W', ' ', ' '), maxLength: 140 })

describe('the wall of tiles', () => {
  test('holds every tile once and never gets wider than there is room', () => {
    assert(
      property(array(tuple(words, words), { minLength: 1, maxLength: 45, size: 'max' }), (given) => {
        const hanging = given.map(([because, word], index) =>
          tile(index, { because, word: word.slice(0, 40) }),
        )
        const { lines, along, width, image } = hang(hanging)
        const ids = lines.flat().map(({ id }) => id)
        expect(ids.sort()).toEqual(hanging.map(({ id }) => id).sort())
        const beside = along === 'columns' ? lines.length : Math.max(...lines.map((line) => line.length))
        expect(beside * width).toBeLessThanOrEqual(WALL.width)
        expect(image).toBeGreaterThanOrEqual(60)
      }),
      { numRuns: 40 },
    )
  })

  test('shows the sentences of a few tiles in large letters, and smaller when there are more', () => {
    const few = hang(tiles(4)).letters ?? 0
    const more = hang(tiles(10)).letters ?? 0
    expect(few).toBeGreaterThanOrEqual(more)
    expect(more).toBeGreaterThanOrEqual(28)
  })

  test('leaves the sentences to the phone when not all of them fit, and keeps the images large', () => {
    const room = hang(tiles(17))
    expect(room.letters).toBeNull()
    expect(room.along).toBe('rows')
    expect(room.image).toBeGreaterThan(150)
    expect(room.lines.map((line) => line.length)).toEqual([6, 5, 6])
    expect(hang(tiles(10, { because: LONG })).letters).toBeNull()
    expect(hang(tiles(40)).image).toBeGreaterThan(80)
  })

  test('keeps a long word readable at the back of the room: it gets room for two', () => {
    const long = 'samenredzaamheidsverklaring'
    const given = tiles(40).map((one, index) =>
      index % 9 === 0 ? tile(index, { symbol: null, word: long }) : one,
    )
    const { lines, width, wide, words } = hang(given)
    expect(wide.size).toBe(5)
    expect([...words.keys()]).toEqual([...wide])
    for (const letters of words.values()) expect(letters).toBeGreaterThanOrEqual(28)
    for (const line of lines) {
      const units = line.reduce((sum, { id }) => sum + (wide.has(id) ? 2 : 1), 0)
      expect(units * width + (units - 1) * 26).toBeLessThanOrEqual(WALL.width + 1)
    }
    // What fits whole in letters of that size stays as wide as the others.
    expect(hang(tiles(40, { symbol: null, word: 'thuis' })).wide.size).toBe(0)
    // A few are so large that it is broken in large letters, and the sentences stay.
    const few = hang(tiles(3, { symbol: null, word: long }))
    expect(few.wide.size).toBe(0)
    expect(few.letters).not.toBeNull()
  })

  test('hangs nothing higher than the wall', () => {
    for (const n of [1, 2, 5, 8, 12, 20, 30, 40]) {
      const { lines, along, image, letters } = hang(tiles(n, { word: 'thuis' }))
      const stacked = along === 'rows' ? [lines.length] : lines.map((line) => line.length)
      expect(Math.max(...stacked) * (image + (letters ?? 0))).toBeLessThan(WALL.height)
    }
  })
})
