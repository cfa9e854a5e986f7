// Opens the database file so that a commit is on the disk when COMMIT returns, or refuses.
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { StoreRefused } from '../store.ts'
import { refusal } from './errors.ts'
import { inspect } from './inspect.ts'
import { pragmaValue } from './query.ts'
import { applicationId, migrations } from './schema.ts'

// What is set on every connection, and must read back as the number or word behind it. This build of SQLite falls back
// to synchronous=NORMAL in WAL mode by itself, and then a power cut loses acknowledged commits.
const settings: readonly (readonly [pragma: string, value: string, reads: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
]

/**
 * A connection to the database at `path`, which is made when there is none. Throws StoreRefused; an existing file is
 * then as it was.
 */
export function openConnection(path: string): DatabaseSyncInstance {
  try {
    if (existsSync(path)) requireStart(path)
    else createFile(path)
    inspect(path)
    return connect(path)
  } catch (error) {
    throw refusal(error, path)
  }
}

/** SQLite takes an empty file for a new database, and then throws away the journal that could still repair it. */
function requireStart(path: string): void {
  if (statSync(path).size === 0) throw new StoreRefused('damaged', path, 'the file is empty')
}

/** Makes the database under another name first: the real name never stands for something half made. */
function createFile(path: string): void {
  const journal = `${path}-wal`
  if (existsSync(journal) && statSync(journal).size > 0)
    throw new StoreRefused('damaged', path, 'the file is missing, but its journal is there')
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  try {
    connect(draft).close()
    linkSync(draft, path)
  } catch (error) {
    if (!existsSync(path)) throw error
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(draft + suffix, { force: true })
  }
  syncFile(dirname(path))
}

/** Makes sure that a file, or the names in a directory, are on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function connect(path: string): DatabaseSyncInstance {
  const db = new DatabaseSync(path, { timeout: 2000 })
  try {
    for (const [pragma, value, reads] of settings) {
      db.exec(`PRAGMA ${pragma} = ${value}`)
      const now = pragmaValue(db, pragma)
      if (now !== reads)
        throw new StoreRefused('not-durable', path, `${pragma} is ${String(now)}, not ${reads}`)
    }
    migrate(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function migrate(db: DatabaseSyncInstance): void {
  db.exec('BEGIN IMMEDIATE')
  const from = Number(pragmaValue(db, 'user_version'))
  for (const step of migrations.slice(from)) db.exec(step)
  if (from === 0) db.exec(`PRAGMA application_id = ${applicationId}`)
  if (from < migrations.length) db.exec(`PRAGMA user_version = ${migrations.length}`)
  db.exec('COMMIT')
}
