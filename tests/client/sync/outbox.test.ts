// Commands without an answer: kept one by one, adopted under their own pair, honest about what is not kept.
import { describe, expect, test } from 'vitest'
import { Outbox, type Entry } from '#client/sync/outbox.ts'
import { browserStorage, forgetSession, memoryStorage, type KeyStore } from '#client/sync/storage.ts'

const entry = (client: string, n: number): Entry => ({ client, n, step: 's', cmd: 'c', input: { n }, at: n })

const full = (): KeyStore & { room: boolean } => {
  const storage = memoryStorage()
  const keeper = {
    ...storage,
    room: true,
    set: (key: string, value: string) => keeper.room && storage.set(key, value),
  }
  return keeper
}

describe('the outbox', () => {
  test('a later page load finds what an earlier one left, with the same numbers, before its own', () => {
    const storage = memoryStorage()
    const old = new Outbox(storage, 's', 'old')
    old.add(entry('old', 7))
    old.add(entry('old', 9))
    const fresh = new Outbox(storage, 's', 'fresh')
    fresh.add(entry('fresh', 1))
    expect(fresh.leftovers()).toEqual(['old'])
    expect(fresh.adopt('old')).toBe(true)
    expect(fresh.entries().map(({ client, n }) => [client, n])).toEqual([
      ['old', 7],
      ['old', 9],
      ['fresh', 1],
    ])
  })

  test('what is answered in one tab does not take away what another tab adds', () => {
    const storage = memoryStorage()
    const one = new Outbox(storage, 's', 'one')
    one.add(entry('one', 1))
    const two = new Outbox(storage, 's', 'two')
    two.adopt('one')
    one.add(entry('one', 2))
    two.remove('one', 1)
    two.release('one')
    expect(new Outbox(storage, 's', 'three').leftovers()).toEqual(['one'])
    expect(one.stillKept(entry('one', 2))).toBe(true)
  })

  test('says so when the device keeps nothing, works all the same, and keeps it when there is room again', () => {
    const storage = full()
    const outbox = new Outbox(storage, 's', 'c')
    storage.room = false
    outbox.add(entry('c', 1))
    outbox.add(entry('c', 2))
    expect([outbox.kept, outbox.entries().length]).toEqual([false, 2])
    storage.room = true
    outbox.remove('c', 1)
    expect([outbox.kept, storage.keys()]).toEqual([true, ['dilemmatafel:s:out:c:2']])
  })

  test('a browser that forbids storage is as one that is full', () => {
    const forbidden = browserStorage(() => {
      throw new Error('SecurityError')
    })
    const outbox = new Outbox(forbidden, 's', 'c')
    outbox.add(entry('c', 1))
    expect([outbox.kept, outbox.entries().length, outbox.leftovers()]).toEqual([false, 1, []])
  })

  test('what somebody else wrote under our keys is left alone', () => {
    const storage = memoryStorage()
    storage.set('dilemmatafel:s:out:x:1', '{"n":')
    expect(new Outbox(storage, 's', 'c').leftovers()).toEqual([])
  })

  test('forgetting a session wipes it and no other', () => {
    const storage = memoryStorage()
    new Outbox(storage, 'a', 'c').add(entry('c', 1))
    new Outbox(storage, 'b', 'c').add(entry('c', 1))
    forgetSession('a', storage)
    expect(storage.keys()).toEqual(['dilemmatafel:b:out:c:1'])
  })
})
