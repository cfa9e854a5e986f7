// What is forgotten leaves nothing behind in the files of the embedded store.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { openSqliteStore, type SqliteStore } from '#server/store/sqlite.ts'
import { openConnection } from '#server/store/sqlite/connection.ts'
import { ToyHouse } from '../live.ts'
import { databasePath } from './folder.ts'
import { sampleCommits, sampleSession, seededRandom } from './samples.ts'

const filesOf = (path: string): Buffer[] =>
  readdirSync(dirname(path)).map((file) => readFileSync(join(dirname(path), file)))

/** The forgotten texts that stand in the files of the database. */
const traces = (path: string, forgotten: readonly string[]): string[] => {
  const all = filesOf(path)
    .map((bytes) => bytes.toString('latin1'))
    .join('\n')
  const there = new Set(all.match(/SECRET-[\w-]+\./g))
  return forgotten.filter((text) => there.has(text))
}

/** Sessions that grow among each other, with half of their texts forgotten along the way; gives those. */
const live = async (store: SqliteStore): Promise<string[]> => {
  const random = seededRandom(11)
  const ids = Array.from({ length: 8 }, (_, n) => `session-${Math.floor(random() * 1e9)}-${n}`)
  const heads = new Map(ids.map((id) => [id, 0]))
  const due = new Map<string, number[]>(ids.map((id) => [id, []]))
  const forgotten: string[] = []
  let writes: Promise<unknown>[] = ids.map((id) => store.create(sampleSession(id)))
  for (let round = 0; round < 2_000; round += 1) {
    const id = ids[Math.floor(random() * ids.length)] ?? ''
    const seq = (heads.get(id) ?? 0) + 1
    heads.set(id, seq)
    const secret = random() < 0.5
    const text = secret ? `SECRET-${id}-${seq}.` : 'KEPT.'
    const size = random() < 0.1 ? 6_000 : random() * 500
    writes.push(store.append(id, seq - 1, sampleCommits(seq - 1, 1, text.padEnd(size, 'y'))))
    if (secret) due.get(id)?.push(seq)
    if (random() > 0.03) continue
    await Promise.all(writes)
    writes = []
    const seqs = due.get(id) ?? []
    due.set(id, [])
    await store.forget(id, seqs)
    forgotten.push(...seqs.map((one) => `SECRET-${id}-${one}.`))
  }
  await Promise.all(writes)
  return forgotten
}

it('[SQ21] after forgetting and closing no byte of the text is in the database or beside it', async () => {
  const path = databasePath()
  const store = openSqliteStore(path)
  await store.create(sampleSession('a'))
  const texts = Array.from({ length: 40 }, (_, index) => `SECRET-${index}.`)
  for (const [index, text] of texts.entries()) await store.append('a', index, sampleCommits(index, 1, text))
  const snapshot = {
    settled: [],
    unsigned: [],
    records: [{ id: 'n', kind: 'note', step: 's', rev: 1, data: texts }],
  }
  await store.saveSnapshot('a', { ...snapshot, seq: 39 })
  const reader = openConnection(path)
  const { gzip } = reader.prepare('SELECT gzip FROM snapshots').get() as { gzip: Uint8Array }
  reader.close()
  const middle = Buffer.from(gzip).subarray(20, 60)
  expect(traces(path, texts)).toEqual(texts)
  expect(filesOf(path).some((bytes) => bytes.includes(middle))).toBe(true)

  await store.forget(
    'a',
    texts.map((_, index) => index + 1),
  )
  await store.saveSnapshot('a', { ...snapshot, seq: 40, records: [] })
  await store.close()
  expect(traces(path, texts)).toEqual([])
  expect(filesOf(path).filter((bytes) => bytes.includes(middle))).toEqual([])
})

// With this seed a few texts stay when nothing is scrubbed: rows that moved between pages leave copies in the old page.
describe('[SQ21] what moved between pages before it was forgotten goes', () => {
  test('at the next opening', async () => {
    const path = databasePath()
    const store = openSqliteStore(path)
    const forgotten = await live(store)
    expect(forgotten.length).toBeGreaterThan(500)
    await store.close()
    await openSqliteStore(path).close()
    expect(traces(path, forgotten)).toEqual([])
  })

  test('when no session is in use any more', async () => {
    const path = databasePath()
    const store = openSqliteStore(path)
    const house = new ToyHouse(store)
    await house.make()
    const forgotten = await live(store)
    const line = await house.connect('ann')
    await house.actors.sweep(-1)
    expect(traces(path, forgotten)).not.toEqual([])
    const session = await house.live()
    session.leave(line)
    await house.actors.sweep(-1)
    expect(house.actors.count).toBe(0)
    expect(traces(path, forgotten)).toEqual([])
    await house.actors.close()
    await store.close()
  })
})
