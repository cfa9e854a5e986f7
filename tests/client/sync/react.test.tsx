// The hooks: drawn from the store, without a browser.
import { createElement, type FunctionComponent } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { BackendEvents } from '#client/sync/backend.ts'
import {
  SyncProvider,
  useDraft,
  useKind,
  useLive,
  useMe,
  useNow,
  useProgramme,
  useProgress,
  useStatus,
} from '#client/sync/react.ts'
import { memoryStorage } from '#client/sync/storage.ts'
import { Sync } from '#client/sync/sync.ts'
import { registry } from '#tests/fuzz/world.ts'
import { roomIn, welcome } from './seen.ts'

const open = (): { sync: Sync; events: BackendEvents } => {
  const opened: BackendEvents[] = []
  const sync = new Sync({
    session: 's',
    registry,
    storage: memoryStorage(),
    timers: { now: () => 0, later: () => () => undefined },
    open: (told) => {
      opened.push(told)
      const nothing = (): void => undefined
      return {
        hello: nothing,
        send: nothing,
        preview: nothing,
        retry: nothing,
        close: nothing,
        time: () => Promise.resolve(0),
      }
    },
  })
  const [events] = opened
  if (!events) throw new Error('nothing was opened')
  return { sync, events }
}

const Probe: FunctionComponent = () => {
  const [draft] = useDraft('field', 'begin')
  const texts = useKind<{ text: string }>('s1', 'note').map((rec) => rec.data.text)
  return [
    useStatus().connection,
    useNow()?.current,
    useMe()?.id,
    useProgramme()[0]?.title,
    useProgress('s1')?.stage,
    draft,
    ...texts,
    ...useLive<{ text: string }>('s1', 'sketch').map(({ data }) => data.text),
  ].join('|')
}

const draw = (sync: Sync): string =>
  renderToString(createElement(SyncProvider, { value: sync }, createElement(Probe)))

describe('the hooks', () => {
  test('draw what is there, before and after the welcome, with what is foreseen', () => {
    const { sync, events } = open()
    expect(draw(sync)).toBe('connecting|||||begin')
    events.welcome({ ...welcome, snapshot: { upto: 3, records: roomIn('silent', 'Kennismaken') } })
    sync.drafts.set('field', 'half')
    void sync.act('s1', 'note.add', { id: 'n1', side: 'pro', text: 'Gedachte' })
    expect(draw(sync)).toBe('live|s1|p1|Kennismaken|silent|half|Gedachte')
  })

  test('[L8] of a preview is told to who asks for it, and to nobody who asks for records', () => {
    const { sync, events } = open()
    let told = 0
    sync.store.subscribe('any', () => void (told += 1))
    events.live([{ step: 's1', name: 'sketch', from: 'x', data: { text: 'streep' } }])
    expect([draw(sync), told]).toEqual(['connecting|||||begin|streep', 0])
    events.disconnected()
    expect(draw(sync)).toBe('waiting|||||begin')
  })

  test('without a provider above it a hook says so', () => {
    expect(() => renderToString(createElement(Probe))).toThrow('SyncProvider')
  })
})
