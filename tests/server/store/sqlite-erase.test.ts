// Erasing leaves nothing behind in the files of the embedded store.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { openSqliteStore } from '#server/store/sqlite.ts'
import { openConnection } from '#server/store/sqlite/connection.ts'
import { databasePath } from './folder.ts'
import { sampleCommits, sampleSession } from './samples.ts'

it('[SQ11] after erase no byte of the session is in the database or beside it', async () => {
  const path = databasePath()
  const store = openSqliteStore(path)
  await store.create(sampleSession('kept'))
  await store.append('kept', 0, sampleCommits(0, 5, 'CANARY-kept'))
  await store.create(sampleSession('gone', { code: 'CANARY-code' }))
  await store.append('gone', 0, sampleCommits(0, 30, 'CANARY-text'))
  const { ops } = sampleCommits(0, 1, 'CANARY-snapshot')[0] ?? { ops: [] }
  const records = ops.flatMap((op) => (op[0] === 'put' ? [op[1]] : []))
  await store.saveSnapshot('gone', { seq: 30, records, settled: [] })
  await store.putPerson('gone', { id: 'p1', name: 'CANARY-name' })
  await store.putKey({ hash: 'CANARY-hash', session: 'gone', purpose: 'person', person: 'p1' })
  for (const canary of ['CANARY-code', 'CANARY-text', 'CANARY-name', 'CANARY-hash'])
    expect(traces(path, canary)).not.toEqual([])
  await store.erase('gone')
  expect(traces(path, 'CANARY-kept')).not.toEqual([])
  expect(occurrences(path, 'CANARY-')).toBe(occurrences(path, 'CANARY-kept'))
  await store.close()
})

// secure_delete alone fails this: rows that moved between pages leave copies in the old page.
it('[SQ11] the same for sessions that grew together, after many pages were split', async () => {
  const path = databasePath()
  const store = openSqliteStore(path)
  const ids = Array.from({ length: 12 }, (_, index) => `session-${index}.`)
  await Promise.all(ids.map((id) => store.create(sampleSession(id))))
  for (let head = 0; head < 120; head++) {
    const append = (id: string, index: number) => {
      const text = `CANARY-${id}`.repeat(1 + ((head * 7 + index * 13) % 29))
      return store.append(id, head, sampleCommits(head, 1, text))
    }
    await Promise.all(ids.map(append))
    await Promise.all(
      ids.map((id) => store.putPerson(id, { id: `p${head % 30}`, name: `CANARY-${id} ${head}` })),
    )
  }
  for (const id of ids.slice(0, 8)) {
    await store.erase(id)
    expect(traces(path, `CANARY-${id}`)).toEqual([])
  }
  expect((await store.read('session-9.', 0)).length).toBe(120)
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
  expect(traces(path, 'CANARY')).not.toEqual([])
  reader.exec('COMMIT')
  reader.close()
  await store.close()
  const again = openSqliteStore(path)
  expect(traces(path, 'CANARY')).toEqual([])
  await again.close()
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
