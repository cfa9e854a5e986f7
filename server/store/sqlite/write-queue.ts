// Group commit: writes that arrive in one turn of the event loop share one transaction, and so one disk sync.
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { StoreUnavailable } from '../store.ts'
import { unavailable } from './errors.ts'

type Job = { readonly attempt: () => () => void; readonly fail: (error: unknown) => void }

/** Both exist so that the benchmark can compare; leave them out anywhere else. */
export type WriteOptions = {
  /** false: one transaction per write. */
  readonly group?: boolean
  /** Called after each COMMIT, before anyone hears of it; plays a disk that is slower by what it takes. Must not throw. */
  readonly afterCommit?: () => void
}

/**
 * Runs writes in the order in which they came. Each has its own savepoint, so that one that fails harms no other;
 * none is resolved before COMMIT returned. When COMMIT fails, all that were in it reject with StoreUnavailable.
 */
export class WriteQueue {
  readonly #db: DatabaseSyncInstance
  readonly #group: boolean
  readonly #afterCommit: () => void
  readonly #sql
  #waiting: Job[] = []
  #closed = false

  constructor(db: DatabaseSyncInstance, options: WriteOptions = {}) {
    this.#db = db
    this.#group = options.group ?? true
    this.#afterCommit = options.afterCommit ?? (() => undefined)
    this.#sql = {
      begin: db.prepare('BEGIN IMMEDIATE'),
      commit: db.prepare('COMMIT'),
      save: db.prepare('SAVEPOINT write'),
      keep: db.prepare('RELEASE write'),
      undo: db.prepare('ROLLBACK TO write'),
    }
  }

  /** Runs `write`, which must be synchronous, in the next transaction. Resolves with what it returns when that is durable. */
  run<T>(write: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new StoreUnavailable('the store is closed'))
      if (!this.#group || this.#waiting.length === 0) setImmediate(() => this.#next())
      const attempt = () => {
        const value = write()
        return () => resolve(value)
      }
      this.#waiting.push({ attempt, fail: reject })
    })
  }

  /** Commits what is waiting and takes no more. */
  close(): void {
    this.#closed = true
    while (this.#waiting.length > 0) this.#next()
  }

  #next(): void {
    const jobs = this.#group ? this.#waiting : this.#waiting.slice(0, 1)
    this.#waiting = this.#waiting.slice(jobs.length)
    if (jobs.length === 0) return
    try {
      this.#rollBack()
      this.#sql.begin.run()
      const settle = jobs.map((job) => this.#attempt(job))
      this.#sql.commit.run()
      this.#afterCommit()
      for (const tell of settle) tell()
    } catch (error) {
      this.#rollBack()
      for (const job of jobs) job.fail(unavailable(error))
    }
  }

  /** Does one write; returns what tells its caller after the COMMIT. */
  #attempt({ attempt, fail }: Job): () => void {
    this.#sql.save.run()
    try {
      const tell = attempt()
      this.#sql.keep.run()
      return tell
    } catch (error) {
      // On some errors SQLite rolls back the whole transaction by itself; then none of the batch happened.
      if (!this.#db.isTransaction) throw error
      this.#sql.undo.run()
      this.#sql.keep.run()
      return () => fail(unavailable(error))
    }
  }

  /** Leaves the connection usable: without a transaction that failed halfway. */
  #rollBack(): void {
    try {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
    } catch {
      // The transaction is still there; the next batch tries again before it begins.
    }
  }
}
