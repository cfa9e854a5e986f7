// A device over real sockets against the real server: seen, answered, asleep, restarted, refused.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDevice, type Device } from '#client/sync/device.ts'
import { memoryStorage, type KeyStore } from '#client/sync/storage.ts'
import { registry } from '#shared/activities/registry.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { MAX_PACKET } from '#shared/kernel/wire.ts'
import { MemoryStore } from '#server/store/memory.ts'
import { Site, type Made } from '#tests/server/client.ts'

let site: Site
let made: Made
let devices: Device[] = []

const open = (token: string, storage: KeyStore = memoryStorage()): Device => {
  const device = openDevice({ url: site.server.url, token, registry, storage })
  devices.push(device)
  return device
}

const live = (device: Device): Promise<void> => device.waitFor(({ status }) => status.connection === 'live')
const parked = ({ records }: Device): unknown[] => records.of(SESSION, 'parked').map((rec) => rec.data)
const park = (device: Device, id: string, text: string) => device.act(SESSION, 'park', { id, text })

beforeEach(async () => {
  site = await Site.open({ store: new MemoryStore() })
  made = await site.make()
})

afterEach(async () => {
  for (const device of devices) device.close()
  devices = []
  await site.close()
})

describe('a device over a real socket', () => {
  test('shows a command at once, gets its answer, and others see it', async () => {
    const facilitator = open(made.token)
    const guest = open((await site.join(made.code)).token)
    await Promise.all([live(facilitator), live(guest)])
    const answer = park(guest, 'one', 'Wachttijden')
    expect(parked(guest)).toEqual([{ text: 'Wachttijden' }])
    expect(guest.status.pending).toBe(1)
    expect(await answer).toEqual({ ok: true })
    await facilitator.waitFor((device) => parked(device).length === 1)
    expect([guest.status.pending, guest.me?.role, facilitator.me?.role]).toEqual([
      0,
      'participant',
      'facilitator',
    ])
  })

  test('is told why a command is refused, and takes back what it showed', async () => {
    const facilitator = open(made.token)
    await live(facilitator)
    await park(facilitator, 'one', 'Eerste')
    expect(await park(facilitator, 'one', 'Tweede')).toEqual({ ok: false, code: 'exists' })
    expect(parked(facilitator)).toEqual([{ text: 'Eerste' }])
  })

  test('what is too large is refused here, and the connection stays', async () => {
    const facilitator = open(made.token)
    await live(facilitator)
    expect(await park(facilitator, 'big', 'é'.repeat(MAX_PACKET / 2))).toEqual({
      ok: false,
      code: 'bad-input',
    })
    expect(facilitator.status).toMatchObject({ connection: 'live', pending: 0 })
  })

  test('asleep it keeps what is done, and sends it when it wakes', async () => {
    const guest = open((await site.join(made.code)).token)
    await live(guest)
    guest.suspend()
    const answer = park(guest, 'one', 'Later')
    expect(guest.status).toMatchObject({ connection: 'waiting', pending: 1, kept: true })
    guest.resume()
    expect(await answer).toEqual({ ok: true })
  })

  test('restarted it delivers what the page before it left', async () => {
    const { token } = await site.join(made.code)
    const storage = memoryStorage()
    const before = open(token, storage)
    await live(before)
    before.suspend()
    void park(before, 'one', 'Blijft')
    const after = open(token, storage)
    await after.waitFor(({ status }) => status.joined && status.pending === 0)
    expect([parked(after), storage.keys()]).toEqual([[{ text: 'Blijft' }], []])
  })

  test('what waits for the end of a pause is sent when it is over', async () => {
    const facilitator = open(made.token)
    const guest = open((await site.join(made.code)).token)
    await Promise.all([live(facilitator), live(guest)])
    await facilitator.act(SESSION, 'pause', { on: true })
    const answer = park(guest, 'one', 'Straks')
    await facilitator.act(SESSION, 'call', {})
    expect(guest.status.pending).toBe(1)
    await facilitator.act(SESSION, 'pause', { on: false })
    expect(await answer).toEqual({ ok: true })
  })

  test('an unknown key is refused once and for all', async () => {
    const stranger = open('x'.repeat(32))
    await stranger.waitFor(({ status }) => status.refused !== undefined)
    expect(stranger.status).toMatchObject({ connection: 'waiting', refused: 'unknown', joined: false })
  })

  test('comes back by itself when the server was away, with what was done meanwhile', async () => {
    const guest = open((await site.join(made.code)).token)
    await live(guest)
    const { port, store } = site.server
    await site.close()
    await guest.waitFor(({ status }) => status.connection === 'waiting')
    const answer = park(guest, 'one', 'Tussendoor')
    site = await Site.open({ store, config: { port } })
    expect(await answer).toEqual({ ok: true })
  })
})
