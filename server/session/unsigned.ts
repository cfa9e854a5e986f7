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
  readonly #standing: Map<Seq, Set<string>>
  readonly #byRecord = new Map<string, Seq[]>()

  constructor(pairs: UnsignedPairs = []) {
    this.#standing = new Map(pairs.map(([seq, ids]) => [seq, new Set(ids)]))
    for (const [seq, ids] of pairs) for (const id of ids) this.#wrote(id, seq)
  }

  add({ seq, ops, unsigned }: Pick<Commit, 'seq' | 'ops' | 'unsigned'>): void {
    for (const op of ops) if (op[0] === 'del') this.#gone(op[1])
    const written = unsigned ? ops.flatMap((op) => (op[0] === 'put' ? [op[1].id] : [])) : []
    if (written.length === 0) return
    this.#standing.set(seq, new Set(written))
    for (const id of written) this.#wrote(id, seq)
  }

  /** The commits that may be emptied, until `emptied` says that it was done. */
  due(): Seq[] {
    return [...this.#standing].flatMap(([seq, ids]) => (ids.size === 0 ? [seq] : []))
  }

  emptied(seqs: readonly Seq[]): void {
    for (const seq of seqs) this.#standing.delete(seq)
  }

  pairs(): UnsignedPairs {
    return Array.from(this.#standing, ([seq, ids]) => [seq, [...ids]] as const)
  }

  #wrote(id: string, seq: Seq): void {
    this.#byRecord.set(id, [...(this.#byRecord.get(id) ?? []), seq])
  }

  #gone(id: string): void {
    for (const seq of this.#byRecord.get(id) ?? []) this.#standing.get(seq)?.delete(id)
    this.#byRecord.delete(id)
  }
}
