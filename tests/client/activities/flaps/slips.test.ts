// Own unsigned notes stay on the device until everyone sees them, and nothing of them after that.
import { describe, expect, test } from 'vitest'
import { slipsKey, Slips, type Slip } from '#client/activities/flaps/slips.ts'
import { forgetSession, memoryStorage, type KeyStore } from '#client/sync/storage.ts'

const slip = (id: string, more: Partial<Slip> = {}): Slip => ({
  id,
  secret: `secret of ${id}`,
  pair: 'p1',
  sheet: 'pro',
  text: `text of ${id}`,
  ...more,
})

const texts = (slips: Slips): string[] => slips.list().map(({ text }) => text)

describe('slips', () => {
  test('are there again after a refresh, with their secrets, per session and step', () => {
    const storage = memoryStorage()
    new Slips(storage, 'one', 's1').put(slip('a'))
    expect(new Slips(storage, 'one', 's1').list()).toEqual([slip('a')])
    expect(new Slips(storage, 'one', 's2').list()).toEqual([])
    expect(new Slips(storage, 'two', 's1').list()).toEqual([])
  })

  test('know for which person without a device they were written', () => {
    const storage = memoryStorage()
    new Slips(storage, 'one', 's1').put(slip('a', { as: 'zoe' }))
    expect(new Slips(storage, 'one', 's1').get('a')?.as).toBe('zoe')
  })

  test('are changed in their place and taken away', () => {
    const slips = new Slips(memoryStorage(), 'one', 's1')
    for (const id of ['a', 'b', 'c']) slips.put(slip(id))
    slips.put(slip('b', { text: 'changed' }))
    expect(texts(slips)).toEqual(['text of a', 'changed', 'text of c'])
    slips.remove('a')
    expect(texts(slips)).toEqual(['changed', 'text of c'])
  })

  test('after the reveal nothing is left on the device but what was refused', () => {
    const storage = memoryStorage()
    const slips = new Slips(storage, 'one', 's1')
    slips.put(slip('a'))
    slips.put(slip('b', { refused: 'not-now' }))
    slips.forget()
    expect(texts(slips)).toEqual(['text of b'])
    slips.remove('b')
    expect(storage.keys()).toEqual([])
  })

  test('two tabs of one device lose nothing of each other', () => {
    const storage = memoryStorage()
    const [here, there] = [new Slips(storage, 'one', 's1'), new Slips(storage, 'one', 's1')]
    here.put(slip('a'))
    there.put(slip('b'))
    here.put(slip('c'))
    expect(texts(there)).toEqual(['text of a', 'text of b', 'text of c'])
  })

  test('go with the session when that is wiped', () => {
    const storage = memoryStorage()
    new Slips(storage, 'one', 's1').put(slip('a'))
    forgetSession('one', storage)
    expect(storage.keys()).toEqual([])
  })

  test('stay as long as the page is open on a device that keeps nothing', () => {
    const none: KeyStore = { ...memoryStorage(), get: () => null, set: () => false }
    const slips = new Slips(none, 'one', 's1')
    slips.put(slip('a'))
    slips.put(slip('b'))
    expect(texts(slips)).toEqual(['text of a', 'text of b'])
  })

  test('what cannot be read is no slip', () => {
    const storage = memoryStorage()
    for (const damaged of ['{', '[{"id":1}]', 'null']) {
      storage.set(slipsKey('one', 's1'), damaged)
      expect(new Slips(storage, 'one', 's1').list()).toEqual([])
    }
  })

  test('the list is the same one as long as nothing changed, and listeners hear of a change', () => {
    const slips = new Slips(memoryStorage(), 'one', 's1')
    let heard = 0
    const stop = slips.subscribe(() => {
      heard += 1
    })
    slips.put(slip('a'))
    expect(slips.list()).toBe(slips.list())
    stop()
    slips.put(slip('b'))
    expect(heard).toBe(1)
  })
})
