// The records of one session in memory: a base that is changed in place, and an overlay for trying things out.
import type { Op, Rec } from './record.ts'

/** Read access to the records of a session. Lists are in order of first writing. */
export interface Records {
  get(id: string): Rec | undefined
  of(step: string, kind: string): readonly Rec[]
  ofStep(step: string): readonly Rec[]
  values(): Iterable<Rec>
}

/** Records with an index by step and kind, so that a list costs what is in it and not what is in the session. */
export class RecordTable implements Records {
  readonly #byId = new Map<string, Rec>()
  readonly #index = new Map<string, Map<string, Map<string, Rec>>>()

  constructor(records: Iterable<Rec> = []) {
    for (const rec of records) this.put(rec)
  }

  get size(): number {
    return this.#byId.size
  }

  get(id: string): Rec | undefined {
    return this.#byId.get(id)
  }

  of(step: string, kind: string): readonly Rec[] {
    return [...(this.#index.get(step)?.get(kind)?.values() ?? [])]
  }

  ofStep(step: string): readonly Rec[] {
    return [...(this.#index.get(step)?.values() ?? [])].flatMap((kind) => [...kind.values()])
  }

  values(): IterableIterator<Rec> {
    return this.#byId.values()
  }

  put(rec: Rec): void {
    const old = this.#byId.get(rec.id)
    if (old && (old.step !== rec.step || old.kind !== rec.kind)) this.del(rec.id)
    this.#byId.set(rec.id, rec)
    const kinds = this.#index.get(rec.step) ?? new Map<string, Map<string, Rec>>()
    const list = kinds.get(rec.kind) ?? new Map<string, Rec>()
    list.set(rec.id, rec)
    kinds.set(rec.kind, list)
    this.#index.set(rec.step, kinds)
  }

  del(id: string): void {
    const old = this.#byId.get(id)
    if (!old) return
    this.#byId.delete(id)
    this.#index.get(old.step)?.get(old.kind)?.delete(id)
  }

  apply(ops: readonly Op[]): void {
    for (const op of ops) {
      if (op[0] === 'put') this.put(op[1])
      else this.del(op[1])
    }
  }
}

/** A working copy on top of other records: reading sees the changes, the base stays as it is. */
export class Overlay implements Records {
  readonly #base: Records
  readonly #changes = new Map<string, Rec | undefined>()

  constructor(base: Records) {
    this.#base = base
  }

  get(id: string): Rec | undefined {
    return this.#changes.has(id) ? this.#changes.get(id) : this.#base.get(id)
  }

  of(step: string, kind: string): readonly Rec[] {
    return this.#merge(this.#base.of(step, kind), (rec) => rec.step === step && rec.kind === kind)
  }

  ofStep(step: string): readonly Rec[] {
    return this.#merge(this.#base.ofStep(step), (rec) => rec.step === step)
  }

  *values(): Generator<Rec> {
    for (const rec of this.#base.values()) {
      const now = this.#changes.has(rec.id) ? this.#changes.get(rec.id) : rec
      if (now) yield now
    }
    for (const [id, rec] of this.#changes) if (rec && !this.#base.get(id)) yield rec
  }

  put(rec: Rec): void {
    this.#changes.set(rec.id, rec)
  }

  del(id: string): void {
    this.#changes.set(id, undefined)
  }

  apply(ops: readonly Op[]): void {
    for (const op of ops) {
      if (op[0] === 'put') this.put(op[1])
      else this.del(op[1])
    }
  }

  /** The changes as ops, in order of first change; what was made and removed again is left out. */
  ops(): Op[] {
    const ops: Op[] = []
    for (const [id, rec] of this.#changes) {
      if (rec) ops.push(['put', rec])
      else if (this.#base.get(id)) ops.push(['del', id])
    }
    return ops
  }

  #merge(base: readonly Rec[], fits: (rec: Rec) => boolean): readonly Rec[] {
    if (this.#changes.size === 0) return base
    const out: Rec[] = []
    for (const rec of base) {
      const now = this.#changes.has(rec.id) ? this.#changes.get(rec.id) : rec
      if (now && fits(now)) out.push(now)
    }
    for (const [id, rec] of this.#changes) {
      if (!rec || !fits(rec)) continue
      const old = this.#base.get(id)
      if (!old || !fits(old)) out.push(rec)
    }
    return out
  }
}
