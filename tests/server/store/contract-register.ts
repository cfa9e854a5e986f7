// The rules of sessions, names and keys, of erasing and of closing.
import { expect, it } from 'vitest'
import { type Store, StoreUnavailable } from '#server/store/store.ts'
import type { Bench } from './contract.ts'
import { sampleCommits, sampleImage, sampleSession } from './samples.ts'

const roomy = { perPerson: 20, perSession: 400 }

export function registerContract(bench: () => Bench): void {
  it('[ST1] a new session has an empty log and is found by id and by code', async () => {
    const { store } = bench()
    expect(await store.create(sampleSession('a'))).toBe('created')
    expect(await store.session('a')).toEqual(sampleSession('a'))
    expect(await store.sessionByCode('CODE-a')).toEqual(sampleSession('a'))
    expect(await store.heads(['a'])).toEqual(new Map([['a', 0]]))
    expect(await store.read('a', 0)).toEqual([])
  })

  it('[ST2] create with an id or a code in use says taken and changes nothing', async () => {
    const { store } = bench()
    const first = store.create(sampleSession('a'))
    const sameCode = store.create(sampleSession('b', { code: 'CODE-a' }))
    expect(await Promise.all([first, sameCode])).toEqual(['created', 'taken'])
    await store.append('a', 0, sampleCommits(0, 2))
    expect(await store.create(sampleSession('a', { code: 'other', createdAt: 1 }))).toBe('taken')
    expect(await store.session('a')).toEqual(sampleSession('a'))
    expect(await store.sessionByCode('other')).toBeUndefined()
    expect(await store.session('b')).toBeUndefined()
    expect(await store.read('a', 0)).toHaveLength(2)
  })

  it('[ST10] a session that does not exist is gone for append and empty for the rest', async () => {
    const { store } = bench()
    await store.putPerson('nobody', { id: 'p1', name: 'Noor' })
    await store.putKey({ hash: 'h', session: 'nobody', purpose: 'screen' })
    expect(await store.putImage(sampleImage('nobody'), roomy)).toBe('gone')
    await store.saveSnapshot('nobody', { seq: 0, records: [], settled: [], unsigned: [] })
    await store.setEraseAt('nobody', 5)
    expect(await store.append('nobody', 0, sampleCommits(0, 1))).toBe('gone')
    await expectNothing(store, 'nobody', 'CODE-nobody', 'h')
  })

  it('[ST16] erase removes log, snapshot, names, keys and images of that session and nothing of another', async () => {
    const { store } = bench()
    await fill(store, 'a')
    await fill(store, 'b')
    await store.erase('a')
    await expectNothing(store, 'a', 'CODE-a', 'h-a')
    expect(await store.session('b')).toEqual(sampleSession('b'))
    expect(await store.read('b', 0)).toStrictEqual(sampleCommits(0, 3))
    expect(await store.people('b')).toEqual([{ id: 'p1', name: 'Noor b' }])
    expect(await store.key('h-b')).toEqual({ hash: 'h-b', session: 'b', purpose: 'person', person: 'p1' })
    expect((await store.latestSnapshot('b'))?.seq).toBe(3)
    expect(await store.image('b', 'i1')).toStrictEqual(sampleImage('b'))
  })

  it('[OW12] forgetting a person removes the name, or also the keys and images, and nothing of another', async () => {
    const { store } = bench()
    await fill(store, 'a')
    await fill(store, 'b')
    await store.forgetPerson('a', 'p1', 'name')
    expect(await store.people('a')).toEqual([])
    expect([await store.key('h-a'), await store.image('a', 'i1')]).toEqual(
      expect.not.arrayContaining([undefined]),
    )
    await store.putPerson('a', { id: 'p2', name: 'Bas' })
    await store.forgetPerson('a', 'p1', 'everything')
    await store.forgetPerson('a', 'p1', 'everything')
    await store.forgetPerson('nobody', 'p1', 'everything')
    expect([await store.key('h-a'), await store.image('a', 'i1')]).toEqual([undefined, undefined])
    expect(await store.people('a')).toEqual([{ id: 'p2', name: 'Bas' }])
    expect(await store.people('b')).toEqual([{ id: 'p1', name: 'Noor b' }])
    expect(await store.key('h-b')).toBeDefined()
    expect(await store.image('b', 'i1')).toStrictEqual(sampleImage('b'))
  })

  it('[ST17] an erased id never comes back, not even by a late write; its code may be used again', async () => {
    const { store, another } = bench()
    await fill(store, 'a')
    await store.erase('a')
    expect(await store.append('a', 3, sampleCommits(3, 1))).toBe('gone')
    await store.putPerson('a', { id: 'p1', name: 'Noor' })
    await store.putKey({ hash: 'h', session: 'a', purpose: 'screen' })
    expect(await store.putImage(sampleImage('a'), roomy)).toBe('gone')
    await store.saveSnapshot('a', { seq: 3, records: [], settled: [], unsigned: [] })
    const later = await another()
    expect(await later.create(sampleSession('a', { code: 'fresh' }))).toBe('taken')
    expect(await later.create(sampleSession('b', { code: 'CODE-a' }))).toBe('created')
    await expectNothing(later, 'a', 'fresh', 'h')
  })

  it('[ST18] erase may be repeated, and erasing what never was does nothing', async () => {
    const { store } = bench()
    await fill(store, 'a')
    await Promise.all([store.erase('a'), store.erase('a'), store.erase('never')])
    await store.erase('a')
    await expectNothing(store, 'a', 'CODE-a', 'h-a')
    expect(await store.create(sampleSession('never'))).toBe('created')
  })

  it('[ST19] expired gives the sessions whose time has come, oldest first, and follows setEraseAt', async () => {
    const { store } = bench()
    await store.create(sampleSession('a', { eraseAt: 300 }))
    await store.create(sampleSession('b', { eraseAt: 100 }))
    await store.create(sampleSession('c', { eraseAt: 200 }))
    expect((await store.expired(99)).map(({ id }) => id)).toEqual([])
    expect((await store.expired(200)).map(({ id }) => id)).toEqual(['b', 'c'])
    await store.setEraseAt('c', 201)
    expect(await store.expired(200)).toEqual([sampleSession('b', { eraseAt: 100 })])
    expect((await store.session('c'))?.eraseAt).toBe(201)
  })

  it('[ST20] people are kept per session, and putting one again renames', async () => {
    const { store } = bench()
    await store.create(sampleSession('a'))
    await store.create(sampleSession('b'))
    await store.putPerson('a', { id: 'p2', name: 'Zoë 👩🏽‍🦽' })
    await store.putPerson('a', { id: 'p1', name: 'Nor' })
    await store.putPerson('b', { id: 'p1', name: 'Ali' })
    await store.putPerson('a', { id: 'p1', name: 'Noor' })
    expect(await store.people('a')).toEqual([
      { id: 'p1', name: 'Noor' },
      { id: 'p2', name: 'Zoë 👩🏽‍🦽' },
    ])
    expect(await store.people('b')).toEqual([{ id: 'p1', name: 'Ali' }])
  })

  it('[ST21] a key is found by its hash until it is removed', async () => {
    const { store } = bench()
    await store.create(sampleSession('a'))
    await store.putKey({ hash: 'h1', session: 'a', purpose: 'recovery', person: 'p1' })
    await store.putKey({ hash: 'h2', session: 'a', purpose: 'join' })
    expect(await store.key('h1')).toStrictEqual({
      hash: 'h1',
      session: 'a',
      purpose: 'recovery',
      person: 'p1',
    })
    expect(await store.key('h2')).toStrictEqual({ hash: 'h2', session: 'a', purpose: 'join' })
    await store.putKey({ hash: 'h2', session: 'a', purpose: 'co-facilitator' })
    await store.removeKey('h1')
    await store.removeKey('unknown')
    expect(await store.key('h1')).toBeUndefined()
    expect((await store.key('h2'))?.purpose).toBe('co-facilitator')
  })

  it('[ST22] after close everything rejects with StoreUnavailable, and close may be repeated', async () => {
    const { store } = bench()
    await fill(store, 'a')
    await store.close()
    await store.close()
    const calls: (() => Promise<unknown>)[] = [
      () => store.create(sampleSession('z')),
      () => store.append('a', 3, sampleCommits(3, 1)),
      () => store.read('a', 0),
      () => store.heads(['a']),
      () => store.latestSnapshot('a'),
      () => store.saveSnapshot('a', { seq: 0, records: [], settled: [], unsigned: [] }),
      () => store.erase('a'),
      () => store.session('a'),
      () => store.sessionByCode('CODE-a'),
      () => store.setEraseAt('a', 1),
      () => store.expired(1),
      () => store.putPerson('a', { id: 'p1', name: 'Noor' }),
      () => store.people('a'),
      () => store.putKey({ hash: 'h', session: 'a', purpose: 'join' }),
      () => store.key('h'),
      () => store.removeKey('h'),
      () => store.putImage(sampleImage('a', 'i9'), roomy),
      () => store.image('a', 'i1'),
      () => store.removeImage('a', 'i1'),
    ]
    for (const call of calls) await expect(call()).rejects.toThrow(StoreUnavailable)
  })
}

/** A session with something of everything. */
async function fill(store: Store, id: string): Promise<void> {
  await store.create(sampleSession(id))
  await store.append(id, 0, sampleCommits(0, 3))
  await store.saveSnapshot(id, { seq: 3, records: [], settled: [], unsigned: [] })
  await store.putPerson(id, { id: 'p1', name: `Noor ${id}` })
  await store.putKey({ hash: `h-${id}`, session: id, purpose: 'person', person: 'p1' })
  await store.putImage(sampleImage(id), roomy)
}

async function expectNothing(store: Store, id: string, code: string, hash: string): Promise<void> {
  expect(await store.session(id)).toBeUndefined()
  expect(await store.sessionByCode(code)).toBeUndefined()
  expect(await store.heads([id])).toEqual(new Map())
  expect(await store.read(id, 0)).toEqual([])
  expect(await store.latestSnapshot(id)).toBeUndefined()
  expect(await store.people(id)).toEqual([])
  expect(await store.key(hash)).toBeUndefined()
  expect(await store.image(id, 'i1')).toBeUndefined()
  expect((await store.expired(Number.MAX_SAFE_INTEGER)).map((row) => row.id)).not.toContain(id)
}
