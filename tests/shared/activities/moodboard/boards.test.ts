// Boards: nothing lost or doubled when several people work at once, and what somebody made stays theirs.
import { describe, expect, test } from 'vitest'
import { encodePath } from '#shared/board/path.ts'
import type { Piece } from '#shared/activities/moodboard/records.ts'
import { leader } from '../table.ts'
import { makeMood, piece, put, SHARED } from './mood.ts'

const on = { board: SHARED }
const dataOf = (hall: ReturnType<typeof makeMood>, kind: 'piece' | 'joint'): Piece[] => hall.data('s1', kind)

describe('laying pieces', () => {
  test('[MB10] a piece is replaced whole with the mark that it carried, also twice before the answer', () => {
    const hall = makeMood({ shared: true })
    expect(put(hall, 'ann', 'p1', null, on)).toBe('ok')
    expect(put(hall, 'ann', 'p1', 'm1', { ...on, mark: 'm2', x: 10 })).toBe('ok')
    expect(put(hall, 'ann', 'p1', 'm2', { ...on, mark: 'm3', x: 20 })).toBe('ok')
    expect(dataOf(hall, 'joint')).toEqual([piece({ ...on, mark: 'm3', x: 20 })])
  })

  test('[MB10] with another mark, or as new while it is there, it is refused and nothing is doubled', () => {
    const hall = makeMood({ shared: true })
    put(hall, 'ann', 'p1', null, on)
    put(hall, 'bob', 'p1', 'm1', { ...on, mark: 'b1', x: 900 })
    expect(put(hall, 'ann', 'p1', 'm1', { ...on, mark: 'm2', x: 10 })).toBe('changed-since')
    expect(put(hall, 'ann', 'p1', null, { ...on, mark: 'm3' })).toBe('changed-since')
    expect(put(hall, 'ann', 'gone', 'm1', on)).toBe('changed-since')
    expect(dataOf(hall, 'joint')).toEqual([piece({ ...on, mark: 'b1', x: 900 })])
  })

  test('[MB10] what a piece had before and not any more is gone', () => {
    const hall = makeMood({ shared: false })
    put(hall, 'ann', 'p1', null, { sort: 'image', image: 'i1', alt: 'tuin' })
    const { text: _, colour: __, ...plain } = piece({ sort: 'symbol', symbol: 'house', mark: 'm2' })
    expect(hall.act('ann', 'piece.put', { id: 'p1', was: 'm1', ...plain })).toBe('ok')
    expect(dataOf(hall, 'piece')).toEqual([plain])
  })

  test('[MB13] has what its sort is drawn from', () => {
    const hall = makeMood({ shared: false })
    const line = {
      path: encodePath([
        { x: 1, y: 1 },
        { x: 9, y: 9 },
      ]),
      colour: 'inkt',
      pen: 'pen',
    } as const
    const bare = piece()
    delete bare.text
    delete bare.colour
    const lacking: [Piece['sort'], Partial<Piece>][] = [
      ['symbol', {}],
      ['image', { alt: 'tuin' }],
      ['word', { text: 'a' }],
      ['word', { text: ' ', colour: 'geel' }],
      ['stroke', { ...line, path: 'zzzz' }],
      ['stroke', { path: line.path, pen: 'pen' }],
      ['stroke', { path: line.path, colour: 'inkt' }],
    ]
    for (const [sort, more] of lacking)
      expect([sort, hall.act('ann', 'piece.put', { id: 'p', was: null, ...bare, sort, ...more })]).toEqual([
        sort,
        'bad-input',
      ])
    const whole: [Piece['sort'], Partial<Piece>][] = [
      ['symbol', { symbol: 'house' }],
      ['image', { image: 'i1' }],
      ['word', { text: 'a', colour: 'geel' }],
      ['stroke', line],
    ]
    for (const [sort, more] of whole)
      expect(hall.act('ann', 'piece.put', { id: sort, was: null, ...bare, sort, ...more })).toBe('ok')
  })
})

describe('on a board of all', () => {
  test('[MB11] everyone moves, turns, sizes and layers what others laid', () => {
    const hall = makeMood({ shared: true })
    put(hall, 'ann', 'p1', null, on)
    const elsewhere = { ...on, x: 1, y: 2, w: 300, turn: -9, order: 4 }
    expect(put(hall, 'bob', 'p1', 'm1', { ...elsewhere, mark: 'b1' })).toBe('ok')
    expect(put(hall, 'fac', 'p1', 'b1', { ...elsewhere, mark: 'f1', x: 7 })).toBe('ok')
    expect(hall.all('joint')[0]).toMatchObject({ by: 'ann', data: { x: 7, w: 300, turn: -9, order: 4 } })
  })

  test('[MB11] what it shows changes and goes only by who made it', () => {
    const hall = makeMood({ shared: true })
    put(hall, 'ann', 'p1', null, on)
    for (const change of [
      { text: 'niet' },
      { colour: 'roze' },
      { alt: 'x' },
      { symbol: 'house' },
      { pen: 'pen' },
    ] as const)
      expect(put(hall, 'bob', 'p1', 'm1', { ...on, ...change, mark: 'b1' })).toBe('not-yours')
    expect(hall.act('bob', 'piece.remove', { id: 'p1' })).toBe('not-yours')
    expect(hall.act('fac', 'piece.remove', { id: 'p1' })).toBe('not-yours')
    expect(put(hall, 'ann', 'p1', 'm1', { ...on, text: 'wel', mark: 'm2' })).toBe('ok')
    expect(hall.act('ann', 'piece.remove', { id: 'p1' })).toBe('ok')
    expect(hall.all('joint')).toEqual([])
  })

  test('[MB11] anybody says what it is about', () => {
    const hall = makeMood({ shared: true })
    const said = { id: SHARED, title: 'Ons bord', because: 'omdat', alt: 'Een huis' }
    expect(hall.act('bob', 'board.describe', said)).toBe('ok')
    expect(hall.act('fac', 'board.describe', { ...said, title: 'Van ons' })).toBe('ok')
    expect(hall.all('jointBoard')[0]?.data).toEqual({ title: 'Van ons', because: 'omdat', alt: 'Een huis' })
  })

  test('[MB11] who writes one of its texts leaves what somebody else wrote meanwhile in the others', () => {
    const hall = makeMood({ shared: true })
    hall.act('ann', 'board.describe', { id: SHARED, title: 'Ons bord' })
    expect(hall.act('bob', 'board.describe', { id: SHARED, because: 'het zo is' })).toBe('ok')
    expect(hall.act('ann', 'board.describe', { id: SHARED, title: '' })).toBe('ok')
    expect(hall.all('jointBoard')[0]?.data).toEqual({ title: '', because: 'het zo is', alt: '' })
  })
})

describe('on an own board', () => {
  test('[MB12] only its maker lays pieces there', () => {
    const hall = makeMood({ shared: false })
    put(hall, 'ann', 'p1', null)
    expect(put(hall, 'bob', 'p1', 'm1', { mark: 'b1', x: 1 })).toBe('not-yours')
    expect(hall.act('bob', 'piece.remove', { id: 'p1' })).toBe('not-yours')
    expect(put(hall, 'fac', 'p2', null)).toBe('not-allowed')
    expect(put(hall, 'bob', 'p2', null)).toBe('exists')
    expect(put(hall, 'bob', 'p2', null, { board: 'b2' })).toBe('ok')
    expect(hall.all('board').map(({ id, by }) => [id, by])).toEqual([
      ['b1', 'ann'],
      ['b2', 'bob'],
    ])
  })

  test('[MB12] a second device that made up another board lays on the same one', () => {
    const hall = makeMood({ shared: false })
    hall.act('ann', 'board.describe', { id: 'b1', title: 'Mijn bord', because: '', alt: '' })
    put(hall, 'ann', 'p1', null, { board: 'b9' })
    hall.act('ann', 'board.describe', { id: 'b8', title: 'Mijn bord', because: 'omdat', alt: '' })
    expect(hall.all('board').map(({ id, data }) => [id, data])).toEqual([
      ['b1', { title: 'Mijn bord', because: 'omdat', alt: '' }],
    ])
    expect(dataOf(hall, 'piece').map(({ board }) => board)).toEqual(['b1'])
  })

  test('[MB12] holds 400 pieces, and those of others do not count', () => {
    const hall = makeMood({ shared: false })
    for (let n = 0; n < 400; n += 1) expect(put(hall, 'ann', `p${n}`, null)).toBe('ok')
    expect(put(hall, 'ann', 'more', null)).toBe('full')
    expect(put(hall, 'ann', 'p0', 'm1', { mark: 'm2' })).toBe('ok')
    expect(put(hall, 'bob', 'his', null, { board: 'b2' })).toBe('ok')
    hall.act('ann', 'piece.remove', { id: 'p7' })
    expect(put(hall, 'ann', 'more', null)).toBe('ok')
  })
})

test('[MB14] a facilitator takes any piece away, and it comes back from the bin as it was', () => {
  const hall = makeMood({ shared: true })
  put(hall, 'ann', 'p1', null, on)
  expect(hall.act('ann', 'piece.clear', { id: 'p1' })).toBe('not-allowed')
  expect(hall.act('fac', 'piece.clear', { id: 'p1' })).toBe('ok')
  expect(hall.all('joint')).toEqual([])
  const trace = hall.records.of('session', 'trace').at(-1)?.id
  hall.do({ ...leader, person: 'fac' }, 'session', 'undo', { trace })
  expect(hall.all('joint')[0]).toMatchObject({ id: 'p1', by: 'ann', data: piece(on) })
  expect(hall.act('fac', 'piece.clear', { id: 'nothing' })).toBe('missing')
})

test('[MB24] a facilitator takes a board from the table with all that lies on it, and it comes back as it was', () => {
  const hall = makeMood({ shared: false })
  put(hall, 'ann', 'p1', null, { board: 'of-ann' })
  put(hall, 'ann', 'p2', null, { board: 'of-ann' })
  put(hall, 'bob', 'p3', null, { board: 'of-bob' })
  expect(hall.act('fac', 'work.clear', { id: 'of-ann' })).toBe('not-now')
  hall.enter('s1', 'round')
  hall.act('fac', 'show', { on: 'of-ann' })
  const before = [...hall.all('board'), ...hall.all('piece')]
  expect(hall.act('ann', 'work.clear', { id: 'of-bob' })).toBe('not-allowed')
  expect(hall.act('fac', 'work.clear', { id: 'of-ann' })).toBe('ok')
  expect([...hall.all('board'), ...hall.all('piece')].map(({ id }) => id)).toEqual(['of-bob', 'p3'])
  expect(hall.all('stage')).toMatchObject([{ data: { on: null } }])
  expect(hall.act('fac', 'work.clear', { id: 'of-ann' })).toBe('missing')
  const trace = hall.records.of('session', 'trace').at(-1)?.id
  hall.do({ ...leader, person: 'fac' }, 'session', 'undo', { trace })
  const byId = (list: typeof before) => new Map(list.map(({ id, by, data }) => [id, { by, data }]))
  expect(byId([...hall.all('board'), ...hall.all('piece')])).toEqual(byId(before))
})
