// Writes a database as it is at one moment to a new file, while others go on writing in it.
import { linkSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { syncFile } from './connection.ts'

/**
 * Copies all of `db` to `path`, which is durable when this returns and never half there under its name. What was
 * erased or forgotten is not in it. Throws when `path` exists, and whatever SQLite or the disk throws.
 */
export function copyInto(db: DatabaseSyncInstance, path: string): void {
  const draft = `${path}.partial`
  try {
    rmSync(draft, { force: true })
    db.exec(`VACUUM INTO '${draft.replaceAll("'", "''")}'`)
    syncFile(draft)
    linkSync(draft, path)
    syncFile(dirname(path))
  } finally {
    rmSync(draft, { force: true })
  }
}
