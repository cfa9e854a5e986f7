// Sessions go when their time has come, also after a restart, and everyone who is still there is told.
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { MemoryDisk, MemoryStore } from '#server/store/memory.ts'
import { openConnection } from '#server/store/sqlite/connection.ts'
import { openSqliteStore } from '#server/store/sqlite.ts'
import { StoreUnavailable } from '#server/store/store.ts'
import { answered, heard, park, Site } from './client.ts'
import { until } from './live.ts'
import { databasePath } from './store/folder.ts'

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

  test('[KE10] nobody is told that a session is gone while it is there', async () => {
    let now = START
    const store = new MemoryStore(new MemoryDisk())
    const site = await Site.open({ store, clock: () => now, idleMs: 1e9 })
    sites.push(site)
    const made = await site.make()
    const { device } = await site.enter(made.token)
    let told = false
    device.once('refused', () => (told = true))
    const erase = vi.spyOn(store, 'erase').mockRejectedValueOnce(new StoreUnavailable('the disk is full'))
    now += 91 * DAY
    await site.server.eraseExpired()
    expect(erase).toHaveBeenCalledOnce()
    device.emit('cmd', park(1))
    expect((await answered(device, 1)).code).toBeUndefined()
    expect(told).toBe(false)
    await site.server.eraseExpired()
    await until(() => told)
    expect(await store.session(made.id)).toBeUndefined()
  })

  test('[KE11] what could not be scrubbed, because somebody read the file, goes at the next run', async () => {
    const path = databasePath()
    let now = START
    const store = openSqliteStore(path)
    const site = await Site.open({ store, clock: () => now })
    const made = await site.make({ name: 'Quirina Zwaluwstaart' })
    const reader = openConnection(path)
    reader.exec('BEGIN; SELECT count(*) FROM commits')
    now += 91 * DAY
    await site.server.eraseExpired()
    expect(await store.session(made.id)).toBeUndefined()
    const there = (): boolean =>
      [path, `${path}-wal`].some((file) => readFileSync(file).includes('Quirina Zwaluwstaart'))
    expect(there()).toBe(true)
    reader.exec('COMMIT')
    reader.close()
    await site.server.eraseExpired()
    expect(there()).toBe(false)
    await site.close()
    await store.close()
  })
})
