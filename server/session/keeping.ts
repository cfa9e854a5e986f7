// What is kept of a session beside its log: snapshots, and the letting go of what must not stay in the log.
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
  readonly now: () => Omit<Snapshot, 'unsigned' | 'forgets'>
  /** Milliseconds between one letting go and the next; a second when absent. */
  readonly restMs?: number
}

export class Keeping {
  readonly #setting: KeepingSetting
  readonly #unsigned: Unsigned
  /** The commits for which the log has yet to let go of what was said before. */
  readonly #forgets: Set<Seq>
  #seq: Seq
  #saving = Promise.resolve(true)
  #going: Promise<void> = Promise.resolve()
  readonly #rest: Gather
  #rested: Promise<void> = Promise.resolve()
  #hurrying = false

  constructor(setting: KeepingSetting, start: Snapshot | undefined) {
    this.#setting = setting
    this.#unsigned = new Unsigned(start?.unsigned)
    this.#forgets = new Set(start?.forgets)
    this.#seq = start?.seq ?? 0
    this.#rest = new Gather(setting.restMs ?? REST_MS)
  }

  /** The last commit that the kept snapshot knows. */
  get seq(): Seq {
    return this.#seq
  }

  add(commit: Commit): void {
    this.#unsigned.add(commit)
    if (commit.forgets) this.#forgets.add(commit.seq)
  }

  /** Keeps the records as they are now, so that the next start is quick. A failure is only logged; false then. */
  saveSnapshot(): Promise<boolean> {
    const snapshot: Snapshot = {
      ...this.#setting.now(),
      unsigned: this.#unsigned.pairs(),
      ...(this.#forgets.size > 0 && { forgets: [...this.#forgets] }),
    }
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
   * Lets go of what was said before a commit that forgets it, and empties the commits without a sender whose records are
   * gone, in the snapshot that is kept and then in the log: the store wipes what both were with the second. What fails
   * is tried again at the next call; what a crash cuts off, at the next load.
   */
  letGo(): Promise<void> {
    if (this.#isDue()) this.#going = this.#going.then(() => this.#forget())
    return this.#going
  }

  /** From now on nothing waits for anything. */
  hurry(): void {
    this.#hurrying = true
    this.#rest.hurry()
  }

  #isDue(): boolean {
    return this.#forgets.size > 0 || this.#unsigned.due().length > 0
  }

  async #forget(): Promise<void> {
    const { session, store, log } = this.#setting
    await this.#rested
    if (!this.#isDue()) return
    // What comes in during the writing below is in no snapshot yet, and is for the next time.
    const [forgets, due] = [[...this.#forgets], this.#unsigned.due()]
    this.#rested = this.#rest.wait(this.#hurrying)
    if (!(await this.saveSnapshot())) return
    try {
      // First these: an emptied commit does not tell any more of what the log had to let go.
      for (const seq of forgets) {
        await store.letGo(session, seq)
        this.#forgets.delete(seq)
      }
      if (due.length > 0) await store.forget(session, due)
      this.#unsigned.emptied(due)
    } catch (error) {
      log('forget-failed', { session, reason: kindOf(error) })
    }
  }
}
