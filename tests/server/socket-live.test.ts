// Live previews over real sockets. A preview may be lost on the way, so whoever waits for one shows it again and again.
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Preview } from '#shared/kernel/wire.ts'
import { MemoryStore } from '#server/store/memory.ts'
import { answered, Site, type Device } from './client.ts'
import { pause, until } from './live.ts'
import { LOG, makeSlips, slipsRegistry, tokenOf, type Who } from './session/slips.ts'

const everyone = ['fac', 'ann', 'ben', 'coen', 'screen'] as const
type Guest = { readonly device: Device; readonly got: Preview[] }

let site: Site
let store: MemoryStore
let now = 1_000_000

const enter = async (who: Who | 'screen'): Promise<Guest> => {
  const { device } = await site.enter(tokenOf(who))
  const got: Preview[] = []
  device.on('live', ({ items }) => got.push(...items))
  return { device, got }
}

const draw = ({ device }: Guest, id: string, text = `text of ${id}`): void =>
  void device.emit('live', { step: 's1', name: 'draw', data: { id, text } })

/** Shows it until this holds. */
const drawUntil = async (guest: Guest, id: string, holds: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 200 && !holds(); turn += 1) {
    now += 100
    draw(guest, id)
    await pause(20)
  }
  expect(holds()).toBe(true)
}

const ids = ({ got }: Guest): string[] => [...new Set(got.map(({ data }) => (data as { id: string }).id))]

beforeEach(async () => {
  store = new MemoryStore()
  await makeSlips(store, 'open')
  site = await Site.open({ store, registry: slipsRegistry, clock: () => now })
})
afterEach(() => site.close())

describe('a preview over a real socket', () => {
  test('[L3] [L6] reaches everyone who may watch, says nothing of its person, and never comes back', async () => {
    const [fac, ann, ben, coen, screen] = (await Promise.all(everyone.map(enter))) as [
      Guest,
      Guest,
      Guest,
      Guest,
      Guest,
    ]
    const others = [fac, ben, coen, screen]
    await drawUntil(ann, 'a', () => others.every(({ got }) => got.length > 0))
    await drawUntil(ben, 'b', () => ann.got.length > 0)
    expect([ids(ann), ids(coen)]).toEqual([['b'], ['a', 'b']])
    const [first] = screen.got
    expect(first).toEqual({
      step: 's1',
      name: 'draw',
      from: first?.from,
      data: { id: 'a', text: 'text of a' },
    })
    expect(JSON.stringify([fac.got, ben.got, coen.got, screen.got])).not.toContain('ann')
  })

  test('[L4] beyond 30 a second is dropped without a word, and commands go on', async () => {
    const ann = await enter('ann')
    const coen = await enter('coen')
    let rounds = 0
    while (coen.got.length === 0 && rounds < 100) {
      rounds += 1
      now += 1_000
      for (let n = 0; n < 100; n += 1) draw(ann, `r${rounds}-${n}`)
      ann.device.emit('cmd', {
        n: rounds,
        step: 's1',
        cmd: 'sketch',
        input: { id: `made-${rounds}`, text: '' },
      })
      expect((await answered(ann.device, rounds)).code).toBeUndefined()
      await pause(80)
    }
    expect(coen.got.length).toBeGreaterThan(0)
    expect(coen.got.length).toBeLessThanOrEqual(30 * rounds)
    expect(ann.device.connected).toBe(true)
  })

  test('[L5] is kept nowhere: not in the log, and not for who comes later', async () => {
    const ann = await enter('ann')
    const coen = await enter('coen')
    await drawUntil(ann, 'a', () => coen.got.length > 0)
    const { welcome } = await site.enter(tokenOf('ben'))
    const told = gunzipSync(welcome.snapshot).toString() + JSON.stringify({ ...welcome, snapshot: '' })
    expect(told).not.toContain('text of a')
    expect(await store.read(LOG, 1)).toEqual([])
  })

  test('[L1] [L2] nonsense, a screen and a socket without a hello are not heard, and harm nobody', async () => {
    const ann = await enter('ann')
    const screen = await enter('screen')
    const coen = await enter('coen')
    const stranger = { device: site.device(), got: [] }
    await new Promise<void>((resolve) => stranger.device.once('connect', resolve))
    const raw = ann.device as unknown as { emit(...parts: unknown[]): void }
    const message = { step: 's1', name: 'draw', data: { id: 'bad', text: '' } }
    const nested: unknown = JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`)
    for (const bad of [
      [],
      [null],
      ['text'],
      [Buffer.from('binary')],
      [{ ...message, name: '__proto__' }],
      [{ ...message, step: 'session' }],
      [{ ...message, data: nested }],
      [{ ...message, data: { id: 'bad', text: 'x'.repeat(5_000) } }],
      [{ ...message, from: 'me' }],
      [{ ...message, data: { ...message.data, by: 'ann' } }],
    ])
      raw.emit('live', ...bad)
    draw(screen, 'bad')
    draw(stranger, 'bad')
    await drawUntil(ann, 'good', () => coen.got.length > 0)
    await drawUntil(coen, 'last', () => screen.got.some(({ data }) => (data as { id: string }).id === 'last'))
    expect([ids(coen), ids(screen).sort()]).toEqual([['good'], ['good', 'last']])
    await until(() => ann.device.connected)
  })
})
