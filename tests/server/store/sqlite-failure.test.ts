// What the embedded store does when the medium fails under it.
import { execFileSync } from 'node:child_process'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { expect, it, onTestFinished } from 'vitest'
import { openSqliteStore, SqliteStore } from '#server/store/sqlite.ts'
import { openConnection } from '#server/store/sqlite/connection.ts'
import { StoreUnavailable } from '#server/store/store.ts'
import { databasePath, makeFolder, removeFolder } from './folder.ts'
import { sampleCommits, sampleSession } from './samples.ts'

const big = 'x'.repeat(20_000)

it('[SQ4] a full database rejects with StoreUnavailable, keeps what was there, and it goes on when there is room', async () => {
  const db = openConnection(databasePath())
  const store = new SqliteStore(db)
  await store.create(sampleSession('a'))
  await store.create(sampleSession('b'))
  await store.append('a', 0, sampleCommits(0, 3))
  const pages = Number(db.prepare('PRAGMA page_count').get().page_count)
  db.exec(`PRAGMA max_page_count = ${pages + 1}`)
  await expect(store.append('a', 3, sampleCommits(3, 5, big))).rejects.toThrow(StoreUnavailable)
  expect(db.isTransaction).toBe(false)
  expect(await store.append('b', 0, sampleCommits(0, 1))).toBe('ok')
  expect(await store.read('a', 0)).toStrictEqual(sampleCommits(0, 3))
  db.exec('PRAGMA max_page_count = 100000')
  expect(await store.append('a', 3, sampleCommits(3, 5, big))).toBe('ok')
  expect(await store.read('a', 3)).toStrictEqual(sampleCommits(3, 5, big))
  await store.close()
})

// Only root may mount a small disk; the tests around it fail the same calls by other means.
it.runIf(canMount())('[SQ4] a full disk: the same, and the file is whole afterwards', async () => {
  const folder = mountSmallDisk()
  const path = join(folder, 'sessions.db')
  const store = openSqliteStore(path)
  await store.create(sampleSession('a'))
  await store.append('a', 0, sampleCommits(0, 3))
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(join(folder, 'filler'), Buffer.alloc(bavail * bsize))
  await expect(store.append('a', 3, sampleCommits(3, 5, big))).rejects.toThrow(StoreUnavailable)
  const batch = [
    store.append('a', 3, sampleCommits(3, 5, big)),
    store.putPerson('a', { id: 'p1', name: 'Noor' }),
  ]
  expect((await Promise.allSettled(batch)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await store.read('a', 0)).toStrictEqual(sampleCommits(0, 3))
  rmSync(join(folder, 'filler'))
  expect(await store.people('a')).toEqual([])
  expect(await store.append('a', 3, sampleCommits(3, 5, big))).toBe('ok')
  await store.close()
  const again = openSqliteStore(path)
  expect(await again.read('a', 3)).toStrictEqual(sampleCommits(3, 5, big))
  await again.close()
})

it('[SQ5] when COMMIT fails the whole batch rejects and nothing of it is there', async () => {
  const db = openConnection(databasePath())
  const disk = failingCommits(db)
  const store = new SqliteStore(db)
  await store.create(sampleSession('a'))
  await store.create(sampleSession('b'))
  disk.fails = true
  const batch = [
    store.append('a', 0, sampleCommits(0, 2)),
    store.append('b', 0, sampleCommits(0, 2)),
    store.putPerson('a', { id: 'p1', name: 'Noor' }),
  ]
  for (const { status, reason } of (await Promise.allSettled(batch)) as PromiseRejectedResult[]) {
    expect(status).toBe('rejected')
    expect(reason).toBeInstanceOf(StoreUnavailable)
  }
  disk.fails = false
  expect(await store.heads(['a', 'b'])).toEqual(
    new Map([
      ['a', 0],
      ['b', 0],
    ]),
  )
  expect(await store.people('a')).toEqual([])
  expect(await store.append('a', 0, sampleCommits(0, 2))).toBe('ok')
  await store.close()
})

it('[SQ17] a write that fails halfway leaves nothing and harms no other in its transaction', async () => {
  const db = openConnection(databasePath())
  const store = new SqliteStore(db)
  await store.create(sampleSession('a'))
  await store.create(sampleSession('b'))
  db.exec(`
    CREATE TEMP TRIGGER fail BEFORE INSERT ON main.commits WHEN NEW.session = 'a' AND NEW.seq = 3
    BEGIN SELECT RAISE(ABORT, 'no'); END`)
  const batch = [
    store.append('b', 0, sampleCommits(0, 2)),
    store.append('a', 0, sampleCommits(0, 4)),
    store.append('b', 2, sampleCommits(2, 2)),
  ]
  expect((await Promise.allSettled(batch)).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
  ])
  expect(await store.read('a', 0)).toEqual([])
  expect(await store.read('b', 0)).toStrictEqual(sampleCommits(0, 4))
  await store.close()
})

it('[SQ6] a medium that becomes read-only rejects writes, still reads, and recovers by itself', async () => {
  const db = openConnection(databasePath())
  const store = new SqliteStore(db)
  await store.create(sampleSession('a'))
  await store.append('a', 0, sampleCommits(0, 2))
  db.exec('PRAGMA query_only = ON')
  await expect(store.append('a', 2, sampleCommits(2, 1))).rejects.toThrow(StoreUnavailable)
  await expect(store.create(sampleSession('b'))).rejects.toThrow(StoreUnavailable)
  await expect(store.erase('a')).rejects.toThrow(StoreUnavailable)
  expect(await store.read('a', 0)).toStrictEqual(sampleCommits(0, 2))
  db.exec('PRAGMA query_only = OFF')
  expect(await store.append('a', 2, sampleCommits(2, 1))).toBe('ok')
  await store.close()
})

it('[SQ7] a writer that holds the lock too long makes StoreUnavailable, not a loss', async () => {
  const path = databasePath()
  const store = openSqliteStore(path)
  const other = openConnection(path)
  await store.create(sampleSession('a'))
  other.exec('BEGIN IMMEDIATE')
  await expect(store.append('a', 0, sampleCommits(0, 1))).rejects.toThrow(StoreUnavailable)
  other.exec('ROLLBACK')
  expect(await store.append('a', 0, sampleCommits(0, 1))).toBe('ok')
  other.close()
  await store.close()
})

/** Lets every COMMIT on this connection end as on a disk that gives an input/output error, while `fails` is true. */
function failingCommits(db: DatabaseSyncInstance): { fails: boolean } {
  const disk = { fails: false }
  const prepare = db.prepare.bind(db)
  const value: typeof prepare = (sql, options) => {
    const statement = prepare(sql, options)
    const run = statement.run.bind(statement)
    const runOrFail: typeof run = (...parameters) => {
      if (disk.fails && sql === 'COMMIT') throw Object.assign(new Error('disk I/O error'), { errcode: 10 })
      return run(...parameters)
    }
    return Object.defineProperty(statement, 'run', { value: runOrFail })
  }
  Object.defineProperty(db, 'prepare', { value })
  return disk
}

function canMount(): boolean {
  const folder = makeFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  } finally {
    removeFolder(folder)
  }
}

/** A disk of 1 MB that goes when the running test ends. */
function mountSmallDisk(): string {
  const folder = makeFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
  onTestFinished(() => {
    // The driver may still hold the file; a lazy unmount does not wait for it.
    execFileSync('umount', ['-l', folder])
    removeFolder(folder)
  })
  return folder
}
