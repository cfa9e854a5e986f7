// Drafts, clock and store: what is kept, what is believed, and who is told.
import { describe, expect, test, vi } from 'vitest'
import { Clock } from '#client/sync/clock.ts'
import { Drafts } from '#client/sync/drafts.ts'
import { memoryStorage } from '#client/sync/storage.ts'
import { kindTopic, recordTopic, Store } from '#client/sync/store.ts'
import { RecordTable } from '#shared/kernel/records.ts'

describe('a draft', () => {
  test('survives the tab, and is cleared only when it is still what was sent', () => {
    const storage = memoryStorage()
    new Drafts(storage, 's').set('field', 'half a sent')
    const drafts = new Drafts(storage, 's')
    expect(drafts.get('field')).toBe('half a sent')
    drafts.set('field', 'half a sentence')
    drafts.clear('field', 'half a sent')
    expect(drafts.get('field')).toBe('half a sentence')
    drafts.clear('field', 'half a sentence')
    expect([drafts.get('field'), storage.keys()]).toEqual([undefined, []])
  })
})

describe('the clock', () => {
  test('believes the answer that was fastest', async () => {
    let local = 1_000
    const clock = new Clock({ now: () => local, later: () => () => undefined })
    const trips = [400, 100, 20, 300, 200]
    await clock.measure(() => {
      const trip = trips.shift() ?? 0
      const half = local + trip / 10
      local += trip
      return Promise.resolve(half + 600_000)
    })
    expect(clock.now() - local).toBeCloseTo(600_000 + 2 - 10)
  })

  test('keeps its first guess when nobody answers', async () => {
    const clock = new Clock({ now: () => 0, later: () => () => undefined })
    clock.guess(5_000)
    await expect(clock.measure(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    expect(clock.now()).toBe(5_000)
  })
})

describe('the store', () => {
  const rec = (id: string, text: string, rev = 1) => ({ id, kind: 'note', step: 's', rev, data: { text } })

  test('an acknowledgement that changes nothing that is seen leaves record and list the same objects', () => {
    const store = new Store()
    store.show(new RecordTable([rec('a', 'x')]), new Set(['a']))
    const [before, list] = [store.record('a'), store.kind('s', 'note')]
    const tell = vi.fn<() => void>()
    store.subscribe('any', tell)
    store.show(new RecordTable([rec('a', 'x', 9)]), new Set(['a']))
    expect([store.record('a'), store.kind('s', 'note')]).toEqual([before, list])
    expect(store.record('a')).toBe(before)
    expect(store.kind('s', 'note')).toBe(list)
    expect(tell).not.toHaveBeenCalled()
  })

  test('only those are told whose record or list changed', () => {
    const store = new Store()
    store.show(new RecordTable([rec('a', 'x'), rec('b', 'x')]), new Set(['a', 'b']))
    store.kind('s', 'note')
    const [a, b, list, other] = [
      vi.fn<() => void>(),
      vi.fn<() => void>(),
      vi.fn<() => void>(),
      vi.fn<() => void>(),
    ]
    store.subscribe(recordTopic('a'), a)
    store.subscribe(recordTopic('b'), b)
    store.subscribe(kindTopic('s', 'note'), list)
    store.subscribe(kindTopic('t', 'note'), other)
    store.show(new RecordTable([rec('a', 'y'), rec('b', 'x')]), new Set(['a', 'b']))
    expect([a, b, list, other].map((tell) => tell.mock.calls.length)).toEqual([1, 0, 1, 0])
  })
})
