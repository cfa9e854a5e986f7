// Writing on flaps: how notes are signed, who may change them, what the reveal does, and that nobody can be found.
import { describe, expect, test } from 'vitest'
import { proofId } from '#shared/kernel/proof.ts'
import { Room, secretOf } from './room.ts'

const set = (room: Room, sign: string, stickers = 3): string =>
  room.act('fac', 'rules.set', { sign, stickers })

describe('the rules', () => {
  test('are there from the start, and are set by the facilitator', () => {
    const room = new Room()
    expect(room.rules).toEqual({ sign: 'none', stickers: 3, closed: false })
    expect([set(room, 'side', 5), room.act('ann', 'rules.set', { sign: 'none', stickers: 3 })]).toEqual([
      'ok',
      'not-allowed',
    ])
    expect(room.rules).toEqual({ sign: 'side', stickers: 5, closed: false })
    room.enter('s1', 'stick')
    room.enter('s1', 'silent')
    expect(room.rules.stickers).toBe(5)
  })

  test.each([
    ['none', 'side'],
    ['none', 'name'],
    ['side', 'none'],
    ['name', 'none'],
  ] as const)(
    '[FL1] from %s signing cannot become %s once there is a note, also a hidden one',
    (first, then) => {
      const room = new Room({ names: true, sign: first })
      expect(set(room, then)).toBe('ok')
      expect(set(room, first)).toBe('ok')
      room.write('ann', 'pro', 'meer vertrouwen')
      expect(set(room, then)).toBe('changed-since')
      expect(set(room, first, 4)).toBe('ok')
      room.enter('s1', 'stick')
      room.act('fac', 'note.hide', { id: room.idOf('meer vertrouwen'), reason: 'herkenbaar' })
      expect(room.notes).toEqual([])
      expect(set(room, then)).toBe('changed-since')
      expect(room.rules).toEqual({ sign: first, stickers: 4, closed: false })
    },
  )

  test('[FL1] signing with names needs a session with names', () => {
    expect(set(new Room(), 'name')).toBe('not-allowed')
    expect(set(new Room({ names: true }), 'name')).toBe('ok')
  })
})

describe('a note', () => {
  test('[FL2] that was typed under another way of signing is refused', () => {
    const room = new Room({ names: true })
    const input = { id: 'n1', pair: 'p1', sheet: 'pro', text: 'x', sign: 'none' }
    set(room, 'side')
    expect(room.secretly('ann', 'note.write', input)).toBe('changed-since')
    set(room, 'name')
    expect(room.secretly('ann', 'note.write', input)).toBe('changed-since')
    expect(room.act('ann', 'note.write', input)).toBe('changed-since')
    set(room, 'none')
    expect(room.act('ann', 'note.write', input)).toBe('changed-since')
    expect(room.secretly('ann', 'note.write', input)).toBe('ok')
  })

  test('[FL3] without a name holds no person in any op, from writing to the reveal and after it', () => {
    const room = new Room()
    room.write('ann', 'pro', 'eerst')
    room.write('bob', 'con', 'daarna')
    room.write('fac', 'con', 'van wie geen telefoon heeft', { as: 'zoe' })
    room.secretly('ann', 'note.edit', { id: room.idOf('eerst'), text: 'anders', secret: secretOf('eerst') })
    room.enter('s1', 'stick')
    room.write('bob', 'pro', 'nog een')
    expect(room.unsignedOps).toHaveLength(5)
    expect(JSON.stringify([room.unsignedOps, room.notes])).not.toMatch(
      /"(ann|bob|zoe|fac|inwoner|aanbieder)"/,
    )
    for (const viewer of ['ann', 'bob', 'fac', 'screen'])
      for (const seen of room.sees(viewer, 'note'))
        expect([seen.by, seen.mine]).toEqual([undefined, undefined])
  })

  test('[FL3] with the side holds that and nothing else of its writer', () => {
    const room = new Room({ sign: 'side' })
    room.write('ann', 'pro', 'eerst')
    room.write('fac', 'con', 'voor een ander', { as: 'zoe' })
    expect(room.notes.map(({ by, data }) => [by, data.side])).toEqual([
      [undefined, 'inwoner'],
      [undefined, 'geen'],
    ])
    expect(JSON.stringify(room.unsignedOps)).not.toMatch(/"(ann|zoe|fac)"/)
  })

  test('with a name has an author, and no side', () => {
    const room = new Room({ names: true, sign: 'name' })
    room.write('ann', 'pro', 'eerst')
    room.write('fac', 'con', 'voor een ander', { as: 'zoe' })
    expect(room.notes.map(({ by, data }) => [by, data.side])).toEqual([
      ['ann', null],
      ['zoe', null],
    ])
  })

  test('[FL4] in silence is for others only a place on a sheet, and without a name also for its writer', () => {
    const room = new Room({ names: true })
    room.write('ann', 'pro', 'stil')
    expect(room.visibility('note')).toEqual({
      ann: 'mask',
      bob: 'mask',
      zoe: 'mask',
      fac: 'mask',
      co: 'mask',
      screen: 'mask',
    })
    expect(room.sees('fac', 'note')[0]?.data).toEqual({ pair: 'p1', sheet: 'pro' })
    const named = new Room({ names: true, sign: 'name' })
    named.write('ann', 'pro', 'stil')
    expect([named.sees('ann', 'note')[0]?.mine, named.visibility('note')['bob']]).toEqual([true, 'mask'])
  })

  test('[FL5] is changed and taken back by who knows its secret, and by nobody else', () => {
    const room = new Room()
    room.write('ann', 'pro', 'eerst')
    const id = room.idOf('eerst')
    expect(room.secretly('bob', 'note.edit', { id, text: 'van mij', secret: 'another' })).toBe('not-yours')
    expect(room.secretly('bob', 'note.edit', { id, text: 'van mij' })).toBe('not-yours')
    expect(room.secretly('bob', 'note.take', { id, secret: id })).toBe('not-yours')
    expect(room.act('ann', 'note.edit', { id, text: 'anders', secret: secretOf('eerst') })).toBe(
      'changed-since',
    )
    const changed = { id, text: 'anders', secret: secretOf('eerst') }
    expect(room.secretly('ann', 'note.edit', changed)).toBe('ok')
    expect(room.notes.map(({ data }) => data.text)).toEqual(['anders'])
    expect(room.secretly('ann', 'note.take', { id, secret: secretOf('eerst') })).toBe('ok')
    expect(room.notes).toEqual([])
  })

  test('[FL5] with a name is changed and taken back by its author, and by nobody else', () => {
    const room = new Room({ names: true, sign: 'name' })
    room.write('ann', 'pro', 'eerst')
    const id = room.idOf('eerst')
    const secret = secretOf('eerst')
    expect(room.act('bob', 'note.edit', { id, text: 'van mij', secret })).toBe('not-yours')
    expect(room.act('bob', 'note.take', { id, secret })).toBe('not-yours')
    expect(room.act('ann', 'note.edit', { id, text: 'anders' })).toBe('ok')
    expect(room.act('ann', 'note.take', { id })).toBe('ok')
  })

  test('[FL5] stays as it is from the reveal on', () => {
    const room = new Room()
    room.write('ann', 'pro', 'eerst')
    room.enter('s1', 'stick')
    const id = room.idOf('eerst')
    const secret = secretOf('eerst')
    expect(room.secretly('ann', 'note.edit', { id, text: 'anders', secret })).toBe('not-now')
    expect(room.secretly('ann', 'note.take', { id: proofId(secret), secret })).toBe('not-now')
    room.enter('s1', 'silent')
    expect(room.secretly('ann', 'note.edit', { id, text: 'anders', secret })).toBe('not-yours')
    expect(room.secretly('ann', 'note.take', { id: proofId(secret), secret })).toBe('missing')
  })

  test('[FL6] is not taken when the writing is closed, on sheets that are not there, or when it is too long', () => {
    const room = new Room()
    expect(room.write('ann', 'pro', 'x', { pair: 'p9' })).toBe('missing')
    expect([room.write('ann', 'pro', 'x'.repeat(141)), room.write('ann', 'pro', 'x'.repeat(140))]).toEqual([
      'bad-input',
      'ok',
    ])
    room.act('fac', 'writing.close', { closed: true })
    expect(room.write('ann', 'pro', 'te laat')).toBe('not-now')
    room.enter('s1', 'stick')
    expect(room.write('ann', 'pro', 'te laat')).toBe('not-now')
    room.act('fac', 'writing.close', { closed: false })
    expect(room.write('ann', 'pro', 'toch nog')).toBe('ok')
    room.enter('s1', 'weigh')
    expect(room.write('ann', 'pro', 'echt te laat')).toBe('not-now')
  })
})

const texts = Array.from({ length: 12 }, (_, index) => `nummer ${String(index).padStart(2, '0')}`)

const written = (options: ConstructorParameters<typeof Room>[0] = {}): Room => {
  const room = new Room(options)
  for (const text of texts) room.write('ann', 'pro', text)
  return room
}

const inOrder = (room: Room): string[] =>
  room.notes.toSorted((a, b) => a.data.place - b.data.place).map(({ data }) => data.text)

describe('the reveal', () => {
  test('[FL7] gives notes without an author new ids in an order of chance', () => {
    const room = written()
    const before = room.notes.map(({ id }) => id)
    expect(new Set(room.notes.map(({ data }) => data.place))).toEqual(new Set([0]))
    room.chance = 0.25
    room.enter('s1', 'stick')
    expect(room.notes.map(({ id }) => id)).toEqual(texts.map((_, index) => `s1:note:${index + 1}`))
    for (const id of before) expect(room.records.get(id)).toBeUndefined()
    expect(inOrder(room).toSorted()).toEqual(texts)
    expect(inOrder(room)).not.toEqual(texts)
    expect(room.notes.map(({ data }) => data.text)).toEqual(inOrder(room))
    const other = written()
    other.chance = 0.75
    other.enter('s1', 'stick')
    expect(inOrder(other)).not.toEqual(inOrder(room))
  })

  test('[FL7] takes all old ids away before the first new one comes, so that nothing pairs them', () => {
    const room = written()
    const ops = room.do({ person: 'fac', role: 'facilitator' }, 'session', 'next', { from: room.from() })
    const kinds = ops.flatMap((op) => (op[0] === 'del' ? ['del'] : op[1].kind === 'note' ? ['put'] : []))
    expect(kinds).toEqual([...texts.map(() => 'del'), ...texts.map(() => 'put')])
  })

  test('[FL7] hangs the same notes the same whatever the order in which they were written', () => {
    const rooms = [texts, texts.toReversed(), [...texts.slice(5), ...texts.slice(0, 5)]].map((order) => {
      const room = new Room()
      for (const text of order) room.write('bob', 'con', text)
      room.enter('s1', 'stick')
      return room.notes.map(({ id, data }) => [id, data])
    })
    expect(rooms[1]).toEqual(rooms[0])
    expect(rooms[2]).toEqual(rooms[0])
  })

  test('[FL7] gives notes with a name a place by chance under the id that they have', () => {
    const room = written({ names: true, sign: 'name' })
    const ids = texts.map((text) => room.idOf(text))
    room.enter('s1', 'stick')
    expect(texts.map((text) => room.idOf(text))).toEqual(ids)
    expect(inOrder(room).toSorted()).toEqual(texts)
    expect(inOrder(room)).not.toEqual(texts)
    expect(room.notes.every(({ by, data }) => by === 'ann' && data.place >= 1)).toBe(true)
  })

  test('[FL8] a second time leaves what was shown where and under what it was, hidden notes too', () => {
    const room = written()
    room.enter('s1', 'stick')
    const last = room.notes.at(-1)
    room.act('fac', 'note.hide', { id: last?.id, reason: 'herkenbaar' })
    room.act('ann', 'note.place', { id: room.notes[3]?.id, pair: 'p1', sheet: 'con', before: null })
    room.write('bob', 'con', 'na het tonen')
    const shown = room.notes.map(({ id, data }) => [id, data])
    room.enter('s1', 'silent')
    room.write('bob', 'pro', 'toch nog in stilte')
    room.enter('s1', 'stick')
    expect(room.notes.slice(0, -1).map(({ id, data }) => [id, data])).toEqual(shown)
    expect(room.notes.at(-1)?.id).toBe('s1:note:13')
    expect(inOrder(room).at(-1)).toBe('toch nog in stilte')
    room.act('fac', 'note.back', { id: `${last?.id}:hidden` })
    expect(room.idOf(last?.data.text ?? '')).toBe(last?.id)
  })

  test('[FL8] again after undo gives nothing a new id twice', () => {
    const room = written()
    room.enter('s1', 'stick')
    const shown = room.notes.map(({ id, data }) => [id, data])
    expect(room.undo()).toBe('ok')
    expect(room.from().stage).toBe('silent')
    expect(room.visibility('note')['fac']).toBe('mask')
    room.enter('s1', 'stick')
    expect(room.notes.map(({ id, data }) => [id, data])).toEqual(shown)
  })
})
