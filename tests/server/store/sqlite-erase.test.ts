// Erasing leaves nothing behind in the files of the embedded store.
import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { openSqliteStore } from '#server/store/sqlite.ts'
import { openConnection } from '#server/store/sqlite/connection.ts'
import { databasePath } from './folder.ts'
import { sampleCommits, sampleImage, sampleSession, seededRandom } from './samples.ts'

const roomy = { perPerson: 20, perSession: 400 }

it('[SQ11] after erase no byte of the session is in the database or beside it', async () => {
  const path = databasePath()
  const store = openSqliteStore(path)
  await store.create(sampleSession('kept'))
  await store.append('kept', 0, sampleCommits(0, 5, 'CANARY-kept'))
  await store.create(sampleSession('gone', { code: 'CANARY-code' }))
  await store.append('gone', 0, sampleCommits(0, 30, 'CANARY-text'))
  const { ops } = sampleCommits(0, 1, 'CANARY-snapshot')[0] ?? { ops: [] }
  const records = ops.flatMap((op) => (op[0] === 'put' ? [op[1]] : []))
  await store.saveSnapshot('gone', { seq: 30, records, settled: [], unsigned: [] })
  await store.putPerson('gone', { id: 'p1', name: 'CANARY-name' })
  await store.putKey({ hash: 'CANARY-hash', session: 'gone', purpose: 'person', person: 'p1' })
  await store.putImage(sampleImage('gone', 'i1', 'p1', 'CANARY-pixels'.repeat(20_000)), roomy)
  for (const canary of ['CANARY-code', 'CANARY-text', 'CANARY-name', 'CANARY-hash', 'CANARY-pixels'])
    expect(traces(path, canary)).not.toEqual([])
  await store.erase('gone')
  expect(traces(path, 'CANARY-kept')).not.toEqual([])
  expect(occurrences(path, 'CANARY-')).toBe(occurrences(path, 'CANARY-kept'))
  await store.close()
})

// secure_delete alone leaves three sessions here: rows that moved between pages leave copies in the old page.
it('[SQ11] the same for sessions that grow and go among others, so that pages split and join', async () => {
  const path = databasePath()
  const store = openSqliteStore(path)
  const random = seededRandom(7)
  const heads = new Map<string, number>()
  const traced: string[] = []
  let writes: Promise<unknown>[] = []
  let born = 0
  const start = () => {
    const id = `session-${born++}.`
    heads.set(id, 0)
    writes.push(store.create(sampleSession(id)))
    return id
  }
  const ids = Array.from({ length: 12 }, start)
  for (let round = 0; round < 1500; round++) {
    const place = Math.floor(random() * ids.length)
    const id = ids[place] ?? ''
    const head = heads.get(id) ?? 0
    heads.set(id, head + 1)
    const text = `CANARY-${id}`.padEnd(random() < 0.1 ? 6000 : random() * 500, 'y')
    writes.push(store.append(id, head, sampleCommits(head, 1, text)))
    if (random() < 0.3) {
      const person = { id: `p${Math.floor(random() * 30)}`, name: text.slice(0, 60) }
      writes.push(store.putPerson(id, person))
    }
    if (random() > 0.05) continue
    await Promise.all(writes)
    writes = []
    await store.erase(id)
    traced.push(...traces(path, `CANARY-${id}`))
    ids[place] = start()
  }
  expect(traced).toEqual([])
  expect(born).toBeGreaterThan(60)
  await store.close()
})

it('[SQ12] an erase that was cut off before the scrubbing is finished at the next opening', async () => {
  const path = databasePath()
  const store = openSqliteStore(path)
  await store.create(sampleSession('gone'))
  await store.append('gone', 0, sampleCommits(0, 30, 'CANARY'))
  const reader = openConnection(path)
  reader.exec('BEGIN; SELECT count(*) FROM commits')
  await expect(store.erase('gone')).rejects.toThrow('still holds')

  // What a process that is killed now would leave behind.
  const left = databasePath()
  for (const suffix of ['', '-wal']) copyFileSync(path + suffix, left + suffix)
  expect(traces(left, 'CANARY')).not.toEqual([])
  const again = openSqliteStore(left)
  expect(traces(left, 'CANARY')).toEqual([])
  await again.close()

  reader.exec('COMMIT')
  reader.close()
  await store.erase('gone')
  expect(traces(path, 'CANARY')).toEqual([])
  await store.close()
})

it('[SQ19] no byte of an image that was taken away is in the database or beside it; the others stay', async () => {
  const path = databasePath()
  const store = openSqliteStore(path)
  await store.create(sampleSession('a'))
  for (const id of ['one', 'two', 'three']) {
    const image = sampleImage('a', id, 'p1', `CANARY-${id}.`.repeat(id === 'two' ? 20_000 : 40))
    await store.putImage(image, roomy)
  }
  for (const id of ['two', 'one']) {
    expect(traces(path, `CANARY-${id}.`)).not.toEqual([])
    await store.removeImage('a', id)
    expect(traces(path, `CANARY-${id}.`)).toEqual([])
  }
  expect(await store.image('a', 'three')).toBeDefined()
  // Copies that SQLite made when it moved rows go at the next opening, that knows of it.
  const onlooker = openConnection(path)
  const owed = onlooker.prepare('SELECT count(*) AS n FROM erased WHERE scrubbed = 0')
  expect(owed.get()).toMatchObject({ n: 1 })
  onlooker.close()
  await store.removeImage('a', 'not there')
  await store.close()
})

/** The files of the database in which this text stands. */
function traces(path: string, text: string): string[] {
  const files = readdirSync(dirname(path))
  return files.filter((file) => readFileSync(join(dirname(path), file)).includes(text))
}

function occurrences(path: string, text: string): number {
  const files = readdirSync(dirname(path)).map((file) => readFileSync(join(dirname(path), file), 'latin1'))
  return files.join('').split(text).length - 1
}
