// More devices than the server takes, and a thousand connections that are slow or say nothing: the others are served.
import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { answered, heard, park, Site } from './client.ts'

let site: Site
const slow: Socket[] = []
afterEach(async () => {
  for (const socket of slow.splice(0)) socket.destroy()
  await site.close()
})

test('[OP2] beyond the most sockets a device is told that the server is full, and comes in when there is room', async () => {
  site = await Site.open({ config: { maxSockets: 2 } })
  const made = await site.make()
  const { device: first } = await site.enter(made.token)
  await site.enter(made.token)
  const third = site.device()
  const refused = heard(third, 'refused')
  const gone = new Promise((resolve) => third.once('disconnect', resolve))
  expect(await refused).toEqual({ code: 'server-full' })
  expect(await gone).toBe('io server disconnect')
  first.emit('cmd', park(1))
  expect((await answered(first, 1)).code).toBeUndefined()
  const left = new Promise((resolve) => first.once('disconnect', resolve))
  first.disconnect()
  await left
  const comesIn = async (): Promise<boolean> => {
    const device = site.device()
    const told = await Promise.race([
      heard(device, 'refused').then(() => false),
      new Promise<boolean>((resolve) =>
        device.once('connect', () => device.emit('time', () => resolve(true))),
      ),
    ])
    if (!told) device.close()
    return told
  }
  await expect.poll(comesIn).toBe(true)
})

test('[OP2] sockets that never join get no room without end either', async () => {
  site = await Site.open({ config: { maxSockets: 1 } })
  const poll = async (): Promise<number> =>
    (await site.get('/socket.io/?EIO=4&transport=polling', { origin: site.server.url })).status
  const answers = []
  for (let count = 0; count < 60; count += 1) answers.push(await poll())
  expect(answers.filter((status) => status === 200)).toHaveLength(51)
  expect(answers.slice(51).every((status) => status === 403)).toBe(true)
})

const handshake = (port: number): string =>
  [
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    `Origin: http://127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    '',
    '',
  ].join('\r\n')

/** What a slow connection sends, after which it is silent. */
const halves: Record<string, (port: number) => string> = {
  nothing: () => '',
  'half a head': () => 'GET /api/v1/content HTTP/1.1\r\nHost: a',
  'half a body': () =>
    'POST /api/v1/join HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"code"',
  'a socket that does not join': handshake,
  // A text frame of a client is masked, here with zeros: "40" joins, and then no hello and no answer to a ping follows.
  'a socket without a hello': (port) => `${handshake(port)}\u0081\u0082\0\0\0\u000040`,
}

const openSlow = (port: number, says: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(Buffer.from(says, 'latin1'))
      resolve(socket)
    })
    socket.on('data', () => undefined)
    socket.once('error', reject)
    slow.push(socket)
  })

test('[OP3] a thousand slow connections are hung up, and meanwhile everybody else is served', async () => {
  site = await Site.open({
    patience: { head: 1_500, request: 1_500, next: 1_500, look: 100, join: 1_500, hello: 1_500, close: 500 },
  })
  const { port, url } = site.server
  const made = await site.make()
  const { device } = await site.enter(made.token)
  const kinds = Object.entries(halves)
  const left = new Map(kinds.map(([kind]) => [kind, 0]))
  let n = 0
  const serve = async (): Promise<void> => {
    n += 1
    device.emit('cmd', park(n))
    expect((await answered(device, n)).code).toBeUndefined()
    await site.enter((await site.join(made.code)).token)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  }
  for (let count = 0; count < 1_000 / kinds.length; count += 1) {
    if (count % 20 === 19) await serve()
    for (const [kind, says] of kinds) {
      const socket = await openSlow(port, says(port))
      left.set(kind, (left.get(kind) ?? 0) + 1)
      socket.removeAllListeners('error').on('error', () => undefined)
      socket.once('close', () => left.set(kind, (left.get(kind) ?? 0) - 1))
    }
  }
  expect(n).toBe(10)
  await expect
    .poll(() => Object.fromEntries(left))
    .toEqual(Object.fromEntries(kinds.map(([kind]) => [kind, 0])))
  await serve()
})
