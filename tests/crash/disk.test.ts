// A disk that is full under a running server: nothing is acknowledged, everyone is told, and it goes on by itself.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { openDevice, type Device } from '#client/sync/device.ts'
import { openConnection } from '#server/store/sqlite/connection.ts'
import { SqliteStore } from '#server/store/sqlite.ts'
import { Site } from '#tests/server/client.ts'
import { Ledger } from './ledger.ts'

const dir = mkdtempSync(join(tmpdir(), 'full-disk-'))
const ends: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
  rmSync(dir, { recursive: true, force: true })
})

const text = 'x'.repeat(270)

test('[B5] a full disk: no acknowledgement, everyone sees it, the process lives, and it goes on when there is room', async () => {
  const db = openConnection(join(dir, 'sessions.sqlite'))
  const store = new SqliteStore(db)
  ends.push(() => store.close())
  const site = await Site.open({ store })
  ends.push(() => site.close())
  const made = await site.make()
  const guest = await site.join(made.code)
  const devices: Device[] = []
  for (const token of [made.token, guest.token]) {
    const device = openDevice({ url: site.server.url, token, registry })
    devices.push(device)
    ends.push(() => device.close())
    await device.waitFor(({ me }) => me !== undefined)
  }
  const ledger = new Ledger()
  const pages = Number(db.prepare('PRAGMA page_count').get().page_count)
  db.exec(`PRAGMA max_page_count = ${pages}`)
  for (let n = 0; n < 60; n += 1)
    for (const [who, device] of devices.entries())
      ledger.act(device, SESSION, 'park', { id: `note-${who}-${n}`, text }, `note-${who}-${n}`)
  await Promise.all(devices.map((device) => device.waitFor(({ status }) => status.stuck, 15_000)))
  const answered = ledger.lines.filter(({ outcome }) => outcome)
  await new Promise((resolve) => setTimeout(resolve, 300))
  const stored = new Set((await store.read(made.id, 0)).map(({ client, n }) => `${client} ${n}`))

  expect(answered.length).toBeLessThan(ledger.lines.length)
  expect(ledger.lines.filter(({ outcome }) => outcome).length).toBe(answered.length)
  expect(answered.filter(({ client, n }) => !stored.has(`${client} ${n}`))).toEqual([])
  expect(devices.map(({ status }) => status.pending > 0)).toEqual([true, true])
  expect((await site.get('/healthz')).status).toBe(200)

  db.exec('PRAGMA max_page_count = 1000000')
  await ledger.settled()
  await Promise.all(devices.map((device) => device.waitFor(({ status }) => !status.stuck, 15_000)))
  expect(ledger.audit(await store.read(made.id, 0))).toEqual([])
  expect(ledger.acknowledged('park').length).toBe(120)
}, 60_000)
