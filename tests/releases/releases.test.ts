// Databases that earlier releases made are opened by this one: nothing of them is lost, and their people go on.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import type { Commit } from '#shared/kernel/record.ts'
import { openDevice, type Device } from '#client/sync/device.ts'
import { startServer, type Running } from '#server/start.ts'
import { migrations } from '#server/store/sqlite/schema.ts'
import { openSqliteStore } from '#server/store/sqlite.ts'
import type { PersonRow, Store } from '#server/store/store.ts'

type Session = {
  readonly id: string
  readonly code: string
  /** Of the facilitator. */
  readonly token: string
  readonly recovery: string
  readonly people: readonly PersonRow[]
  readonly log: readonly Commit[]
  /** What somebody wrote and stood in the report that the release made. */
  readonly texts: readonly string[]
}
type Release = { readonly at: number; readonly sessions: readonly Session[] }

const open: { store?: Store; server?: Running; device?: Device } = {}
afterEach(async () => {
  open.device?.close()
  await open.server?.close()
  await open.store?.close()
})

/** The database of a release in a folder of its own, and what that release knew of it. */
const fetchRelease = (name: string): { path: string; release: Release } => {
  const unpack = (file: string): Buffer => gunzipSync(readFileSync(join(import.meta.dirname, file)))
  const path = join(mkdtempSync(join(tmpdir(), 'release-')), 'dilemmatafel.sqlite')
  writeFileSync(path, unpack(`${name}.db.gz`))
  return { path, release: JSON.parse(unpack(`${name}.json.gz`).toString()) as Release }
}

const versionOf = (path: string): unknown => {
  const db = new DatabaseSync(path, { readOnly: true })
  const row = db.prepare('PRAGMA user_version').get()
  db.close()
  return (row as { user_version: unknown }).user_version
}

describe.each([
  ['schema-1', 1, 1],
  ['schema-2', 2, 3],
])('[OP9] a database of a release with %s', (name, version, count) => {
  test('is opened with every commit, name and key that was in it', async () => {
    const { path, release } = fetchRelease(name)
    expect([versionOf(path), release.sessions.length]).toEqual([version, count])
    const store = (open.store = openSqliteStore(path))
    expect(versionOf(path)).toBe(migrations.length)
    for (const { id, code, people, log } of release.sessions) {
      expect(log.length).toBeGreaterThan(20)
      expect(await store.read(id, 0)).toEqual(log)
      expect(await store.people(id)).toEqual(people)
      expect((await store.sessionByCode(code))?.id).toBe(id)
    }
  })

  test('goes on: who led comes in with the same key, the report has all texts, and something new is kept', async () => {
    const { path, release } = fetchRelease(name)
    const store = (open.store = openSqliteStore(path))
    const server = (open.server = await startServer({ store, clock: () => release.at }))
    for (const { id, token, recovery, texts } of release.sessions) {
      const device = (open.device = openDevice({ url: server.url, token, registry }))
      await device.waitFor(({ me }) => me !== undefined)
      const answer = await fetch(`${server.url}/api/v1/sessions/${id}/report/json`, {
        headers: { authorization: `Bearer ${token}` },
      })
      expect(answer.status).toBe(200)
      const report = await answer.text()
      expect(texts.length).toBeGreaterThan(5)
      expect(texts.filter((text) => !report.includes(JSON.stringify(text).slice(1, -1)))).toEqual([])
      expect((await device.act(SESSION, 'reopen', {})).ok).toBe(true)
      expect((await device.act(SESSION, 'park', { id: 'later', text: 'Na de nieuwe versie' })).ok).toBe(true)
      device.close()
      const back = await fetch(`${server.url}/api/v1/recover`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code: recovery }),
      })
      expect(back.status).toBe(200)
    }
  })
})
