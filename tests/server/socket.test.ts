// The socket: who may connect, what happens before and after hello, and that nothing it sends can harm.
import { connect } from 'node:net'
import { io } from 'socket.io-client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answered, heard, park, Site } from './client.ts'
import { HostileStore } from './hostile.ts'
import { pause, until } from './live.ts'

let site: Site
beforeEach(async () => {
  site = await Site.open()
})
afterEach(() => site.close())

/** The first line of the answer to a WebSocket handshake with these headers, written by hand. */
const handshake = (headers: Record<string, string>): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(site.server.port, '127.0.0.1', () => {
      const lines = {
        Host: `127.0.0.1:${site.server.port}`,
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
        ...headers,
      }
      const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`)
      socket.write(`GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n${head.join('')}\r\n`)
    })
    socket.once('data', (data) => {
      resolve(data.toString().split('\r\n')[0] ?? '')
      socket.destroy()
    })
    socket.once('error', reject)
  })

const rejected = (device: ReturnType<Site['device']>): Promise<string> =>
  new Promise((resolve) => device.once('connect_error', (error) => resolve(error.message)))

describe('the origin', () => {
  test('ours is let in; a foreign, a missing and a null one are not', async () => {
    expect(await handshake({ Origin: site.server.url })).toContain('101')
    for (const headers of [{ Origin: 'https://evil.example' }, {}, { Origin: 'null' }])
      expect(await handshake(headers as Record<string, string>)).toMatch(/40[03]/)
  })

  test('also for polling', async () => {
    const poll = '/socket.io/?EIO=4&transport=polling'
    expect((await site.get(poll, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await site.get(poll)).status).toBe(403)
    expect((await site.get(poll, { origin: site.server.url })).status).toBe(200)
  })

  test('with PUBLIC_URL only that one', async () => {
    await site.close()
    site = await Site.open({ config: { publicUrl: 'https://dilemmas.example.nl' } })
    expect(await handshake({ Origin: site.server.url })).toMatch(/40[03]/)
    expect(await handshake({ Origin: 'https://dilemmas.example.nl' })).toContain('101')
  })
})

describe('hello', () => {
  test('without it a socket gets nothing, whatever happens in the session', async () => {
    const made = await site.make()
    const silent = site.device()
    await new Promise<void>((resolve) => silent.once('connect', resolve))
    const got: string[] = []
    silent.onAny((event: string) => got.push(event))
    silent.emit('cmd', park(1))
    const { device } = await site.enter(made.token)
    device.emit('cmd', park(1))
    expect((await answered(device, 1)).code).toBeUndefined()
    await pause(50)
    expect(got).toEqual([])
  })

  test('an unknown key and one of an erased session get the same answer', async () => {
    const made = await site.make()
    await site.server.store.erase(made.id)
    for (const token of ['x'.repeat(32), made.token]) {
      const device = site.device()
      const refused = heard(device, 'refused')
      const gone = new Promise((resolve) => device.once('disconnect', resolve))
      device.emit('hello', { token, client: 'c', pending: [] })
      expect(await refused).toEqual({ code: 'unknown' })
      expect(await gone).toBe('io server disconnect')
    }
  })

  test('a malformed one is refused', async () => {
    const device = site.device()
    const refused = heard(device, 'refused')
    device.emit('hello', { token: 5, client: {}, pending: 'x' } as never)
    expect(await refused).toEqual({ code: 'bad-input' })
  })

  test('a person has at most ten devices', async () => {
    const made = await site.make()
    for (let count = 0; count < 10; count += 1) await site.enter(made.token)
    const device = site.device()
    const refused = heard(device, 'refused')
    device.emit('hello', { token: made.token, client: 'c', pending: [] })
    expect(await refused).toEqual({ code: 'full' })
  })

  test('a second hello on the same socket starts afresh, with what was settled', async () => {
    const made = await site.make()
    const { device } = await site.enter(made.token, 'laptop')
    device.emit('cmd', park(1))
    await answered(device, 1)
    const welcome = heard(device, 'welcome')
    device.emit('hello', { token: made.token, client: 'laptop', pending: [1, 2] })
    expect((await welcome).settled).toEqual([1])
    device.emit('cmd', park(2))
    expect((await answered(device, 2)).code).toBeUndefined()
  })
})

describe('what a device sends', () => {
  test('nonsense harms nobody: the process lives and the next command counts', async () => {
    const made = await site.make()
    const { device } = await site.enter(made.token)
    const raw = device as unknown as { emit(...parts: unknown[]): void }
    for (const nonsense of [
      ['constructor', {}],
      ['__proto__', 1],
      ['cmd'],
      ['cmd', null, () => undefined],
      ['cmd', { n: 'x' }],
      ['cmd', [1, 2, 3]],
      ['time', 'no function'],
      ['time'],
      ['hello'],
      ['disconnecting', 'x'],
      ['cmd', { ...park(7), extra: true }],
      ['cmd', Buffer.from('binary')],
    ])
      try {
        raw.emit(...nonsense)
      } catch {
        // Names that the client library keeps for itself.
      }
    await pause(50)
    const { device: other } = await site.enter(made.token)
    other.emit('cmd', park(8))
    expect((await answered(other, 8)).code).toBeUndefined()
  })

  test('a malformed or forbidden command is answered with its code', async () => {
    const made = await site.make()
    const { device } = await site.enter((await site.join(made.code)).token)
    device.emit('cmd', { ...park(1), extra: true } as never)
    expect(await answered(device, 1)).toMatchObject({ code: 'bad-input' })
    device.emit('cmd', { n: 2, step: 'session', cmd: 'door', input: { to: 'closed' } })
    expect(await answered(device, 2)).toMatchObject({ code: 'not-allowed' })
    device.emit('cmd', { n: 3, step: 'session', cmd: 'person.join', input: {} })
    expect(await answered(device, 3)).toMatchObject({ code: 'not-allowed' })
    device.emit('cmd', { n: 4, step: 'session', cmd: 'toString', input: {} })
    expect(await answered(device, 4)).toMatchObject({ code: 'unknown-command' })
  })

  test('a screen may do nothing', async () => {
    const made = await site.make()
    const { token } = (await (await site.post('screen', { code: made.code })).json()) as { token: string }
    const { device } = await site.enter(token)
    device.emit('cmd', park(1))
    expect(await answered(device, 1)).toMatchObject({ code: 'not-allowed' })
  })

  test('a packet over the limit hangs up on that device only', async () => {
    const made = await site.make()
    const { device } = await site.enter(made.token)
    const gone = new Promise((resolve) => device.once('disconnect', resolve))
    device.emit('cmd', { ...park(1), input: { id: 'x', text: 'y'.repeat(70_000) } })
    expect(await gone).toBeTruthy()
    const { device: other } = await site.enter(made.token)
    other.emit('cmd', park(2))
    expect((await answered(other, 2)).code).toBeUndefined()
  })

  test('a flood from one person is refused for now, and others do not notice', async () => {
    const made = await site.make()
    const { device: flooder } = await site.enter((await site.join(made.code)).token)
    const { device: calm } = await site.enter((await site.join(made.code)).token)
    const all = Promise.all(Array.from({ length: 200 }, (_, index) => answered(flooder, index + 1)))
    for (let n = 1; n <= 200; n += 1) flooder.emit('cmd', park(n, `flood-${n}`))
    calm.emit('cmd', park(1, 'calm'))
    expect((await answered(calm, 1)).code).toBeUndefined()
    const refused = (await all).filter(({ code }) => code === 'too-fast')
    expect(refused.length).toBeGreaterThan(50)
  })

  test('the clock is given at once', async () => {
    const { device } = await site.enter((await site.make()).token)
    expect(typeof (await device.emitWithAck('time'))).toBe('number')
  })

  test('polling works as well', async () => {
    const made = await site.make()
    const device = io(site.server.url, { transports: ['polling'], extraHeaders: { origin: site.server.url } })
    site.devices.push(device)
    const welcome = heard(device, 'welcome')
    device.emit('hello', { token: made.token, client: 'poller', pending: [] })
    expect((await welcome).session).toBe(made.id)
  })

  test('closing answers what is under way before it hangs up, and in a way after which a client comes back', async () => {
    await site.close()
    const store = new HostileStore()
    site = await Site.open({ store })
    const { device } = await site.enter((await site.make()).token)
    store.mishaps.push('slow')
    const answer = answered(device, 1)
    const gone = new Promise((resolve) => device.once('disconnect', resolve))
    device.emit('cmd', park(1))
    await until(() => store.mishaps.length === 0)
    const closing = site.server.close()
    await pause(30)
    store.release()
    expect(await answer).toMatchObject({ n: 1 })
    expect(await gone).toBe('transport close')
    await closing
  })

  test('a closed server is not reachable', async () => {
    await site.close()
    expect(await rejected(site.device())).toBeTruthy()
  })
})
