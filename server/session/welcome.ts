// What somebody gets on every hello: a snapshot that all of a class share, and what is different for this person.
import type { Op, Seq } from '#shared/kernel/record.ts'
import { seeAll, seeOwn, type Standing, type World } from '#shared/kernel/visibility.ts'
import type { RecordTable } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import type { Welcome } from '#shared/kernel/wire.ts'
import { classKey, type ViewerClass } from './audience.ts'
import { Layout, type Part } from './layout.ts'
import { Packer } from './pack.ts'

/** What a class sees of one part, as JSON without brackets. */
type Shown = { readonly version: number; readonly json: Buffer }

type Packed = {
  readonly packer: Packer
  readonly shown: ReadonlyMap<Part, Shown>
  readonly seq: Seq
  readonly gzip: Uint8Array
}

/**
 * Snapshots of one session, packed once per class for as long as nothing changes. After a change only the parts in
 * which it is are looked at and packed again, so a late join costs what changed and not what there is.
 */
export class Snapshots {
  readonly #world: World
  readonly #records: RecordTable
  readonly #layout: Layout
  readonly #packed = new Map<string, Packed>()

  constructor(registry: Registry, records: RecordTable) {
    this.#world = { registry, records }
    this.#records = records
    this.#layout = new Layout(Array.from(records.values(), ({ id }) => id))
  }

  /** To be told of everything that happens to the records. */
  apply(ops: readonly Op[]): void {
    this.#layout.apply(ops)
  }

  /** To be told of records that somebody may see otherwise than before; what is not told stays as it was packed. */
  changed(ids: Iterable<string>): void {
    this.#layout.changed(ids)
  }

  /** The part of a welcome that follows from the records at `seq`. */
  take(seq: Seq, standing: Standing): Pick<Welcome, 'snapshot' | 'own'> {
    const own = standing.me === undefined ? [] : seeOwn(this.#world, this.#records.values(), standing)
    return { snapshot: this.#shared(seq, { role: standing.role, table: standing.table }), own }
  }

  #shared(seq: Seq, viewer: ViewerClass): Uint8Array {
    const known = this.#packed.get(classKey(viewer))
    if (known?.seq === seq) return known.gzip
    const packer = known?.packer ?? new Packer()
    const shown = new Map(
      this.#layout.parts.map((part) => [part, this.#show(part, known?.shown.get(part), viewer)]),
    )
    const texts = Array.from(shown.values(), ({ json }) => json)
    const gzip = packer.pack('{"records":[', texts, `],"upto":${seq}}`)
    this.#packed.set(classKey(viewer), { packer, shown, seq, gzip })
    return gzip
  }

  #show(part: Part, known: Shown | undefined, viewer: ViewerClass): Shown {
    const { ids, version } = part
    if (known?.version === version) return known
    const records = [...ids].flatMap((id) => this.#records.get(id) ?? [])
    const json = Buffer.from(JSON.stringify(seeAll(this.#world, records, viewer)).slice(1, -1))
    // What is the same stays the same buffer, so that it is not packed again.
    return { version, json: known?.json.equals(json) ? known.json : json }
  }
}
