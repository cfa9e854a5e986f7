// The tables of the embedded database, as the steps that lead to them.
import { crc32 } from 'node:zlib'

/** Marks a database file as ours: "DTaf" in ASCII. */
export const applicationId = 0x44546166

/**
 * Step n brings a database from version n to n + 1. A step that was released is never changed; add one.
 * Everything of a session refers to it with ON DELETE CASCADE, so that erasing cannot forget a table.
 * `sum` is checked at every opening: SQLite itself does not notice a bit that flips inside a value.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    erase_at INTEGER NOT NULL,
    sum INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sessions_by_erase_at ON sessions (erase_at);

  CREATE TABLE commits (
    session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    json TEXT NOT NULL,
    sum INTEGER NOT NULL,
    PRIMARY KEY (session, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE snapshots (
    session TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    gzip BLOB NOT NULL
  ) STRICT;

  CREATE TABLE people (
    session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    sum INTEGER NOT NULL,
    PRIMARY KEY (session, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE keys (
    hash TEXT NOT NULL PRIMARY KEY,
    session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    person TEXT,
    sum INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX keys_by_session ON keys (session);

  -- scrubbed: 1 when no byte of the session is left in the file.
  CREATE TABLE erased (
    id TEXT NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    scrubbed INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE images (
    session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    person TEXT NOT NULL,
    type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    sum INTEGER NOT NULL,
    PRIMARY KEY (session, id)
  ) STRICT;
  CREATE INDEX images_by_person ON images (session, person);
  `,
]

/** The tables whose rows carry a sum, with the columns that it covers, in order. */
export const summedColumns: Readonly<Record<string, string>> = {
  sessions: 'id, code, created_at, erase_at',
  commits: 'session, seq, json',
  people: 'session, id, name',
  keys: 'hash, session, purpose, person',
  images: 'session, id, person, type, width, height, bytes',
}

/**
 * The CRC-32 of a row. Over UTF-8, as the database keeps text: half of a surrogate pair becomes U+FFFD in both,
 * so the sum of what is read equals the sum of what was written. Bytes count after the texts and numbers.
 */
export function sumOf(...values: readonly (string | number | null | Uint8Array)[]): number {
  const blobs = values.filter((value) => value instanceof Uint8Array)
  const words = values.filter((value) => !(value instanceof Uint8Array))
  return blobs.reduce(
    (sum, bytes) => crc32(bytes, sum),
    crc32(words.map((word) => word ?? '').join('\u001F')),
  )
}
