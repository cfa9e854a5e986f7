// Where the preparations of this device are kept: each a log of commits on top of what it was at some moment.
import type { Commit, Seq } from '#shared/kernel/record.ts'
import type { Kept } from '#shared/solo/host.ts'

/** Times in milliseconds since 1970, of this device. */
export type Preparation = {
  readonly id: string
  readonly name: string
  readonly createdAt: number
  readonly changedAt: number
  readonly seq: Seq
}

export type Loaded = {
  readonly preparation: Preparation
  readonly kept: Kept
  readonly tail: readonly Commit[]
}

/** All of it rejects when the device keeps nothing: full, forbidden, or a window that forgets. */
export interface SoloStore {
  /** The last changed first. */
  list(): Promise<readonly Preparation[]>
  add(preparation: Preparation, kept: Kept): Promise<void>
  /** Undefined when it is not there, or not any more. */
  load(id: string): Promise<Loaded | undefined>
  /**
   * Keeps a commit behind `after`, with `kept` in place of the whole log up to and with it. Resolves when it is on the
   * device; `conflict` when another tab was first. Then nothing was kept.
   */
  append(id: string, after: Seq, commit: Commit, at: number, kept?: Kept): Promise<'ok' | 'conflict' | 'gone'>
  rename(id: string, name: string): Promise<void>
  /** Nothing of it is left. */
  remove(id: string): Promise<void>
}
