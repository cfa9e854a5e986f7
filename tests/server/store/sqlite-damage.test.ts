// A damaged or foreign database file is refused and left as it is.
import { copyFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, it } from 'vitest'
import { openSqliteStore } from '#server/store/sqlite.ts'
import { openConnection } from '#server/store/sqlite/connection.ts'
import { migrations } from '#server/store/sqlite/schema.ts'
import { StoreRefused } from '#server/store/store.ts'
import { databasePath } from './folder.ts'
import { sampleCommits, sampleImage, sampleSession, seededRandom } from './samples.ts'

it('[SQ8] a file with one flipped bit is refused unchanged, or gives back exactly what was written', async () => {
  const path = await filledDatabase()
  const whole = readFileSync(path)
  const written = await contents(path)
  const random = seededRandom(20260)
  const verdicts = { refused: 0, harmless: 0 }
  const wrong: number[] = []
  for (let round = 0; round < 250; round++) {
    // A path of its own per round: the driver keeps a file open for a while.
    const copy = `${path}.${round}`
    const bit = round < 50 ? round * 16 + Math.floor(random() * 16) : Math.floor(random() * whole.length * 8)
    const damaged = Buffer.from(whole)
    damaged.writeUInt8(damaged.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
    writeFileSync(copy, damaged)
    const outcome = await contents(copy).catch((error: unknown) => error)
    if (outcome instanceof StoreRefused && readFileSync(copy).equals(damaged)) verdicts.refused++
    else if (isDeepStrictEqual(outcome, written)) verdicts.harmless++
    else wrong.push(bit)
    for (const suffix of ['', '-wal', '-shm']) rmSync(copy + suffix, { force: true })
  }
  expect(wrong).toEqual([])
  expect(verdicts.refused).toBeGreaterThan(100)
})

it('[SQ8] a letter that changed in a commit, a name, a code, an image, an index or a table definition is noticed', async () => {
  const path = await filledDatabase()
  const whole = readFileSync(path, 'latin1')
  for (const [from, to] of [
    ['note 7', 'note 1'],
    ['Noor', 'Noof'],
    ['CODE-b', 'CODE-c'],
    ['pixels of b', 'pixels of a'],
    ['scrubbed INTEGER', 'scrubbee INTEGER'],
  ] as const) {
    // A code stands in its table and in the index on it.
    for (const at of new Set([whole.indexOf(from), whole.lastIndexOf(from)])) {
      const copy = `${path}.${at}`
      const damaged = Buffer.from(whole.slice(0, at) + to + whole.slice(at + to.length), 'latin1')
      writeFileSync(copy, damaged)
      expect(() => openSqliteStore(copy)).toThrow(refusedAs('damaged'))
      expect(readFileSync(copy).equals(damaged)).toBe(true)
    }
  }
})

it('[SQ9] a truncated or empty file is refused and left as it is', async () => {
  const path = await filledDatabase()
  const size = readFileSync(path).length
  for (const length of [size - 1, size - 4096, 4096, 1000, 100, 15, 0]) {
    const copy = `${path}.${length}`
    copyFileSync(path, copy)
    truncateSync(copy, length)
    const before = readFileSync(copy)
    expect(() => openSqliteStore(copy)).toThrow(refusedAs('damaged'))
    expect(readFileSync(copy).equals(before)).toBe(true)
  }
})

it('[SQ9] with commits still in the journal a damaged or missing database is refused, and the journal stays', async () => {
  const origin = databasePath()
  const store = openSqliteStore(origin)
  await store.create(sampleSession('a'))
  await store.append('a', 0, sampleCommits(0, 20))
  const [database, journal] = [readFileSync(origin), readFileSync(`${origin}-wal`)]
  await store.close()

  const place = (name: string, bytes: Buffer | undefined) => {
    const path = join(dirname(origin), name)
    if (bytes) writeFileSync(path, bytes)
    writeFileSync(`${path}-wal`, journal)
    return path
  }
  const whole = openSqliteStore(place('whole', database))
  expect(await whole.read('a', 0)).toStrictEqual(sampleCommits(0, 20))
  await whole.close()

  const missing = place('missing', undefined)
  expect(() => openSqliteStore(missing)).toThrow(refusedAs('damaged'))
  expect(existsSync(missing)).toBe(false)
  const empty = place('empty', Buffer.alloc(0))
  expect(() => openSqliteStore(empty)).toThrow(refusedAs('damaged'))
  const garbled = place('garbled', Buffer.alloc(database.length, 'x'))
  expect(() => openSqliteStore(garbled)).toThrow(refusedAs('damaged'))
  for (const path of [missing, empty, garbled]) expect(readFileSync(`${path}-wal`).equals(journal)).toBe(true)
})

it('[SQ10] a file of another program, of a later release, or out of reach is refused with that reason', () => {
  const path = databasePath()
  const foreign = new DatabaseSync(path)
  foreign.exec('CREATE TABLE recipes (name TEXT)')
  foreign.close()
  const before = readFileSync(path)
  expect(() => openSqliteStore(path)).toThrow(refusedAs('foreign'))
  expect(readFileSync(path).equals(before)).toBe(true)

  const later = databasePath()
  const db = openConnection(later)
  db.exec(`PRAGMA user_version = ${migrations.length + 1}`)
  db.close()
  expect(() => openSqliteStore(later)).toThrow(refusedAs('newer'))

  expect(() => openSqliteStore(join(path, 'inside a file.db'))).toThrow(refusedAs('no-access'))
  expect(() => openSqliteStore(join(dirname(path), 'no such folder', 'sessions.db'))).toThrow(
    refusedAs('no-access'),
  )
  expect(() => openSqliteStore(dirname(path))).toThrow(refusedAs('no-access'))
})

/** A closed database with something of everything. */
async function filledDatabase(): Promise<string> {
  const path = databasePath()
  const store = openSqliteStore(path)
  for (const id of ['a', 'b']) {
    await store.create(sampleSession(id))
    await store.append(id, 0, sampleCommits(0, 150))
    await store.putPerson(id, { id: 'p1', name: 'Noor' })
    await store.putKey({ hash: `h-${id}`, session: id, purpose: 'join' })
    const image = sampleImage(id, 'i1', 'p1', `pixels of ${id}`.repeat(1_000))
    await store.putImage(image, { perPerson: 1, perSession: 1 })
  }
  await store.erase('a')
  await store.close()
  return path
}

async function contents(path: string): Promise<unknown> {
  const store = openSqliteStore(path)
  try {
    return [
      await store.heads(['a', 'b']),
      await store.read('b', 0),
      await store.people('b'),
      await store.key('h-b'),
      await store.image('b', 'i1'),
      await store.sessionByCode('CODE-b'),
      await store.expired(Number.MAX_SAFE_INTEGER),
    ]
  } finally {
    await store.close()
  }
}

function refusedAs(reason: string): unknown {
  return expect.objectContaining({ name: 'StoreRefused', reason })
}
