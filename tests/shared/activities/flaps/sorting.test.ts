// Sticking and sorting: pairs, places, hiding, groups, and what is large on the projector.
import { describe, expect, test } from 'vitest'
import { alike } from '#shared/activities/flaps/alike.ts'
import { sheetOf } from '#shared/activities/flaps/sheet.ts'
import type { SheetId } from '#shared/activities/flaps/records.ts'
import { Room } from './room.ts'

/** The sheet as text: "name: a, b" per group, then the loose notes. */
const hung = (room: Room, sheet: SheetId = 'pro', pair = 'p1'): string[] => {
  const { groups, loose } = sheetOf(room.notes, room.groups, pair, sheet)
  const textOf = ({ data }: { readonly data: { readonly text: string } }): string => data.text
  return [...groups.map(({ name, notes }) => `${name}: ${notes.map(textOf).join(' ')}`), ...loose.map(textOf)]
}

/** Notes a, b, c, d for and x, y against, in that order, on p1; p2 has none. */
const stuck = (stage: 'stick' | 'sort' = 'sort'): Room => {
  const room = new Room()
  room.act('fac', 'pair.add', { id: 'p2', statement: 'Eén loket', from: 'own' })
  room.enter('s1', 'stick')
  for (const text of ['a', 'b', 'c', 'd']) room.write('ann', 'pro', text)
  for (const text of ['x', 'y']) room.write('bob', 'con', text)
  room.enter('s1', stage)
  return room
}

const place = (
  room: Room,
  text: string,
  before: string | null,
  sheet: SheetId = 'pro',
  pair = 'p1',
): string =>
  room.act('bob', 'note.place', {
    id: room.idOf(text),
    pair,
    sheet,
    before: before === null ? null : room.idOf(before),
  })

const join = (room: Room, note: string, other: string, id = 'g1'): string =>
  room.act('ann', 'group.join', { note: room.idOf(note), with: room.idOf(other), id })

describe('pairs of sheets', () => {
  test('come one behind the other, are worded anew, and only by the facilitator', () => {
    const room = new Room()
    const input = { id: 'p2', statement: 'Eén loket', from: 'dilemma', letter: 'E', colour: 'e' }
    expect([room.act('ann', 'pair.add', input), room.act('fac', 'pair.add', input)]).toEqual([
      'not-allowed',
      'ok',
    ])
    room.act('co', 'pair.edit', { id: 'p2', statement: 'Eén loket voor alles' })
    expect(room.all('pair').map(({ data }) => data)).toEqual([
      { statement: 'Los van het wijkteam', from: 'own', order: 1 },
      { statement: 'Eén loket voor alles', from: 'dilemma', letter: 'E', colour: 'e', order: 2 },
    ])
  })

  test('[FL9] stay as long as something is stuck on them, also when that is hidden', () => {
    const room = stuck('stick')
    place(room, 'a', null, 'con', 'p2')
    const remove = (): string => room.act('fac', 'pair.remove', { id: 'p2' })
    expect(remove()).toBe('not-now')
    room.act('fac', 'note.hide', { id: room.idOf('a'), reason: 'herkenbaar' })
    expect(remove()).toBe('not-now')
    room.act('fac', 'note.back', { id: room.hidden[0]?.id })
    place(room, 'a', null)
    expect(remove()).toBe('ok')
    expect([room.undo(), room.all('pair').length]).toEqual(['ok', 2])
  })
})

describe('moving', () => {
  test('[FL10] puts a note before another or behind all, on its sheet and on another', () => {
    const room = stuck('stick')
    expect([place(room, 'd', 'b'), hung(room)]).toEqual(['ok', ['a', 'd', 'b', 'c']])
    expect([place(room, 'a', null), hung(room)]).toEqual(['ok', ['d', 'b', 'c', 'a']])
    expect([place(room, 'b', 'y', 'con'), hung(room, 'con')]).toEqual(['ok', ['x', 'b', 'y']])
    expect([place(room, 'b', null, 'pro', 'p2'), hung(room, 'pro', 'p2')]).toEqual(['ok', ['b']])
    expect([place(room, 'c', 'c'), hung(room)]).toEqual(['ok', ['d', 'c', 'a']])
    expect([place(room, 'a', 'x'), place(room, 'a', null, 'pro', 'p9')]).toEqual(['missing', 'missing'])
    expect([room.undo(), hung(room, 'con')]).toEqual(['ok', ['x', 'b', 'y']])
  })

  test('[FL10] keeps the order however often notes go in between', () => {
    const room = stuck('stick')
    for (let round = 0; round < 60; round += 1) {
      expect(place(room, 'c', 'b')).toBe('ok')
      expect(hung(room)).toEqual(['a', 'c', 'b', 'd'])
      expect(place(room, 'b', 'c')).toBe('ok')
      expect(hung(room)).toEqual(['a', 'b', 'c', 'd'])
    }
    expect(new Set(room.notes.map(({ data }) => data.place)).size).toBe(6)
  })

  test('[FL10] leaves the group only on another sheet', () => {
    const room = stuck()
    join(room, 'a', 'b')
    join(room, 'c', 'b')
    place(room, 'a', 'd')
    expect(hung(room)).toEqual([': b a c', 'd'])
    place(room, 'a', null, 'con')
    expect([hung(room), hung(room, 'con')]).toEqual([
      [': b c', 'd'],
      ['x', 'y', 'a'],
    ])
    expect(room.notes.find(({ data }) => data.text === 'a')?.data.group).toBeNull()
  })
})

describe('hiding', () => {
  test('[FL11] takes the text from all but the facilitators, and everyone sees that there was a note', () => {
    const room = stuck('stick')
    const id = room.idOf('x')
    expect(room.act('ann', 'note.hide', { id, reason: 'om te pesten' })).toBe('not-allowed')
    expect(room.act('fac', 'note.hide', { id, reason: ' ' })).toBe('bad-input')
    expect(room.act('fac', 'note.hide', { id, reason: 'herkenbaar' })).toBe('ok')
    expect(room.visibility('hidden')).toEqual({
      ann: 'mask',
      bob: 'mask',
      zoe: 'mask',
      fac: 'full',
      co: 'full',
      screen: 'mask',
    })
    expect(room.sees('ann', 'hidden').map(({ data }) => data)).toEqual([{ pair: 'p1', sheet: 'con' }])
    expect(room.sees('co', 'hidden')[0]?.data).toMatchObject({ note: id, text: 'x', reason: 'herkenbaar' })
    expect(JSON.stringify(room.sees('ann', 'note'))).not.toContain('"x"')
  })

  test('[FL11] is taken back under the old id, in the old place and group, with its author', () => {
    const room = stuck()
    join(room, 'a', 'b')
    const before = room.notes.map(({ id, data }) => [id, data])
    room.act('fac', 'note.hide', { id: room.idOf('a'), reason: 'herkenbaar' })
    expect(hung(room)).toEqual([': b', 'c', 'd'])
    expect(room.act('ann', 'note.back', { id: room.hidden[0]?.id })).toBe('not-allowed')
    expect(room.act('fac', 'note.back', { id: room.hidden[0]?.id })).toBe('ok')
    expect(room.hidden).toEqual([])
    expect(room.notes.map(({ id, data }) => [id, data])).toEqual(expect.arrayContaining(before))
    const named = new Room({ names: true, sign: 'name' })
    named.write('ann', 'pro', 'van Ann')
    named.enter('s1', 'stick')
    named.act('fac', 'note.hide', { id: named.idOf('van Ann'), reason: 'herkenbaar' })
    named.act('fac', 'note.back', { id: named.hidden[0]?.id })
    expect(named.notes.map(({ by }) => by)).toEqual(['ann'])
  })

  test('[FL11] is taken back loose when its group is gone, and can be undone', () => {
    const room = stuck()
    join(room, 'a', 'b')
    room.act('fac', 'note.hide', { id: room.idOf('a'), reason: 'herkenbaar' })
    expect([room.undo(), hung(room)]).toEqual(['ok', [': b a', 'c', 'd']])
    room.act('fac', 'note.hide', { id: room.idOf('a'), reason: 'herkenbaar' })
    room.act('ann', 'group.apart', { id: 'g1' })
    room.act('fac', 'note.back', { id: room.hidden[0]?.id })
    expect(hung(room).toSorted()).toEqual(['a', 'b', 'c', 'd'])
    expect(room.notes.every(({ data }) => data.group === null)).toBe(true)
  })
})

describe('groups', () => {
  test('[FL12] keep the notes as they were written, have a name, and give them back', () => {
    const room = stuck()
    expect([join(room, 'a', 'b'), join(room, 'c', 'a', 'g2')]).toEqual(['ok', 'ok'])
    expect(room.act('bob', 'group.name', { id: 'g1', name: 'Vertrouwen' })).toBe('ok')
    expect(room.act('bob', 'group.join', { note: room.idOf('d'), with: 'g1', id: 'g3' })).toBe('ok')
    expect(hung(room)).toEqual(['Vertrouwen: b a c d'])
    expect(room.act('fac', 'group.leave', { note: room.idOf('a') })).toBe('ok')
    expect(hung(room)).toEqual(['Vertrouwen: b c d', 'a'])
    expect(room.act('fac', 'group.apart', { id: 'g1' })).toBe('ok')
    expect([hung(room).toSorted(), room.groups]).toEqual([['a', 'b', 'c', 'd'], []])
    expect([room.undo(), hung(room)]).toEqual(['ok', ['Vertrouwen: b c d', 'a']])
  })

  test('[FL12] take a note of another sheet along', () => {
    const room = stuck()
    join(room, 'x', 'a')
    expect([hung(room), hung(room, 'con')]).toEqual([[': a x', 'b', 'c', 'd'], ['y']])
    expect([room.undo(), hung(room), hung(room, 'con')]).toEqual(['ok', ['a', 'b', 'c', 'd'], ['x', 'y']])
  })

  test('[FL12] are made of two notes that are there', () => {
    const room = stuck()
    expect(join(room, 'a', 'a')).toBe('bad-input')
    expect(room.act('ann', 'group.join', { note: room.idOf('a'), with: 'weg', id: 'g1' })).toBe('missing')
    expect(room.act('ann', 'group.join', { note: 'weg', with: room.idOf('a'), id: 'g1' })).toBe('missing')
    expect(room.groups).toEqual([])
  })

  test('[FL13] go with their last note, or when one note without a name of the group is left', () => {
    const room = stuck()
    join(room, 'a', 'b')
    room.act('ann', 'group.leave', { note: room.idOf('a') })
    expect([room.groups, hung(room).toSorted()]).toEqual([[], ['a', 'b', 'c', 'd']])
    join(room, 'a', 'b')
    room.act('ann', 'group.name', { id: 'g1', name: 'Vertrouwen' })
    room.act('ann', 'group.leave', { note: room.idOf('a') })
    expect(hung(room)).toEqual(['Vertrouwen: b', 'c', 'd', 'a'])
    expect(room.groups).toHaveLength(1)
    place(room, 'b', null, 'con')
    expect(room.groups).toEqual([])
  })

  test('[FL13] stay for a note that is hidden', () => {
    const room = stuck()
    join(room, 'a', 'b')
    room.act('ann', 'group.name', { id: 'g1', name: 'Vertrouwen' })
    room.act('fac', 'note.hide', { id: room.idOf('a'), reason: 'herkenbaar' })
    room.act('ann', 'group.join', { note: room.idOf('b'), with: room.idOf('c'), id: 'g2' })
    room.act('fac', 'note.back', { id: room.hidden[0]?.id })
    expect(hung(room)).toEqual(['Vertrouwen: a', ': c b', 'd'])
  })
})

describe('the sheet', () => {
  test('[FL19] has its groups by place and then the loose notes, whatever the order of the records', () => {
    const room = stuck()
    join(room, 'd', 'c', 'g1')
    join(room, 'b', 'a', 'g2')
    room.write('ann', 'pro', 'e')
    const sheet = sheetOf(room.notes, room.groups, 'p1', 'pro')
    expect(hung(room)).toEqual([': a b', ': c d', 'e'])
    expect(sheet.count).toBe(5)
    expect(sheetOf(room.notes.toReversed(), room.groups.toReversed(), 'p1', 'pro')).toEqual(sheet)
  })

  test('[FL19] orders two notes in one place alike for everyone', () => {
    const [one, other] = ['n1', 'n2'].map((id) => ({
      id,
      data: { pair: 'p1', sheet: 'pro' as const, text: id, side: null, place: 3, group: null },
    }))
    if (!one || !other) throw new Error('two notes')
    const orders = [sheetOf([one, other], [], 'p1', 'pro'), sheetOf([other, one], [], 'p1', 'pro')]
    expect(orders.map(({ loose }) => loose.map(({ id }) => id))).toEqual([
      ['n1', 'n2'],
      ['n1', 'n2'],
    ])
  })

  test('shows a pair or a group large, a page of it when it is long, and nothing else', () => {
    const room = stuck()
    join(room, 'a', 'b')
    const show = (on: string | null, page?: number): string =>
      room.act('fac', 'show', { on, ...(page !== undefined && { page }) })
    expect([show('p2'), show('g1', 2), show('weg'), show(room.idOf('c'))]).toEqual([
      'ok',
      'ok',
      'missing',
      'missing',
    ])
    expect(room.all('shown').map(({ data }) => data)).toEqual([{ on: 'g1', page: 2 }])
    expect([show(null), room.all('shown')[0]?.data]).toEqual(['ok', { on: null, page: 0 }])
    expect(room.act('ann', 'show', { on: 'p1' })).toBe('not-allowed')
  })
})

const item = (id: string, text: string, more: object = {}) => ({
  id,
  data: { pair: 'p1', sheet: 'con' as const, text, side: null, place: 1, group: null, ...more },
})

describe('suggestions', () => {
  const notes = [
    item('n1', 'Er zijn lange wachtlijsten bij de cliëntondersteuner'),
    item('n2', 'Lange wachtlijst'),
    item('n3', 'De gemeente betaalt het toch'),
    item('n4', 'Wie betaalt dat? De gemeente!'),
    item('n5', 'Verwijzers weten de weg niet'),
    item('n6', 'Er is geen geld voor'),
  ]

  test('[FL18] name notes that share most of what they say, most alike first', () => {
    const found = alike(notes)
    expect(found.map(({ a, b }) => [a, b])).toEqual([
      ['n3', 'n4'],
      ['n1', 'n2'],
    ])
    expect(alike(notes, 1)).toHaveLength(1)
  })

  test('[FL18] never name notes of different sheets or of one group, and do nothing', () => {
    const apart = [item('a', 'lange wachtlijst'), item('b', 'lange wachtlijst', { sheet: 'pro' })]
    const together = ['a', 'b'].map((id) => item(id, 'lange wachtlijst', { group: 'g1' }))
    const groups = [
      item('a', 'lange wachtlijst', { group: 'g1' }),
      item('b', 'lange wachtlijst', { group: 'g2' }),
    ]
    expect([alike(apart), alike(together), alike(groups).length]).toEqual([[], [], 1])
    expect(alike([item('a', 'en de of'), item('b', 'en de of')])).toEqual([])
  })
})
