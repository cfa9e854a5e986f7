// What the group makes of it: sentences, suggestions, the scribe, worries without a name, and what later steps get.
import { describe, expect, test } from 'vitest'
import { proofId } from '#shared/kernel/proof.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { leader } from '../table.ts'
import { residents, Room, secretOf } from './room.ts'

const laid = (): Room => {
  const room = new Room({ ...residents, p: 'aanbieder' })
  for (const who of ['r1', 'r2', 'r3']) room.mark(who, 'wonen', { nah: true })
  room.mark('p', 'geld', { ouderen: true })
  room.organisation('p', 'MEE')
  room.enter('laid')
  return room
}

const sentence = (id: string, from: string | null = null) => ({
  id,
  question: 'little',
  text: 'Er is weinig.',
  from,
})

describe('sentences', () => {
  test('[SU15] are written by facilitators and by the scribe, and by nobody else', () => {
    const room = laid()
    expect([
      room.lead('sentence.add', sentence('z1')),
      room.act('r1', 'sentence.add', sentence('z2')),
    ]).toEqual(['ok', 'not-allowed'])
    expect([room.lead('scribe', { person: 'nobody' }), room.lead('scribe', { person: 'r1' })]).toEqual([
      'missing',
      'ok',
    ])
    expect(room.act('r1', 'sentence.add', sentence('z2'))).toBe('ok')
    expect(room.act('r1', 'sentence.edit', { id: 'z1', text: 'Er is niets.' })).toBe('ok')
    expect(room.act('r1', 'suggestion.drop', { key: 'empty:geld', dropped: true })).toBe('ok')
    expect(room.act('r2', 'sentence.remove', { id: 'z1' })).toBe('not-allowed')
    expect(room.act('r2', 'suggestion.drop', { key: 'empty:geld', dropped: false })).toBe('not-allowed')
    expect(room.all('sentence').map(({ by, data }) => [by, (data as { text: string }).text])).toEqual([
      [undefined, 'Er is niets.'],
      [undefined, 'Er is weinig.'],
    ])
    expect(room.lead('scribe', { person: null })).toBe('ok')
    expect(room.act('r1', 'sentence.edit', { id: 'z1', text: 'x' })).toBe('not-allowed')
  })

  test('[SU15] come from a suggestion once, which is open again when they go, until that is undone', () => {
    const room = laid()
    expect(room.lead('sentence.add', sentence('z1', 'empty:geld'))).toBe('ok')
    expect(room.lead('sentence.add', sentence('z2', 'empty:geld'))).toBe('exists')
    expect(room.lead('sentence.remove', { id: 'z1' })).toBe('ok')
    const trace = room.records.of(SESSION, 'trace').at(-1)?.id
    expect(room.code(leader, SESSION, 'undo', { trace })).toBe('ok')
    expect(room.lead('sentence.add', sentence('z2', 'empty:geld'))).toBe('exists')
    room.lead('sentence.remove', { id: 'z1' })
    expect(room.lead('sentence.add', sentence('z2', 'empty:geld'))).toBe('ok')
  })

  test('[SU15] are taken when the room went on, and not before it is laid together', () => {
    const room = new Room(residents)
    expect(room.lead('sentence.add', sentence('z1'))).toBe('not-now')
    room.enter('done')
    room.move('next')
    expect([
      room.lead('sentence.add', sentence('z1')),
      room.lead('sentence.edit', { id: 'z1', text: 'x' }),
    ]).toEqual(['ok', 'ok'])
    expect(room.lead('sentence.remove', { id: 'z1' })).toBe('step-closed')
  })

  test('[SU15] a suggestion is dropped once, also one with a long key, and taken back', () => {
    const room = laid()
    const keys = ['empty:geld', `agreed-not-done:${'x'.repeat(100)}`]
    for (const key of [...keys, ...keys]) room.lead('suggestion.drop', { key, dropped: true })
    expect(room.all('dropped').map(({ data }) => data)).toEqual(keys.map((key) => ({ key })))
    for (const { id } of room.all('dropped')) expect(id).toMatch(/^[A-Za-z0-9_:-]{1,40}$/)
    room.lead('suggestion.drop', { key: keys[0], dropped: false })
    expect(room.all('dropped')).toHaveLength(1)
    expect(room.lead('suggestion.drop', { key: 'met spatie', dropped: true })).toBe('bad-input')
  })

  test('[SU15] what the projector shows is set by facilitators, for what is in the matrix', () => {
    const room = laid()
    const shown = { view: 'cell', moment: 0, domain: 'wonen', group: 'nah' }
    expect([room.lead('show', shown), room.act('r1', 'show', shown)]).toEqual(['ok', 'not-allowed'])
    expect(room.lead('show', { ...shown, domain: 'toren' })).toBe('missing')
    expect(room.lead('show', { ...shown, view: 'all', domain: null, group: null })).toBe('ok')
    expect(room.all('shown').map(({ data }) => data)).toEqual([
      { view: 'all', moment: 0, domain: null, group: null },
    ])
  })
})

const texts = Array.from({ length: 9 }, (_, at) => `vraag ${at}`)

const worries = (room: Room) =>
  room.all('worry') as readonly { id: string; data: { text: string; place: number } }[]

describe('worries', () => {
  test('[SU14] hold nothing of who wrote them, and are not read before the group looks back', () => {
    const room = laid()
    expect(room.worry('r1', texts[0] ?? '')).toBe('ok')
    expect(room.act('r1', 'worry.write', { id: 'x', text: 'met afzender' })).toBe('changed-since')
    expect(JSON.stringify(room.all('worry'))).not.toMatch(/"r1"/)
    for (const me of ['r1', 'r2'])
      expect(room.sees({ role: 'participant', me }, 'worry')[0]).toMatchObject({ masked: true, data: {} })
  })

  test('[SU14] are taken back by who knows the secret, before they are shown', () => {
    const room = laid()
    room.worry('r1', 'a')
    const id = proofId(secretOf('a'))
    expect(room.secretly('r2', 'worry.take', { id, secret: 'another' })).toBe('not-yours')
    expect(room.secretly('r1', 'worry.take', { id, secret: secretOf('a') })).toBe('ok')
    expect(worries(room)).toEqual([])
    room.worry('r1', 'b')
    room.enter('reflect')
    expect(room.secretly('r1', 'worry.take', { id: proofId(secretOf('b')), secret: secretOf('b') })).toBe(
      'not-now',
    )
  })

  test('[SU14] come to light under new ids in an order of chance that is the same whatever the order of writing', () => {
    const rooms = [texts, texts.toReversed()].map((order) => {
      const room = laid()
      for (const text of order) room.worry('r1', text)
      room.enter('reflect')
      return room
    })
    const [one, other] = rooms.map((room) => worries(room).map(({ id, data }) => [id, data]))
    expect(other).toEqual(one)
    expect(one?.map(([id]) => id)).toEqual(texts.map((_, at) => `s1:worry:${at + 1}`))
    const order = worries(rooms[0] ?? laid()).map(({ data }) => data.text)
    expect(order.toSorted()).toEqual(texts)
    expect(order).not.toEqual(texts)
  })

  test('[SU14] that were shown stay where they are when more come later', () => {
    const room = laid()
    for (const text of texts.slice(0, 4)) room.worry('r1', text)
    room.enter('reflect')
    const shown = worries(room).map(({ id, data }) => [id, data])
    room.worry('r2', 'tijdens het terugkijken')
    room.enter('laid')
    room.worry('r2', 'erna')
    room.enter('reflect')
    expect(
      worries(room)
        .slice(0, 4)
        .map(({ id, data }) => [id, data]),
    ).toEqual(shown)
    expect(worries(room).map(({ data }) => data.place)).toEqual([1, 2, 3, 4, 5, 6])
    expect(worries(room).at(-1)?.id).toBe('s1:worry:5')
  })
})

describe('the outcome', () => {
  test('[SU17] says where nothing is, who is there, and what the group wrote', () => {
    const room = laid()
    room.lead('sentence.add', sentence('z1'))
    const forms = [{ name: 'Buurtwerk', kind: 'informeel', whom: '' }]
    room.lead('forms.set', { forms })
    expect(room.outcome()).toEqual({
      domains: [
        { id: 'wonen', name: 'Wonen', own: false, empty: 1, of: 2 },
        { id: 'geld', name: 'Geld', own: false, empty: 1, of: 2 },
        { id: 'anders', name: 'Anders', own: true, empty: 0, of: 2 },
      ],
      groups: [
        { id: 'ouderen', name: 'Ouderen', short: 'Ouderen', empty: 1, of: 3 },
        { id: 'nah', name: 'Mensen met NAH', short: 'NAH', empty: 1, of: 3 },
      ],
      organisations: ['MEE'],
      forms,
      empty: 2,
      cells: 6,
      sentences: [{ question: 'little', text: 'Er is weinig.' }],
    })
  })

  test('[SU17] judges nothing before it is laid together', () => {
    const room = new Room(residents)
    for (const who of ['r1', 'r2', 'r3']) room.mark(who, 'wonen', { nah: true })
    expect(room.outcome()).toMatchObject({
      empty: 0,
      cells: 0,
      organisations: [],
      domains: [{ empty: 0, of: 0 }, {}, {}],
    })
  })
})
