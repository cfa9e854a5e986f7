// A frame of the class and the own frame that come a moment apart, as on bad wifi or a slow phone.
import { expect, test } from 'vitest'
import type { BackendEvents } from '#client/sync/backend.ts'
import { memoryStorage } from '#client/sync/storage.ts'
import { Sync } from '#client/sync/sync.ts'
import { VirtualTime } from '#tests/fuzz/time.ts'
import { registry } from '#tests/fuzz/world.ts'
import { roomIn, seen, welcome } from './seen.ts'

const mask = seen('n', 'note', { side: 'pro' }, { step: 's1', masked: true })

const device = () => {
  const time = new VirtualTime()
  const told: BackendEvents[] = []
  const nothing = (): void => undefined
  const sync = new Sync({
    session: 's',
    client: 'c',
    registry,
    storage: memoryStorage(),
    timers: time.timers,
    open: (events) => {
      told.push(events)
      const backend = { hello: nothing, send: nothing, preview: nothing, retry: nothing, close: nothing }
      return { ...backend, time: () => Promise.resolve(0) }
    },
  })
  const [events] = told
  if (!events) throw new Error('nothing was opened')
  events.welcome({ ...welcome, snapshot: { upto: 10, records: roomIn('open') } })
  const noteNow = () => {
    const [rec] = sync.store.kind('s1', 'note')
    return rec && [rec.masked ?? false, rec.data]
  }
  return { sync, events, time, noteNow }
}

test('[W8] what is written between the two is written on what was there', async () => {
  const { sync, events, time, noteNow } = device()
  void sync.act('s1', 'note.add', { id: 'n', side: 'pro', text: 'eerst' })
  events.frame({ after: 10, upto: 11, ops: [['put', mask]] })
  await time.pass(500)
  expect(noteNow()).toEqual([false, { side: 'pro', text: 'eerst' }])
  void sync.act('s1', 'note.edit', { id: 'n', text: 'eerst en verder' })
  expect(noteNow()).toEqual([false, { side: 'pro', text: 'eerst en verder' }])
  const own = seen('n', 'note', { side: 'pro', text: 'eerst' }, { step: 's1', mine: true })
  events.own({ after: 11, upto: 11, ops: [['put', own]], answers: [{ client: 'c', n: 1 }] })
  await time.pass(5_000)
  expect(noteNow()).toEqual([false, { side: 'pro', text: 'eerst en verder' }])
})

test('[W8] after a second without an own frame it is as the class sees it', async () => {
  const { events, time, noteNow } = device()
  const own = seen('n', 'note', { side: 'pro', text: 'mijn' }, { step: 's1', mine: true })
  events.own({ after: 10, upto: 11, ops: [['put', own]], answers: [] })
  events.frame({ after: 10, upto: 12, ops: [['del', 'n']] })
  await time.pass(900)
  expect(noteNow()).toEqual([false, { side: 'pro', text: 'mijn' }])
  await time.pass(200)
  expect(noteNow()).toBeUndefined()
})
