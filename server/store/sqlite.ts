// The embedded store: one SQLite file. What is acknowledged is on the disk.
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { Commit, Seq } from '#shared/kernel/record.ts'
import { letGoFor } from '#shared/kernel/forgetting.ts'
import { requireNumbering } from './numbering.ts'
import { withoutOps } from './without-ops.ts'
import { openConnection } from './sqlite/connection.ts'
import { copyInto } from './sqlite/copy.ts'
import { isDuplicate, unavailable } from './sqlite/errors.ts'
import { sumOf } from './sqlite/schema.ts'
import { scrub } from './sqlite/scrub.ts'
import { decodeSnapshot, encodeSnapshot } from './sqlite/snapshots.ts'
import {
  type HeadColumns,
  type ImageCounts,
  type KeyColumns,
  prepareAll,
  type SessionColumns,
} from './sqlite/statements.ts'
import { type WriteOptions, WriteQueue } from './sqlite/write-queue.ts'
import {
  type ImageCap,
  type ImageRow,
  type KeyRow,
  type PersonRow,
  type SessionRow,
  type Snapshot,
  type Store,
  StoreUnavailable,
} from './store.ts'

/**
 * Opens the database at `path`, or makes it. Checks all of it first, and finishes an erase that was cut off.
 * Throws StoreRefused when it is damaged, not ours, newer, not durable or out of reach; then it is left as it was.
 */
export function openSqliteStore(path: string, options?: WriteOptions): SqliteStore {
  return new SqliteStore(openConnection(path), options)
}

/** The rules of Store on a connection of openConnection. Use openSqliteStore. */
export class SqliteStore implements Store {
  readonly #db: DatabaseSyncInstance
  readonly #sql: ReturnType<typeof prepareAll>
  readonly #writes: WriteQueue
  #closed = false

  constructor(db: DatabaseSyncInstance, options?: WriteOptions) {
    this.#db = db
    this.#sql = prepareAll(db)
    this.#writes = new WriteQueue(db, options)
    try {
      scrub(db, this.#sql)
    } catch {
      // A full disk or a busy neighbour is no reason not to start; the next erase or opening tries again.
    }
  }

  create(session: SessionRow): Promise<'created' | 'taken'> {
    const { id, code, createdAt, eraseAt } = session
    return this.#writes.run(() => {
      if (this.#sql.taken.get(id, code)) return 'taken'
      this.#sql.insertSession.run(id, code, createdAt, eraseAt, sumOf(id, code, createdAt, eraseAt))
      return 'created'
    })
  }

  async append(session: string, after: Seq, commits: readonly Commit[]): Promise<'ok' | 'conflict' | 'gone'> {
    requireNumbering(after, commits)
    const rows = commits.map((commit) => [commit.seq, JSON.stringify(commit)] as const)
    try {
      return await this.#writes.run(() => {
        const head = this.#head(session)
        if (head === undefined) return 'gone'
        if (head !== after) return 'conflict'
        for (const [seq, json] of rows)
          this.#sql.insertCommit.run(session, seq, json, sumOf(session, seq, json))
        return 'ok'
      })
    } catch (error) {
      // The primary key is the fence should two writers ever pass the check above.
      if (error instanceof StoreUnavailable && isDuplicate(error.cause)) return 'conflict'
      throw error
    }
  }

  async read(session: string, after: Seq): Promise<Commit[]> {
    const rows = this.#read(() => this.#sql.commits.all(session, after)) as { json: string }[]
    return rows.map(({ json }) => JSON.parse(json) as Commit)
  }

  async forget(session: string, seqs: readonly Seq[]): Promise<void> {
    await this.#writes.run(() => {
      for (const seq of seqs) {
        const row = this.#sql.commit.get(session, seq) as { json: string } | undefined
        if (row) this.#rewrite(session, seq, row.json, withoutOps(row.json))
      }
    })
    this.#emptyJournal()
  }

  async letGo(session: string, seq: Seq): Promise<void> {
    await this.#writes.run(() => {
      const rows = this.#sql.commits.all(session, 0) as { json: string }[]
      const log = rows.map(({ json }) => JSON.parse(json) as Commit)
      for (const [index, commit] of letGoFor(log, seq).entries())
        this.#rewrite(session, commit.seq, rows[index]?.json ?? '', JSON.stringify(commit))
    })
    this.#emptyJournal()
  }

  async heads(sessions: readonly string[]): Promise<Map<string, Seq>> {
    const rows = this.#read(() => this.#sql.heads.all(JSON.stringify(sessions))) as HeadColumns[]
    return new Map(rows.map(({ id, head }) => [id, head]))
  }

  async latestSnapshot(session: string): Promise<Snapshot | undefined> {
    const row = this.#read(() => this.#sql.snapshot.get(session)) as { gzip: Uint8Array } | undefined
    return row && (await decodeSnapshot(row.gzip))
  }

  async saveSnapshot(session: string, snapshot: Snapshot): Promise<void> {
    const gzip = await encodeSnapshot(snapshot)
    await this.#writes.run(() => {
      const kept = this.#sql.snapshot.get(session) as { seq: Seq } | undefined
      const useful = snapshot.seq <= (this.#head(session) ?? -1) && snapshot.seq >= (kept?.seq ?? 0)
      if (useful) this.#sql.putSnapshot.run(session, snapshot.seq, gzip)
    })
  }

  async erase(session: string): Promise<void> {
    await this.#writes.run(() => {
      if (this.#sql.deleteSession.run(session).changes > 0) this.#sql.insertErased.run(session, Date.now())
    })
    await this.tidy()
  }

  async tidy(): Promise<void> {
    this.#read(() => scrub(this.#db, this.#sql))
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#writes.close()
    this.#closed = true
    // The driver really closes only when the prepared statements are garbage, so the journal is brought home and its
    // files are removed before: a stopped server leaves one file, that may be copied or moved as it is.
    try {
      this.#db.exec('PRAGMA busy_timeout = 0')
      this.#sql.checkpoint.get()
      this.#db.exec('PRAGMA journal_mode = DELETE')
    } catch {
      // A full disk or another user of the file: what is in the journal is found there at the next opening.
    }
    this.#db.close()
  }

  async session(id: string): Promise<SessionRow | undefined> {
    return toSession(this.#read(() => this.#sql.session.get(id)))
  }

  async sessionByCode(code: string): Promise<SessionRow | undefined> {
    return toSession(this.#read(() => this.#sql.sessionByCode.get(code)))
  }

  setEraseAt(session: string, eraseAt: number): Promise<void> {
    return this.#writes.run(() => {
      const row = toSession(this.#sql.session.get(session))
      if (row) this.#sql.setEraseAt.run(eraseAt, sumOf(row.id, row.code, row.createdAt, eraseAt), session)
    })
  }

  async expired(now: number): Promise<SessionRow[]> {
    const rows = this.#read(() => this.#sql.expired.all(now)) as SessionColumns[]
    return rows.flatMap((row) => toSession(row) ?? [])
  }

  putPerson(session: string, { id, name }: PersonRow): Promise<void> {
    return this.#writes.run(() => {
      if (this.#head(session) === undefined) return
      this.#sql.putPerson.run(session, id, name, sumOf(session, id, name))
    })
  }

  async people(session: string): Promise<PersonRow[]> {
    const rows = this.#read(() => this.#sql.people.all(session)) as PersonRow[]
    return rows.map(({ id, name }) => ({ id, name }))
  }

  async forgetPerson(session: string, person: string, what: 'name' | 'everything'): Promise<void> {
    await this.#writes.run(() => {
      this.#sql.removePerson.run(session, person)
      if (what === 'everything') {
        this.#sql.removeKeysOf.run(session, person)
        this.#sql.removeImagesOf.run(session, person)
      }
      this.#sql.markForgotten.run(Date.now())
    })
    this.#emptyJournal()
  }

  putKey(key: KeyRow): Promise<void> {
    const row = [key.hash, key.session, key.purpose, key.person ?? null] as const
    return this.#writes.run(() => {
      if (this.#head(key.session) !== undefined) this.#sql.putKey.run(...row, sumOf(...row))
    })
  }

  async key(hash: string): Promise<KeyRow | undefined> {
    const row = this.#read(() => this.#sql.key.get(hash)) as KeyColumns | undefined
    if (!row) return undefined
    const { session, purpose, person } = row
    return { hash, session, purpose: purpose as KeyRow['purpose'], ...(person !== null && { person }) }
  }

  async removeKey(hash: string): Promise<void> {
    await this.#writes.run(() => this.#sql.removeKey.run(hash))
  }

  putImage(image: ImageRow, cap: ImageCap): Promise<'kept' | 'full' | 'gone'> {
    const { session, id, person, type, width, height, bytes } = image
    const row = [session, id, person, type, width, height, Uint8Array.from(bytes)] as const
    return this.#writes.run(() => {
      if (this.#head(session) === undefined) return 'gone'
      if (this.#sql.hasImage.get(session, id)) return 'kept'
      const { all_of_them: all, own } = this.#sql.countImages.get(session, person) as ImageCounts
      if (all >= cap.perSession || own >= cap.perPerson) return 'full'
      this.#sql.putImage.run(...row, sumOf(...row))
      return 'kept'
    })
  }

  async image(session: string, id: string): Promise<ImageRow | undefined> {
    const row = this.#read(() => this.#sql.image.get(session, id)) as ImageRow | undefined
    return row && { ...row, bytes: Uint8Array.from(row.bytes) }
  }

  async images(session: string): Promise<string[]> {
    const rows = this.#read(() => this.#sql.images.all(session)) as { id: string }[]
    return rows.map(({ id }) => id)
  }

  async removeImage(session: string, id: string): Promise<void> {
    await this.#writes.run(() => {
      if (this.#sql.removeImage.run(session, id).changes > 0) this.#sql.markForgotten.run(Date.now())
    })
    this.#emptyJournal()
  }

  /**
   * Writes everything as it is now to a new file, which is durable when this resolves and never half there under its
   * name. Sessions that are erased later remain in it: keep backups no longer than the sessions may live.
   */
  async backup(path: string): Promise<void> {
    try {
      this.#read(() => copyInto(this.#db, path))
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error
      throw new StoreUnavailable(`the backup ${path} was not made`, { cause: error })
    }
  }

  /** The last seq, or undefined when the session does not exist. */
  #head(session: string): Seq | undefined {
    return (this.#sql.head.get(session) as { head: Seq } | undefined)?.head
  }

  /** Puts another JSON in the place of that of a commit, when it is another. */
  #rewrite(session: string, seq: Seq, old: string, json: string): void {
    if (json === old) return
    this.#sql.setCommit.run(json, sumOf(session, seq, json), session, seq)
    this.#sql.markForgotten.run(Date.now())
  }

  /** What was there before may still stand in the journal; a reader in the way only makes that last until the next one. */
  #emptyJournal(): void {
    this.#read(() => this.#sql.checkpoint.get())
  }

  /** Whatever `query` gives outside a transaction of the write queue, with the errors of a store. */
  #read<T>(query: () => T): T {
    if (this.#closed) throw new StoreUnavailable('the store is closed')
    try {
      return query()
    } catch (error) {
      throw unavailable(error)
    }
  }
}

function toSession(row: SessionColumns | undefined): SessionRow | undefined {
  return row && { id: row.id, code: row.code, createdAt: row.created_at, eraseAt: row.erase_at }
}
