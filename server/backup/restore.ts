// Puts a backup in the place of the database, when nobody uses it; what was there is kept beside it.
import { constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { syncFile } from '../store/sqlite/connection.ts'
import { inspect } from '../store/sqlite/inspect.ts'
import { eachRow } from '../store/sqlite/query.ts'
import { openSqliteStore } from '../store/sqlite.ts'
import { inUse } from './in-use.ts'
import { countSessions, DATABASE, NotDone, reasonOf } from './make.ts'

export type Restored = {
  readonly database: string
  readonly sessions: number
  /** How many sessions of the backup were erased since, and were erased from what was put back too. */
  readonly erased: number
  /** Where the database that was there is kept; undefined when there was none. */
  readonly old: string | undefined
  /** Whether the old database could tell which sessions were erased since. */
  readonly known: boolean
}

export type RestoreOptions = {
  readonly replace: boolean
  /** For the name of what was there. Milliseconds since 1970. */
  readonly now: number
}

const journals = ['-wal', '-shm']

/** The sessions that were erased from this database, or undefined when it cannot be read. */
const erasedIn = (database: string): string[] | undefined => {
  const ids: string[] = []
  let db: DatabaseSyncInstance | undefined
  try {
    db = new DatabaseSync(database, { readOnly: true })
    eachRow(db, 'id', 'erased', (id) => ids.push(String(id)))
    return ids
  } catch {
    return undefined
  } finally {
    db?.close()
  }
}

const keepOld = (database: string, { replace, now }: RestoreOptions): string | undefined => {
  if (!existsSync(database) && !existsSync(`${database}-wal`)) return undefined
  if (!replace)
    throw new NotDone(
      `There is a database already: ${database}. It was left as it is. With --replace it is kept under another name.`,
    )
  const old = `${database}.old-${new Date(now).toISOString().slice(0, 19).replaceAll(':', '')}`
  for (const suffix of ['', '-wal'])
    if (existsSync(database + suffix)) copyFileSync(database + suffix, old + suffix, constants.COPYFILE_EXCL)
  return old
}

/** Brings a copy of the backup up to date and takes out of it what was erased since; gives how many. */
const prepare = async (draft: string, erased: readonly string[]): Promise<number> => {
  const store = openSqliteStore(draft)
  try {
    const heads = await store.heads(erased)
    for (const id of heads.keys()) await store.erase(id)
    return heads.size
  } finally {
    await store.close()
  }
}

/**
 * Puts the backup `file` in the data directory. Throws NotDone, with the sentence for the administrator, when a server
 * uses the directory, the backup is damaged, or there is a database and `replace` is not set; then nothing changed.
 */
export const restore = async (file: string, dataDir: string, options: RestoreOptions): Promise<Restored> => {
  const database = join(dataDir, DATABASE)
  const draft = `${database}.restoring`
  if (!existsSync(file)) throw new NotDone(`There is no file ${file}.`)
  try {
    inspect(file)
  } catch (error) {
    throw new NotDone(`The backup cannot be used: ${reasonOf(error)}. Nothing was changed.`)
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  let old: string | undefined
  let done = false
  try {
    old = keepOld(database, options)
    if (inUse(database))
      throw new NotDone(`A server uses ${dataDir}. Stop it first, then restore. Nothing was changed.`)
    const ids = old === undefined ? [] : erasedIn(database)
    copyFileSync(file, draft)
    const erased = await prepare(draft, ids ?? [])
    if (old !== undefined) syncFile(old)
    // The journal of the old database would damage the new one.
    for (const suffix of journals) rmSync(database + suffix, { force: true })
    renameSync(draft, database)
    syncFile(database)
    syncFile(dataDir)
    done = true
    return { database, sessions: countSessions(database), erased, old, known: ids !== undefined }
  } finally {
    for (const suffix of ['', ...journals]) rmSync(draft + suffix, { force: true })
    if (!done && old !== undefined) for (const suffix of ['', '-wal']) rmSync(old + suffix, { force: true })
  }
}
