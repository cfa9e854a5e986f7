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
    expect(hangBoards(boards(2))).toMatchObject({ columns: 2, words: true })
    expect(hangBoards(boards(5))).toMatchObject({ columns: 5, words: true })
    expect(hangBoards(boards(18)).words).toBe(false)
  })

  test('are smaller when more is written under them', () => {
    const short = hangBoards(boards(4, { because: '' })).width
    expect(hangBoards(boards(4, { because: 'heel veel woorden '.repeat(7) })).width).toBeLessThan(short)
  })
})
