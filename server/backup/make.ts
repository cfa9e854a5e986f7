// Makes a backup of the database beside a running server, and looks whether it is whole.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { copyInto } from '../store/sqlite/copy.ts'
import { inspect } from '../store/sqlite/inspect.ts'
import { eachRow } from '../store/sqlite/query.ts'

/** A sentence for the administrator: why nothing was done, and what to do. */
export class NotDone extends Error {}

/** What a backup is: its size in bytes, how many sessions are in it, and its SHA-256 in hexadecimals. */
export type Made = { readonly bytes: number; readonly sessions: number; readonly sha256: string }

/** The name of the database in a data directory. */
export const DATABASE = 'dilemmatafel.sqlite'

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The SHA-256 of a file, in hexadecimals. */
const sumOfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part as Buffer)
  return hash.digest('hex')
}

/** How many sessions are in this database. It is only read. */
export const countSessions = (path: string): number => {
  const db = new DatabaseSync(path, { readOnly: true })
  let count = 0
  eachRow(db, 'id', 'sessions', () => (count += 1))
  db.close()
  return count
}

/**
 * Copies the database to the new file `to` as it is at one moment; a server that uses it goes on. The copy is checked
 * as the server does at its start (SQ8), and is not kept when it is damaged. Throws NotDone; an existing file stays
 * as it is (KE2).
 */
export const makeBackup = async (database: string, to: string): Promise<Made> => {
  if (!existsSync(database))
    throw new NotDone(`There is no database ${database}. Name the data directory with --data.`)
  if (existsSync(to)) throw new NotDone(`${to} exists already and was left as it is. Choose another name.`)
  let db: DatabaseSyncInstance | undefined
  try {
    db = new DatabaseSync(database, { readOnly: true, timeout: 5000 })
    copyInto(db, to)
  } catch (error) {
    throw new NotDone(`The backup was not made: ${reasonOf(error)}.`)
  } finally {
    db?.close()
  }
  try {
    inspect(to)
  } catch (error) {
    rmSync(to)
    throw new NotDone(`The backup was thrown away, because the database is damaged: ${reasonOf(error)}.`)
  }
  return { bytes: statSync(to).size, sessions: countSessions(to), sha256: await sumOfFile(to) }
}
