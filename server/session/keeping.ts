// What is kept of a session beside its log: snapshots, and the letting go of what was written without a sender.
import type { Commit, Seq } from '#shared/kernel/record.ts'
import type { CommitStore, Snapshot } from '#server/store/store.ts'
import { kindOf, type Log } from '../log.ts'
import { Gather } from './gather.ts'
import { Unsigned } from './unsigned.ts'

/** Letting go writes all of the session anew; who takes one thing back after the other makes that happen once a second. */
const REST_MS = 1_000

export type KeepingSetting = {
  readonly session: string
  readonly store: CommitStore
  readonly log: Log
  /** How everything is at this moment. */
  readonly now: () => Omit<Snapshot, 'unsigned'>
  /** Milliseconds between one letting go and the next; a second when absent. */
  readonly restMs?: number
}

export class Keeping {
  readonly #setting: KeepingSetting
  readonly #unsigned: Unsigned
  #seq: Seq
  #saving = Promise.resolve(true)
  #going: Promise<void> = Promise.resolve()
  readonly #rest: Gather
  #rested: Promise<void> = Promise.resolve()
  #hurrying = false

  constructor(setting: KeepingSetting, start: Snapshot | undefined) {
    this.#setting = setting
    this.#unsigned = new Unsigned(start?.unsigned)
    this.#seq = start?.seq ?? 0
    this.#rest = new Gather(setting.restMs ?? REST_MS)
  }

  /** The last commit that the kept snapshot knows. */
  get seq(): Seq {
    return this.#seq
  }

  add(commit: Commit): void {
    this.#unsigned.add(commit)
  }

  /** Keeps the records as they are now, so that the next start is quick. A failure is only logged; false then. */
  saveSnapshot(): Promise<boolean> {
    const snapshot: Snapshot = { ...this.#setting.now(), unsigned: this.#unsigned.pairs() }
    // The one that is on its way, or was kept, is the same.
    if (snapshot.seq !== this.#seq) this.#saving = this.#save(snapshot)
    return this.#saving
  }

  async #save(snapshot: Snapshot): Promise<boolean> {
    const { session, store, log } = this.#setting
    const before = this.#seq
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
   * Empties the commits without a sender whose records are gone, in the snapshot that is kept and then in the log: the
   * store wipes what both were with the second. What fails is tried again at the next call; what a crash cuts off, at
   * the next load.
   */
  letGo(): Promise<void> {
    if (this.#unsigned.due().length > 0) this.#going = this.#going.then(() => this.#forget())
    return this.#going
  }

  /** From now on nothing waits for anything. */
  hurry(): void {
    this.#hurrying = true
    this.#rest.hurry()
  }

  async #forget(): Promise<void> {
    const { session, store, log } = this.#setting
    await this.#rested
    const due = this.#unsigned.due()
    if (due.length === 0) return
    this.#rested = this.#rest.wait(this.#hurrying)
    if (!(await this.saveSnapshot())) return
    try {
      await store.forget(session, due)
      this.#unsigned.emptied(due)
    } catch (error) {
      log('forget-failed', { session, reason: kindOf(error) })
    }
  }
}
