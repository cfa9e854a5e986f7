// What the log lets go of leaves no byte behind in the files of the embedded store, and a log that can still be read.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { RecordTable } from '#shared/kernel/records.ts'
import { openSqliteStore } from '#server/store/sqlite.ts'
import { databasePath } from './folder.ts'
import { sampleCommit, sampleCommits, sampleSession } from './samples.ts'

const MOST = 60

const holding = (path: string, text: string): boolean =>
  readdirSync(dirname(path)).some((file) => readFileSync(join(dirname(path), file)).includes(text))

test.each([true, 'everything'] as const)(
  '[LG8] letting go (%s) wipes what was said from the database and its journal at once, and the log stays whole',
  async (forgets) => {
    const path = databasePath()
    const store = openSqliteStore(path)
    await store.create(sampleSession('a'))
    await store.append('a', 0, sampleCommits(0, MOST, `GEHEIM ${'lang '.repeat(100)}`))
    const ops = Array.from({ length: MOST }, (_, index) => {
      const [put] = sampleCommit(index + 1, 'zwart').ops
      return put ?? (['del', ''] as const)
    })
    await store.append('a', MOST, [{ ...sampleCommit(MOST + 1), ops, forgets }])
    expect(holding(path, 'GEHEIM')).toBe(true)
    await store.letGo('a', MOST + 1)
    expect(holding(path, 'GEHEIM')).toBe(false)
    const records = new RecordTable()
    for (const commit of await store.read('a', 0)) records.apply(commit.ops)
    expect(new Set(Array.from(records.values(), ({ data }) => (data as { text: string }).text))).toEqual(
      new Set(['zwart']),
    )
    await store.close()
    const again = openSqliteStore(path)
    expect(await again.read('a', 0)).toHaveLength(MOST + 1)
    await again.close()
    expect(holding(path, 'GEHEIM')).toBe(false)
  },
)
