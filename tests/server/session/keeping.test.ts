// What is forgotten is gone from the files at that moment, while the server goes on: from the log, and from the snapshot before it.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Commit } from '#shared/kernel/record.ts'
import { RecordTable } from '#shared/kernel/records.ts'
import { noLog } from '#server/log.ts'
import { Keeping } from '#server/session/keeping.ts'
import { openConnection } from '#server/store/sqlite/connection.ts'
import { openSqliteStore, type SqliteStore } from '#server/store/sqlite.ts'
import { databasePath } from '../store/folder.ts'
import { sampleSession } from '../store/samples.ts'

const MOST = 40
const textOf = (seq: number): string => `SECRET-${seq}-${'xyz'.repeat(30)}.`

const filesOf = (path: string): Buffer[] =>
  readdirSync(dirname(path)).map((file) => readFileSync(join(dirname(path), file)))

const holding = (path: string, bytes: Buffer | string): number =>
  filesOf(path).filter((file) => file.includes(bytes)).length

/** A session in which everybody wrote something without a sender, and a keeping that took a snapshot of it. */
const written = async (store: SqliteStore, restMs = 0) => {
  await store.create(sampleSession('a'))
  const records = new RecordTable()
  let seq = 0
  const now = () => ({ seq, records: [...records.values()], settled: [] })
  const keeping = new Keeping({ session: 'a', store, log: noLog, now, restMs }, undefined)
  const write = async (ops: Commit['ops'], unsigned: boolean): Promise<void> => {
    const commit = { seq: seq + 1, at: 0, by: null, client: 'c', n: seq + 1, step: 's', cmd: 'w', ops }
    await store.append('a', seq, [{ ...commit, ...(unsigned && { unsigned }) }])
    seq += 1
    records.apply(ops)
    keeping.add({ ...commit, ...(unsigned && { unsigned }) })
  }
  for (let one = 1; one <= MOST; one += 1)
    await write([['put', { id: `n${one}`, kind: 'note', step: 's', rev: one, data: textOf(one) }]], true)
  await keeping.saveSnapshot()
  const hang: Commit['ops'] = Array.from({ length: MOST }, (_, index) => ['del', `n${index + 1}`])
  return {
    keeping,
    reveal: () => write(hang, false),
    takeBack: (one: number) => write([['del', `n${one}`]], true),
  }
}

const snapshotIn = (path: string): Buffer => {
  const reader = openConnection(path)
  const { gzip } = reader.prepare('SELECT gzip FROM snapshots').get() as { gzip: Uint8Array }
  reader.close()
  return Buffer.from(gzip).subarray(20, 60)
}

test('[SQ22] forgetting leaves no text and no older snapshot in the files, while the store stays open', async () => {
  const path = databasePath()
  const store = openSqliteStore(path)
  const { keeping, reveal } = await written(store)
  const before = snapshotIn(path)
  expect(holding(path, before)).toBeGreaterThan(0)
  expect(holding(path, textOf(MOST))).toBeGreaterThan(0)
  await reveal()
  await keeping.letGo()
  expect(snapshotIn(path)).not.toEqual(before)
  for (let one = 1; one <= MOST; one += 1) expect(holding(path, textOf(one))).toBe(0)
  expect(holding(path, before)).toBe(0)
  await store.close()
})

test('[B8] one who takes back one thing after the other does not have all of the session written anew each time', async () => {
  const store = openSqliteStore(databasePath())
  const { keeping, takeBack } = await written(store, 60 * 60_000)
  const saving = vi.spyOn(store, 'saveSnapshot')
  const going: Promise<void>[] = []
  for (let one = 1; one <= 10; one += 1) {
    await takeBack(one)
    going.push(keeping.letGo())
  }
  await going[0]
  expect(saving).toHaveBeenCalledTimes(1)
  keeping.hurry()
  await keeping.letGo()
  expect(saving).toHaveBeenCalledTimes(2)
  const log = await store.read('a', 0)
  expect(log.slice(0, 10).flatMap(({ ops }) => ops)).toEqual([])
  expect(log[10]?.ops).toHaveLength(1)
  await store.close()
})
