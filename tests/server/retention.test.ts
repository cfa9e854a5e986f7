// Sessions go when their time has come, also after a restart, and everyone who is still there is told.
import { afterEach, describe, expect, test } from 'vitest'
import { MemoryDisk, MemoryStore } from '#server/store/memory.ts'
import { answered, heard, Site } from './client.ts'
import { until } from './live.ts'

const DAY = 86_400_000
const START = 1_700_000_000_000
const sites: Site[] = []
afterEach(() => Promise.all(sites.splice(0).map((site) => site.close())))

const open = async (disk: MemoryDisk, at: number): Promise<Site> => {
  const site = await Site.open({ store: new MemoryStore(disk), clock: () => at })
  sites.push(site)
  return site
}

const eraseAt = async (site: Site, id: string): Promise<number | undefined> =>
  (await site.server.store.session(id))?.eraseAt

describe('retention', () => {
  test('a session that never ends goes after 90 days', async () => {
    const disk = new MemoryDisk()
    const first = await open(disk, START)
    const made = await first.make()
    expect(await eraseAt(first, made.id)).toBe(START + 90 * DAY)
    const before = await open(disk, START + 90 * DAY - 1)
    expect((await before.get(`/api/v1/codes/${made.code}`)).status).toBe(200)
    const after = await open(disk, START + 90 * DAY)
    expect((await after.get(`/api/v1/codes/${made.code}`)).status).toBe(404)
    expect(disk.sessions.size).toBe(0)
  })

  test('the end of a session moves the day to what its facilitator chose, and reopening moves it back', async () => {
    const site = await open(new MemoryDisk(), START)
    const made = await site.make()
    const { device } = await site.enter(made.token)
    device.emit('cmd', { n: 1, step: 'session', cmd: 'end', input: {} })
    expect((await answered(device, 1)).code).toBeUndefined()
    let day: number | undefined
    const read = async () => (day = await eraseAt(site, made.id))
    await until(() => (void read(), day === START + 14 * DAY))
    device.emit('cmd', { n: 2, step: 'session', cmd: 'reopen', input: {} })
    expect((await answered(device, 2)).code).toBeUndefined()
    await until(() => (void read(), day === START + 90 * DAY))
    expect(day).toBe(START + 90 * DAY)
  })

  test('whoever is connected when a session is erased is told so', async () => {
    let now = START
    const site = await Site.open({ clock: () => now, idleMs: 1e9 })
    sites.push(site)
    const made = await site.make()
    const { device } = await site.enter(made.token)
    const refused = heard(device, 'refused')
    now += 91 * DAY
    await site.server.eraseExpired()
    expect(await refused).toEqual({ code: 'erased' })
    expect((await site.post('screen', { code: made.code })).status).toBe(404)
  })
})
