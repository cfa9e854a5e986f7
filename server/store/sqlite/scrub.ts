// Makes sure that what was deleted is also gone from the file.
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { StoreUnavailable } from '../store.ts'
import type { prepareAll } from './statements.ts'

/**
 * Rewrites the database and empties its journal when something was erased or forgotten since the last time. secure_delete alone is
 * not enough: when SQLite moves rows between pages it leaves copies in the unused part of the old page (measured: a
 * trace of one in ten erased sessions, and of one in a thousand forgotten texts). Takes about 0.5 s per 50 MB. Throws
 * when another process is in the way.
 */
export function scrub(db: DatabaseSyncInstance, sql: ReturnType<typeof prepareAll>): void {
  const ids = (sql.unscrubbed.all() as { id: string }[]).map(({ id }) => id)
  if (ids.length === 0) return
  db.exec('VACUUM')
  if (sql.checkpoint.get().busy !== 0)
    throw new StoreUnavailable('the journal still holds erased data, because another process is reading it')
  for (const id of ids) sql.setScrubbed.run(id)
}
