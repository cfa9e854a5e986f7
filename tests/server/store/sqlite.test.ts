// The embedded store passes the contract, and writes as it promises.
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, it, onTestFinished } from 'vitest'
import { openSqliteStore } from '#server/store/sqlite.ts'
import { openConnection } from '#server/store/sqlite/connection.ts'
import { applicationId, migrations, sumOf } from '#server/store/sqlite/schema.ts'
import { storeContract } from './contract.ts'
import { databasePath, makeFolder, removeFolder } from './folder.ts'
import { sampleCommit, sampleCommits, sampleImage, sampleSession } from './samples.ts'

storeContract('sqlite', async () => {
  const folder = makeFolder()
  return {
    open: async () => openSqliteStore(join(folder, 'sessions.db')),
    discard: async () => removeFolder(folder),
  }
})

storeContract('sqlite (one transaction per write)', async () => {
  const folder = makeFolder()
  return {
    open: async () => openSqliteStore(join(folder, 'sessions.db'), { group: false }),
    discard: async () => removeFolder(folder),
  }
})

it('[SQ1] every connection reads back WAL, synchronous FULL and secure_delete', () => {
  const path = databasePath()
  for (const db of [openConnection(path), openConnection(path)]) {
    expect(db.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' })
    expect(db.prepare('PRAGMA synchronous').get()).toMatchObject({ synchronous: 2 })
    expect(db.prepare('PRAGMA secure_delete').get()).toMatchObject({ secure_delete: 1 })
    db.close()
  }
})

it('[SQ2] what arrives in one turn of the event loop shares one commit; group: false gives each its own', async () => {
  const path = databasePath()
  for (const [group, expected] of [
    [true, 1],
    [false, 10],
  ] as const) {
    let commits = 0
    const store = openSqliteStore(path, { group, afterCommit: () => commits++ })
    const ids = Array.from({ length: 10 }, (_, index) => `${group}-${index}`)
    await Promise.all(ids.map((id) => store.create(sampleSession(id))))
    commits = 0
    const outcomes = await Promise.all(ids.map((id) => store.append(id, 0, sampleCommits(0, 2))))
    expect(outcomes).toEqual(ids.map(() => 'ok'))
    expect(commits).toBe(expected)
    await store.close()
  }
})

it('[SQ3] no promise resolves before COMMIT returned', async () => {
  const path = databasePath()
  const onlooker = openConnection(path)
  onTestFinished(() => onlooker.close())
  const count = onlooker.prepare('SELECT count(*) AS n FROM commits')
  const seen: string[] = []
  const store = openSqliteStore(path, { afterCommit: () => seen.push(`committed ${count.get().n}`) })
  await store.create(sampleSession('a'))
  seen.length = 0
  const tell = (outcome: string) => seen.push(outcome)
  await Promise.all([
    store.append('a', 0, [sampleCommit(1)]).then(tell),
    store.append('a', 1, [sampleCommit(2)]).then(tell),
    Promise.resolve('still waiting').then(tell),
  ])
  expect(seen).toEqual(['still waiting', 'committed 2', 'ok', 'ok'])
  await store.close()
})

it('[SQ13] a backup that was made while writes go on opens as a store with everything acknowledged before it', async () => {
  const path = databasePath()
  const store = openSqliteStore(path)
  await store.create(sampleSession('a'))
  await store.putPerson('a', { id: 'p1', name: 'Noor' })
  for (let head = 0; head < 50; head++) await store.append('a', head, sampleCommits(head, 1))
  const later = store.append('a', 50, sampleCommits(50, 1))
  await store.backup(`${path}.backup`)
  await later
  await expect(store.backup(`${path}.backup`)).rejects.toThrow('not made')
  await store.close()

  const restored = openSqliteStore(`${path}.backup`)
  expect((await restored.read('a', 0)).slice(0, 50)).toStrictEqual(sampleCommits(0, 50))
  expect(await restored.people('a')).toEqual([{ id: 'p1', name: 'Noor' }])
  expect(await restored.append('a', (await restored.heads(['a'])).get('a') ?? 0, [])).toBe('ok')
  await restored.close()
})

it('[SQ20] a database of an older release is brought up to date when it is opened, with all that is in it', async () => {
  const path = databasePath()
  const old = new DatabaseSync(path)
  old.exec('PRAGMA journal_mode = WAL')
  old.exec(migrations[0] ?? '')
  old.exec(`PRAGMA application_id = ${applicationId}`)
  old.exec('PRAGMA user_version = 1')
  const { id, code, createdAt, eraseAt } = sampleSession('a')
  const sum = sumOf(id, code, createdAt, eraseAt)
  old.exec(`INSERT INTO sessions VALUES ('${id}', '${code}', ${createdAt}, ${eraseAt}, ${sum})`)
  const json = JSON.stringify(sampleCommit(1))
  old.exec(`INSERT INTO commits VALUES ('a', 1, '${json}', ${sumOf('a', 1, json)})`)
  old.close()

  const store = openSqliteStore(path)
  expect(await store.session('a')).toEqual(sampleSession('a'))
  expect(await store.read('a', 0)).toStrictEqual([sampleCommit(1)])
  expect(await store.putImage(sampleImage('a'), { perPerson: 1, perSession: 1 })).toBe('kept')
  await store.close()
  const again = openSqliteStore(path)
  expect(await again.image('a', 'i1')).toStrictEqual(sampleImage('a'))
  await again.close()
})

it('[SQ18] after closing the database is one file, which opens again; beside another user the journal stays', async () => {
  const path = databasePath()
  const files = (): string[] => readdirSync(dirname(path))
  const store = openSqliteStore(path)
  await store.create(sampleSession('a'))
  await store.append('a', 0, sampleCommits(0, 3))
  expect(files()).toContain('sessions.db-wal')
  await store.close()
  expect(files()).toEqual(['sessions.db'])

  const again = openSqliteStore(path)
  expect(await again.read('a', 0)).toStrictEqual(sampleCommits(0, 3))
  expect(await again.append('a', 3, sampleCommits(3, 1))).toBe('ok')
  const onlooker = openConnection(path)
  onTestFinished(() => onlooker.close())
  onlooker.exec('BEGIN; SELECT count(*) FROM commits')
  expect(await again.append('a', 4, sampleCommits(4, 1))).toBe('ok')
  await again.close()
  expect(files()).toContain('sessions.db-wal')
  onlooker.exec('COMMIT')
  const last = openSqliteStore(path)
  expect(await last.read('a', 0)).toStrictEqual(sampleCommits(0, 5))
  await last.close()
})

it('[SQ16] snapshots may be deleted or damaged at any time without harm to the log', async () => {
  const path = databasePath()
  const store = openSqliteStore(path)
  await store.create(sampleSession('a'))
  await store.append('a', 0, sampleCommits(0, 3))
  await store.saveSnapshot('a', { seq: 3, records: [], settled: [], unsigned: [] })
  const db = openConnection(path)
  onTestFinished(() => db.close())
  db.exec("UPDATE snapshots SET gzip = x'1f8b00'")
  expect(await store.latestSnapshot('a')).toBeUndefined()
  db.exec('DELETE FROM snapshots')
  expect(await store.latestSnapshot('a')).toBeUndefined()
  expect(await store.read('a', 0)).toStrictEqual(sampleCommits(0, 3))
  await store.close()
})
