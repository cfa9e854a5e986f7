// What it means to let a note go somewhere: placing it while reading, putting it together while sorting.
import { describe, expect, test } from 'vitest'
import type { Note } from '#shared/activities/flaps/records.ts'
import { scrollSpeed, type Drop } from '#client/activities/flaps/sheets/dragging.ts'
import { deedOf } from '#client/activities/flaps/sheets/deed.ts'

const note = (id: string, place: number, more: Partial<Note> = {}) => ({
  id,
  data: { pair: 'p', sheet: 'pro' as const, text: id, side: null, place, group: null, ...more },
})

const notes = [
  note('a', 1),
  note('b', 2),
  note('c', 3, { group: 'g' }),
  note('d', 4, { group: 'g' }),
  note('e', 5, { sheet: 'con' }),
]

const did = (held: string, drop: Drop, sorting: boolean) => {
  const deed = deedOf(notes, held, drop, { sorting, pair: 'p', fresh: 'new' })
  return deed && { cmd: deed.cmd, ...deed.input }
}

describe('letting go while reading', () => {
  test('beside a note puts it before that one, or before the next', () => {
    const on = { on: 'note', id: 'b' } as const
    expect(did('e', { ...on, after: false }, false)).toEqual({
      cmd: 'note.place',
      id: 'e',
      pair: 'p',
      sheet: 'pro',
      before: 'b',
    })
    expect(did('e', { ...on, after: true }, false)).toMatchObject({ before: 'c' })
    expect(did('a', { on: 'note', id: 'd', after: true }, false)).toMatchObject({ before: null })
  })

  test('on a sheet puts it behind all others there', () => {
    expect(did('a', { on: 'sheet', id: 'con' }, false)).toMatchObject({ sheet: 'con', before: null })
  })
})

describe('letting go while sorting', () => {
  test('on a note or in a group puts them together', () => {
    const joined = { cmd: 'group.join', note: 'a', id: 'new' }
    expect(did('a', { on: 'note', id: 'b', after: false }, true)).toEqual({ ...joined, with: 'b' })
    expect(did('a', { on: 'group', id: 'g' }, true)).toEqual({ ...joined, with: 'g' })
  })

  test('changes nothing within its own group, and takes it out on the sheet beside it', () => {
    expect(did('c', { on: 'note', id: 'd', after: true }, true)).toBeUndefined()
    expect(did('c', { on: 'group', id: 'g' }, true)).toBeUndefined()
    expect(did('c', { on: 'sheet', id: 'pro' }, true)).toEqual({ cmd: 'group.leave', note: 'c' })
    expect(did('c', { on: 'sheet', id: 'con' }, true)).toMatchObject({ cmd: 'note.place', sheet: 'con' })
  })

  test('does nothing when another took one of them away in the meantime', () => {
    expect(did('gone', { on: 'note', id: 'a', after: true }, true)).toBeUndefined()
    expect(did('a', { on: 'note', id: 'gone', after: true }, true)).toBeUndefined()
    expect(did('a', { on: 'note', id: 'gone', after: true }, false)).toBeUndefined()
  })
})

test('the page scrolls when the hand comes near its edge, faster the nearer it is', () => {
  expect(scrollSpeed(400, 800)).toBe(0)
  expect(scrollSpeed(60, 800)).toBeLessThan(0)
  expect(scrollSpeed(5, 800)).toBeLessThan(scrollSpeed(60, 800))
  expect(scrollSpeed(795, 800)).toBeGreaterThan(scrollSpeed(740, 800))
})
