// Which commits were kept without their sender, so that the log lets go of them when what they wrote is gone.
import type { Commit, Seq } from '#shared/kernel/record.ts'

/** Commits without a sender with the records they wrote that still stand; with none left, the log may let go of it. */
export type UnsignedPairs = readonly (readonly [Seq, readonly string[]])[]

/**
 * A reveal takes the hidden records away and writes new ones in another order. From then on the first ones only tell
 * in which order people wrote, so their commits are emptied; the same goes for what its writer takes back. The log
 * without them gives the same records, because every put in it is followed by a del.
 */
export class Unsigned {
  readonly #standing = new Map<Seq, Set<string>>()
  readonly #byRecord = new Map<string, Set<Seq>>()
  readonly #due = new Set<Seq>()

  constructor(pairs: UnsignedPairs = []) {
    for (const [seq, ids] of pairs) this.#wrote(seq, ids)
  }

  add({ seq, ops, unsigned }: Pick<Commit, 'seq' | 'ops' | 'unsigned'>): void {
    for (const op of ops) if (op[0] === 'del') this.#gone(op[1])
    const written = unsigned ? ops.flatMap((op) => (op[0] === 'put' ? [op[1].id] : [])) : []
    if (written.length > 0) this.#wrote(seq, written)
  }

  /** The commits that may be emptied, until `emptied` says that it was done. */
  due(): Seq[] {
    return [...this.#due].sort((a, b) => a - b)
  }

  emptied(seqs: readonly Seq[]): void {
    for (const seq of seqs) {
      this.#standing.delete(seq)
      this.#due.delete(seq)
    }
  }

  pairs(): UnsignedPairs {
    return Array.from(this.#standing, ([seq, ids]) => [seq, [...ids]] as const)
  }

  #wrote(seq: Seq, ids: readonly string[]): void {
    this.#standing.set(seq, new Set(ids))
    if (ids.length === 0) this.#due.add(seq)
    for (const id of ids) this.#byRecord.set(id, (this.#byRecord.get(id) ?? new Set()).add(seq))
  }

  #gone(id: string): void {
    for (const seq of this.#byRecord.get(id) ?? []) {
      const left = this.#standing.get(seq)
      if (left?.delete(id) && left.size === 0) this.#due.add(seq)
    }
    this.#byRecord.delete(id)
  }
}
