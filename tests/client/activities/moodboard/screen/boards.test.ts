// On the projector every board stands whole, however many there are: with its words as long as there is room for them.
import { array, assert, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Board } from '#shared/activities/moodboard/records.ts'
import { hangBoards } from '#client/activities/moodboard/screen/boards.ts'
import { WALL } from '#client/activities/moodboard/screen/layout.ts'

const board = (more: Partial<Board> = {}): Board => ({
  title: 'Thuis en toch van het kastje naar de muur',
  because: 'iemand met je meekijkt welke deur open kan',
  alt: '',
  ...more,
})
const boards = (n: number, more: Partial<Board> = {}): Board[] => Array.from({ length: n }, () => board(more))

describe('the boards on the projector', () => {
  test('stand beside and under each other within the wall, whatever is written with them', () => {
    const some = record({ title: string({ maxLength: 60 }), because: string({ maxLength: 140 }) })
    assert(
      property(array(some, { minLength: 1, maxLength: 45, size: 'max' }), (given) => {
        const { columns, width } = hangBoards(given.map((one) => board(one)))
        const rows = Math.ceil(given.length / columns)
        expect(columns * width + (columns - 1) * 32).toBeLessThanOrEqual(WALL.width)
        expect(rows * width * 0.7 + (rows - 1) * 26).toBeLessThanOrEqual(WALL.height)
        expect(width).toBeGreaterThan(80)
      }),
      { numRuns: 60 },
    )
  })

  test('keep their words when there are few, and leave them to the phone when that makes them too small', () => {
    expect(hangBoards(boards(2))).toMatchObject({ columns: 2, words: 'all' })
    expect(hangBoards(boards(5)).words).toBe('title')
    expect(hangBoards(boards(5, { title: 'Thuis', because: 'het klopt' })).words).toBe('all')
    expect(hangBoards(boards(18)).words).toBe('none')
  })

  test('hang in two rows from four on, and are never a row of stamps', () => {
    const columns = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => hangBoards(boards(n)).columns)
    expect(columns).toEqual([1, 2, 3, 2, 3, 3, 4, 4])
    for (const n of [2, 3, 4, 5, 6, 7, 8]) expect(hangBoards(boards(n)).width).toBeGreaterThan(400)
  })

  test('are smaller when more is written under them', () => {
    const short = hangBoards(boards(4, { title: 'Thuis', because: '' })).width
    expect(hangBoards(boards(4, { title: 'Thuis', because: 'het klopt' })).width).toBeLessThan(short)
  })
})
