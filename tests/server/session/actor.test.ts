// The actor over a store that misbehaves: nothing counts before it is durable, nothing twice, nothing is lost.
import { describe, expect, test } from 'vitest'
import { MemoryDisk, MemoryStore } from '#server/store/memory.ts'
import { HostileStore } from '../hostile.ts'
import { pause, SESSION_ID, ToyHouse, until } from '../live.ts'

const tallyOf = (house: { get(id: string): { data: unknown } | undefined }): unknown =>
  house.get('tally')?.data

describe('the actor', () => {
  test('writes together what waits together', async () => {
    const store = new HostileStore()
    const house = new ToyHouse(store)
    await house.make()
    store.batches.length = 0
    store.mishaps.push('slow')
    const first = house.act('ann', 'tally')
    await until(() => store.mishaps.length === 0)
    const others = Promise.all(Array.from({ length: 30 }, () => house.act('bob', 'tally')))
    await pause(20)
    store.release()
    expect(await first).toMatchObject({ seq: 2 })
    expect((await others).map(({ seq }) => seq)).toEqual(Array.from({ length: 30 }, (_, i) => i + 3))
    expect(store.batches).toEqual([1, 30])
  })

  test('answers and shows nothing before it is durable', async () => {
    const store = new HostileStore()
    const house = new ToyHouse(store)
    const live = await house.make()
    const bob = await house.connect('bob')
    store.mishaps.push('slow')
    let answered = false
    const acting = house.act('ann', 'tally').then(() => (answered = true))
    await pause(60)
    expect(answered).toBe(false)
    expect(tallyOf(live.actor.records)).toEqual({ count: 0 })
    expect(bob.frames).toEqual([])
    store.release()
    await acting
    await until(() => bob.frames.length === 1)
    expect(tallyOf(live.actor.records)).toEqual({ count: 1 })
  })

  test('a repeat counts once: later, in the same batch, and after a restart', async () => {
    const disk = new MemoryDisk()
    const house = new ToyHouse(new MemoryStore(disk))
    const live = await house.make()
    const same = await Promise.all([1, 1, 1].map((n) => house.act('ann', 'tally', {}, 's1', n)))
    expect(same.map(({ code }) => code)).toEqual([undefined, undefined, undefined])
    await house.act('ann', 'tally', {}, 's1', 1)
    expect(tallyOf(live.actor.records)).toEqual({ count: 1 })
    await house.actors.close()
    const again = new ToyHouse(new MemoryStore(disk))
    expect((await again.act('ann', 'tally', {}, 's1', 1)).code).toBeUndefined()
    expect(tallyOf((await again.live()).actor.records)).toEqual({ count: 1 })
  })

  test('a copy of a refused command that comes late gets the same answer, also when it would be fine by then', async () => {
    const house = new ToyHouse(new MemoryStore())
    await house.make()
    const edit = ['bob', 'note.edit', { id: 'x', text: 'b' }, 's1', 50] as const
    expect(await house.act(...edit)).toMatchObject({ code: 'missing' })
    await house.act('bob', 'note.add', { id: 'x', text: 'a' })
    expect(await house.act(...edit)).toMatchObject({ code: 'missing' })
  })

  test('a node that lags reads the log before it refuses', async () => {
    const disk = new MemoryDisk()
    const a = new ToyHouse(new MemoryStore(disk))
    await a.make()
    const b = new ToyHouse(new MemoryStore(disk))
    await b.live()
    await a.act('bob', 'note.add', { id: 'x', text: 'a' })
    expect(await b.act('bob', 'note.edit', { id: 'x', text: 'b' })).not.toHaveProperty('code')
  })

  test('two nodes on one log: the one that loses reads the tail and goes on', async () => {
    const disk = new MemoryDisk()
    const a = new ToyHouse(new MemoryStore(disk))
    await a.make()
    const b = new ToyHouse(new MemoryStore(disk))
    await b.live()
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? a : b).act(i % 2 === 0 ? 'ann' : 'bob', 'tally')),
    )
    expect(outcomes.filter(({ code }) => code !== undefined)).toEqual([])
    expect(new Set(outcomes.map(({ seq }) => seq)).size).toBe(40)
    await a.act('ann', 'tally')
    expect(tallyOf((await a.live()).actor.records)).toEqual({ count: 41 })
  })

  test('an append that was written but failed to say so is not done again', async () => {
    const store = new HostileStore()
    const house = new ToyHouse(store)
    const live = await house.make()
    store.mishaps.push('lost', 'unavailable', 'lost')
    const outcomes = await Promise.all([house.act('ann', 'tally'), house.act('bob', 'tally')])
    await house.act('ann', 'tally')
    expect(outcomes.map(({ code }) => code)).toEqual([undefined, undefined])
    expect(tallyOf(live.actor.records)).toEqual({ count: 3 })
    expect((await store.read(SESSION_ID, 0)).length).toBe(4)
  })

  test('while the store is away nothing is answered, everyone knows, and it goes on by itself', async () => {
    const store = new HostileStore()
    const house = new ToyHouse(store)
    await house.make()
    const bob = await house.connect('bob')
    store.away = true
    let answered = false
    const acting = house.act('ann', 'tally').then((outcome) => {
      answered = true
      return outcome
    })
    await until(() => bob.of('stuck').length === 1)
    expect(bob.of('stuck')).toEqual([true])
    expect((await house.connect('ann')).of('stuck')).toEqual([true])
    await pause(80)
    expect(answered).toBe(false)
    store.away = false
    expect((await acting).code).toBeUndefined()
    expect(bob.of('stuck')).toEqual([true, false])
  })

  test('the mailbox has an end: what does not fit is refused as not saved', async () => {
    const store = new HostileStore()
    const house = new ToyHouse(store)
    const live = await house.make()
    store.away = true
    const many = Array.from({ length: 2_500 }, () => house.act('ann', 'tally'))
    const refused = await Promise.race(many.slice(-1))
    expect(refused?.code).toBe('not-saved')
    store.away = false
    const outcomes = await Promise.all(many)
    const accepted = outcomes.filter(({ code }) => code === undefined).length
    expect(accepted).toBeGreaterThan(1_000)
    expect(tallyOf(live.actor.records)).toEqual({ count: accepted })
  })

  test('closing finishes what waits, and refuses what comes after', async () => {
    const store = new HostileStore()
    const house = new ToyHouse(store)
    const live = await house.make()
    store.mishaps.push('slow')
    const acting = [house.act('ann', 'tally'), house.act('bob', 'tally')]
    await until(() => store.mishaps.length === 0)
    const closing = live.close()
    expect(
      (
        await live.act(
          { client: 'c', n: 1, step: 's1', cmd: 'tally', input: {} },
          { person: 'ann', role: 'participant' },
        )
      ).code,
    ).toBe('not-saved')
    store.release()
    await closing
    expect((await Promise.all(acting)).map(({ code }) => code)).toEqual([undefined, undefined])
    expect((await store.latestSnapshot(SESSION_ID))?.seq).toBe(3)
  })

  test('a mistake in an activity refuses that one command only', async () => {
    const house = new ToyHouse(new MemoryStore())
    await house.make()
    const [bad, good] = await Promise.all([house.act('ann', 'break'), house.act('bob', 'tally')])
    expect([bad?.code, good?.code]).toEqual(['bad-input', undefined])
  })

  test('an erased session refuses everything', async () => {
    const store = new HostileStore()
    const house = new ToyHouse(store)
    const live = await house.make()
    await store.erase(SESSION_ID)
    const sender = { person: 'ann', role: 'participant' } as const
    expect((await live.act({ client: 'c', n: 1, step: 's1', cmd: 'tally', input: {} }, sender)).code).toBe(
      'gone',
    )
    expect((await live.act({ client: 'c', n: 2, step: 's1', cmd: 'tally', input: {} }, sender)).code).toBe(
      'gone',
    )
  })

  test('loading twice at once gives one session; idle ones are put away and come back', async () => {
    const house = new ToyHouse(new MemoryStore())
    await house.make()
    const [a, b] = await Promise.all([house.live(), house.live()])
    expect(a).toBe(b)
    await house.act('ann', 'tally')
    await pause(5)
    await house.actors.sweep(1)
    expect(house.actors.count).toBe(0)
    const back = await house.live()
    expect(back).not.toBe(a)
    expect(back.actor.seq).toBe(2)
    expect(tallyOf(back.actor.records)).toEqual({ count: 1 })
  })
})
