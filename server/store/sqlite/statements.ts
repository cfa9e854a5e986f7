// Every statement that the store runs, prepared once per connection, with the shapes of the rows.
import type { DatabaseSyncInstance } from '@photostructure/sqlite'

export type SessionColumns = { id: string; code: string; created_at: number; erase_at: number }
export type KeyColumns = { hash: string; session: string; purpose: string; person: string | null }
export type HeadColumns = { id: string; head: number }
export type ImageCounts = { all_of_them: number; own: number }

const head = 'coalesce((SELECT max(seq) FROM commits WHERE session = sessions.id), 0)'
const sessionColumns = 'SELECT id, code, created_at, erase_at FROM sessions'

/** The statements of one connection. */
export function prepareAll(db: DatabaseSyncInstance) {
  return {
    head: db.prepare(`SELECT ${head} AS head FROM sessions WHERE id = ?`),
    heads: db.prepare(
      `SELECT id, ${head} AS head FROM sessions WHERE id IN (SELECT value FROM json_each(?))`,
    ),
    insertCommit: db.prepare('INSERT INTO commits (session, seq, json, sum) VALUES (?, ?, ?, ?)'),
    commits: db.prepare('SELECT json FROM commits WHERE session = ? AND seq > ? ORDER BY seq'),

    commit: db.prepare('SELECT json FROM commits WHERE session = ? AND seq = ?'),
    setCommit: db.prepare('UPDATE commits SET json = ?, sum = ? WHERE session = ? AND seq = ?'),

    snapshot: db.prepare('SELECT seq, gzip FROM snapshots WHERE session = ?'),
    putSnapshot: db.prepare('INSERT OR REPLACE INTO snapshots (session, seq, gzip) VALUES (?, ?, ?)'),

    taken: db.prepare(
      'SELECT 1 FROM sessions WHERE id = ?1 OR code = ?2 UNION ALL SELECT 1 FROM erased WHERE id = ?1',
    ),
    insertSession: db.prepare(
      'INSERT INTO sessions (id, code, created_at, erase_at, sum) VALUES (?, ?, ?, ?, ?)',
    ),
    session: db.prepare(`${sessionColumns} WHERE id = ?`),
    sessionByCode: db.prepare(`${sessionColumns} WHERE code = ?`),
    setEraseAt: db.prepare('UPDATE sessions SET erase_at = ?, sum = ? WHERE id = ?'),
    expired: db.prepare(`${sessionColumns} WHERE erase_at <= ? ORDER BY erase_at`),

    putPerson: db.prepare('INSERT OR REPLACE INTO people (session, id, name, sum) VALUES (?, ?, ?, ?)'),
    people: db.prepare('SELECT id, name FROM people WHERE session = ? ORDER BY id'),
    removePerson: db.prepare('DELETE FROM people WHERE session = ? AND id = ?'),
    removeKeysOf: db.prepare('DELETE FROM keys WHERE session = ? AND person = ?'),
    removeImagesOf: db.prepare('DELETE FROM images WHERE session = ? AND person = ?'),

    putKey: db.prepare(
      'INSERT OR REPLACE INTO keys (hash, session, purpose, person, sum) VALUES (?, ?, ?, ?, ?)',
    ),
    key: db.prepare('SELECT hash, session, purpose, person FROM keys WHERE hash = ?'),
    removeKey: db.prepare('DELETE FROM keys WHERE hash = ?'),

    putImage: db.prepare(
      'INSERT INTO images (session, id, person, type, width, height, bytes, sum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    image: db.prepare(
      'SELECT session, id, person, type, width, height, bytes FROM images WHERE session = ? AND id = ?',
    ),
    images: db.prepare('SELECT id FROM images WHERE session = ?'),
    hasImage: db.prepare('SELECT 1 FROM images WHERE session = ? AND id = ?'),
    countImages: db.prepare(
      'SELECT count(*) AS all_of_them, count(*) FILTER (WHERE person = ?2) AS own FROM images WHERE session = ?1',
    ),
    removeImage: db.prepare('DELETE FROM images WHERE session = ? AND id = ?'),

    deleteSession: db.prepare('DELETE FROM sessions WHERE id = ?'),
    insertErased: db.prepare('INSERT INTO erased (id, at, scrubbed) VALUES (?, ?, 0)'),
    // What was forgotten owes a scrubbing too, under an id that no session can have.
    markForgotten: db.prepare(
      `INSERT INTO erased (id, at, scrubbed) VALUES (' forgotten', ?, 0)
       ON CONFLICT (id) DO UPDATE SET at = excluded.at, scrubbed = 0`,
    ),
    unscrubbed: db.prepare('SELECT id FROM erased WHERE scrubbed = 0'),
    setScrubbed: db.prepare('UPDATE erased SET scrubbed = 1 WHERE id = ?'),
    checkpoint: db.prepare('PRAGMA wal_checkpoint(TRUNCATE)'),
  }
}
