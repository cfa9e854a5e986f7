// Commands without a sender over real sockets: the key that they travel under, and what the log says of them.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { proofId } from '#shared/kernel/proof.ts'
import { MemoryStore } from '#server/store/memory.ts'
import { answered, heard, Site, type Device } from './client.ts'
import { ENTERED_AT, LOG, makeSlips, slipsRegistry, tokenOf } from './session/slips.ts'

let site: Site
let store: MemoryStore
const KEY = 'key-0123456789_ABCDEF'

const serve = async (): Promise<void> => {
  site = await Site.open({ store, registry: slipsRegistry })
}
const write = (n: number, key: string, text = `tekst ${n}`, secret = `secret ${n}`) => ({
  n,
  step: 's1',
  cmd: 'write',
  input: { id: proofId(secret), text },
  key,
})
const send = async (device: Device, message: object & { n: number }) => {
  const answer = answered(device, message.n)
  device.emit('cmd', message as never)
  return answer
}

beforeEach(async () => {
  store = new MemoryStore()
  await makeSlips(store)
  await serve()
})
afterEach(() => site.close())

describe('a command with a key', () => {
  test('[W6] is answered to its device, and stands in the log under its key alone', async () => {
    const { device } = await site.enter(tokenOf('ann'), 'phone-of-ann')
    expect(await send(device, write(7, KEY))).toEqual({ client: 'phone-of-ann', n: 7 })
    const [commit, ...more] = await store.read(LOG, 1)
    expect(more).toEqual([])
    expect(commit).toMatchObject({ client: KEY, n: 1, by: null, at: ENTERED_AT, unsigned: true })
    expect(JSON.stringify(commit)).not.toMatch(/ann|secret/)
  })

  test('[W6] needs a key of 16 to 40 URL-safe characters, also in a hello', async () => {
    const { device } = await site.enter(tokenOf('ann'))
    const wrong = [
      'short',
      'x'.repeat(15),
      'x'.repeat(41),
      `${'x'.repeat(20)} `,
      `${'x'.repeat(20)}:`,
      5,
      {},
      null,
    ]
    for (const [index, key] of wrong.entries())
      expect(await send(device, write(index + 1, key as string))).toMatchObject({ code: 'bad-input' })
    expect(await store.read(LOG, 1)).toEqual([])
    for (const pending of [[[1, 'short']], [[1, 5]], [[KEY, 1]], [[1]], [[1, KEY, KEY]]]) {
      const other = site.device()
      const refused = heard(other, 'refused')
      other.emit('hello', { token: tokenOf('ann'), client: 'c', pending: pending as never })
      expect(await refused).toEqual({ code: 'bad-input' })
    }
  })

  test('[W6] is refused without being done when its activity signs it, and without a key when it does not', async () => {
    const { device } = await site.enter(tokenOf('ann'))
    const { key: _, ...signed } = write(1, KEY)
    expect(await send(device, signed)).toMatchObject({ code: 'changed-since' })
    const parked = { n: 2, step: 'session', cmd: 'park', input: { id: 'x', text: 'y' }, key: KEY }
    expect(await send(device, parked)).toMatchObject({ code: 'changed-since' })
    expect(await store.read(LOG, 1)).toEqual([])
  })

  test('[W7] is done once, however often and from wherever it comes', async () => {
    const { device } = await site.enter(tokenOf('ann'), 'one')
    const { device: other } = await site.enter(tokenOf('ann'), 'two')
    const both = [answered(device, 1), answered(device, 2)]
    device.emit('cmd', write(1, KEY, 'een', 'a'))
    device.emit('cmd', write(2, KEY, 'twee', 'b'))
    expect(await Promise.all(both)).toEqual([
      { client: 'one', n: 1 },
      { client: 'one', n: 2 },
    ])
    expect(await send(other, write(9, KEY, 'drie', 'c'))).toEqual({ client: 'two', n: 9 })
    const log = await store.read(LOG, 1)
    expect(log.map(({ client, ops }) => [client, ops.length])).toEqual([[KEY, 1]])
    expect(JSON.stringify(log)).toContain('een')
  })

  test('[W7] is settled by its key in a hello: on another connection, and after a restart', async () => {
    const { device } = await site.enter(tokenOf('ann'), 'one')
    await send(device, write(3, KEY))
    device.close()
    const settled = async () => {
      const again = site.device()
      const welcome = heard(again, 'welcome')
      const pending: (number | [number, string])[] = [3, [3, KEY], [4, `${KEY}-other`], 1, [1, KEY]]
      again.emit('hello', { token: tokenOf('ann'), client: 'one', pending })
      return (await welcome).settled
    }
    expect(await settled()).toEqual([3, 1])
    await site.close()
    await serve()
    expect(await settled()).toEqual([3, 1])
    const { device: later } = await site.enter(tokenOf('ann'), 'one')
    expect(await send(later, write(3, KEY))).toEqual({ client: 'one', n: 3 })
    expect(await store.read(LOG, 1)).toHaveLength(1)
  })
})
