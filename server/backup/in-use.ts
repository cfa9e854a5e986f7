// Finds out whether a server has a database open.
import { existsSync } from 'node:fs'
import { DatabaseSync } from '@photostructure/sqlite'

const BUSY = 5

/**
 * Whether another process uses this database. The files of the journal are there while it is open and after a crash;
 * only a user who is alone may leave WAL mode. A journal that was left is brought home by this.
 */
export const inUse = (database: string): boolean => {
  if (!existsSync(database) || !existsSync(`${database}-shm`)) return false
  const db = new DatabaseSync(database, { timeout: 0 })
  try {
    db.exec('PRAGMA journal_mode = DELETE')
    return false
  } catch (error) {
    // A file that cannot be read as a database is used by nobody: the server refuses it at its start.
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0
    return (code & 0xff) === BUSY
  } finally {
    db.close()
  }
}
