// Divides the records of a session over parts, and tells which parts changed, so that a change costs what is near it.
import { idOfOp, type Op } from '#shared/kernel/record.ts'

// Smaller parts are cheaper after a small change, larger ones pack better.
const PER_PART = 25

export type Part = {
  /** In order of first writing, as the records themselves stand. */
  readonly ids: ReadonlySet<string>
  /** Another number than before: something in it may look different to somebody. */
  readonly version: number
}

type Writable = { readonly ids: Set<string>; version: number }

export class Layout {
  readonly #parts: Writable[] = []
  readonly #placeOf = new Map<string, Writable>()

  constructor(ids: Iterable<string>) {
    for (const id of ids) this.#append(id)
  }

  get parts(): readonly Part[] {
    return this.#parts
  }

  /** To be told of all ops in order: a record that went and came back stands last. */
  apply(ops: readonly Op[]): void {
    for (const op of ops) {
      const id = idOfOp(op)
      const part = this.#placeOf.get(id)
      if (part) part.version += 1
      if (part && op[0] === 'del') this.#remove(id, part)
      if (!part && op[0] === 'put') this.#append(id)
    }
  }

  /** These records may be seen by others than before. */
  changed(ids: Iterable<string>): void {
    for (const id of ids) {
      const part = this.#placeOf.get(id)
      if (part) part.version += 1
    }
  }

  #remove(id: string, part: Writable): void {
    this.#placeOf.delete(id)
    part.ids.delete(id)
    if (part.ids.size === 0) this.#parts.splice(this.#parts.indexOf(part), 1)
  }

  #append(id: string): void {
    let last = this.#parts.at(-1)
    if (!last || last.ids.size >= PER_PART) this.#parts.push((last = { ids: new Set(), version: 0 }))
    last.ids.add(id)
    last.version += 1
    this.#placeOf.set(id, last)
  }
}
