// Two hundred devices lose their server at one moment and come back to the next: each once, with all that was there.
import { afterEach, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { openDevice, type Device } from '#client/sync/device.ts'
import { joinKey, newSession } from '#tests/server/client.ts'
import { bundle, Program } from './program.ts'

const PEOPLE = 200
const LONG_MS = 240_000

const devices: Device[] = []
let program: Program | undefined
let remove: (() => void) | undefined
afterEach(() => {
  for (const device of devices.splice(0)) device.close()
  program?.remove()
  remove?.()
})

const post = async (url: string, path: string, body: unknown): Promise<Record<string, string>> => {
  const answer = await fetch(`${url}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as Record<string, string>
}

const bring = async (url: string, token: string): Promise<Device> => {
  const device = openDevice({ url, token, registry })
  devices.push(device)
  await device.waitFor(({ me }) => me !== undefined, LONG_MS)
  return device
}

const parkedAt = ({ records }: Device): number => records.of(SESSION, 'parked').length

test(
  '[OP12] two hundred devices are all back after a restart, see the same, and send what waited once',
  async () => {
    const built = await bundle('server/main.ts')
    remove = () => built.remove()
    program = await Program.on(built.path)
    await program.start()
    const { url } = program
    const made = await post(url, 'sessions', newSession)
    const leader = await bring(url, made['token'] ?? '')
    for (let n = 0; n < PEOPLE; n += 10) {
      const keys = Array.from({ length: 10 }, joinKey)
      const joins = await Promise.all(
        keys.map((key) => post(url, 'join', { code: made['code'], joinKey: key })),
      )
      await Promise.all(joins.map(({ token = '' }) => bring(url, token)))
    }
    expect((await leader.act(SESSION, 'park', { id: 'before', text: 'Van ervoor' })).ok).toBe(true)
    await Promise.all(devices.map((device) => device.waitFor((one) => parkedAt(one) === 1, LONG_MS)))

    await program.stop('SIGKILL')
    const isAway = ({ status }: Device): boolean => status.connection !== 'live'
    await Promise.all(devices.map((device) => device.waitFor(isAway, LONG_MS)))
    const waiting = devices
      .slice(1, 21)
      .map((device, n) => device.act(SESSION, 'park', { id: `w${n}`, text: `Wacht ${n}` }))
    await program.start()

    const isBack = (one: Device): boolean => one.status.connection === 'live' && parkedAt(one) === 21
    await Promise.all(devices.map((device) => device.waitFor(isBack, LONG_MS)))
    expect((await Promise.all(waiting)).filter(({ ok }) => !ok)).toEqual([])
    const ids = devices.map(({ records }) => records.of(SESSION, 'parked').map(({ id }) => id))
    expect(new Set(ids.map((list) => list.join(' '))).size).toBe(1)
    expect(devices).toHaveLength(PEOPLE + 1)
  },
  2 * LONG_MS,
)
