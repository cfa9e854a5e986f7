// What is kept of a session beside its log: snapshots, and the letting go of what was written without a sender.
import type { Commit, Seq } from '#shared/kernel/record.ts'
import type { CommitStore, Snapshot } from '#server/store/store.ts'
import { kindOf, type Log } from '../log.ts'
import { Unsigned } from './unsigned.ts'

export type KeepingSetting = {
  readonly session: string
  readonly store: CommitStore
  readonly log: Log
  /** How everything is at this moment. */
  readonly now: () => Omit<Snapshot, 'unsigned'>
}

export class Keeping {
  readonly #setting: KeepingSetting
  readonly #unsigned: Unsigned
  #seq: Seq
  /** A snapshot that is kept may hold what the log has let go of. */
  #stale = false
  #going: Promise<void> = Promise.resolve()

  constructor(setting: KeepingSetting, start: Snapshot | undefined) {
    this.#setting = setting
    this.#unsigned = new Unsigned(start?.unsigned)
    this.#seq = start?.seq ?? 0
  }

  /** The last commit that the kept snapshot knows. */
  get seq(): Seq {
    return this.#seq
  }

  add(commit: Commit): void {
    this.#unsigned.add(commit)
  }

  /** Keeps the records as they are now, so that the next start is quick. A failure is only logged; false then. */
  async saveSnapshot(): Promise<boolean> {
    const { session, store, log, now } = this.#setting
    const snapshot: Snapshot = { ...now(), unsigned: this.#unsigned.pairs() }
    const before = this.#seq
    if (snapshot.seq === before) return true
    this.#seq = snapshot.seq
    try {
      await store.saveSnapshot(session, snapshot)
      return true
    } catch (error) {
      this.#seq = before
      log('snapshot-failed', { session, reason: kindOf(error) })
      return false
    }
  }

  /**
   * Empties the commits without a sender whose records are gone, in the log and in the snapshot that is kept. What fails
   * is tried again at the next call; what a crash cuts off, at the next load.
   */
  letGo(): Promise<void> {
    if (this.#stale || this.#unsigned.due().length > 0) this.#going = this.#going.then(() => this.#forget())
    return this.#going
  }

  async #forget(): Promise<void> {
    const { session, store, log } = this.#setting
    const due = this.#unsigned.due()
    if (due.length === 0 && !this.#stale) return
    try {
      if (due.length > 0) await store.forget(session, due)
    } catch (error) {
      log('forget-failed', { session, reason: kindOf(error) })
      return
    }
    this.#unsigned.emptied(due)
    this.#stale = true
    this.#stale = !(await this.saveSnapshot())
  }
}
