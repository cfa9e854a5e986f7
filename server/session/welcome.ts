// What somebody gets on every hello: a snapshot that all of a class share, and what is different for this person.
import type { Seq } from '#shared/kernel/record.ts'
import { sameSeen, seeAll, seeOwn, type Seen, type Standing, type World } from '#shared/kernel/visibility.ts'
import type { RecordTable } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import type { Welcome } from '#shared/kernel/wire.ts'
import { classKey, type ViewerClass } from './audience.ts'
import { Packer } from './pack.ts'

type Packed = { readonly packer: Packer<Seen>; readonly seq: Seq; readonly gzip: Uint8Array }

const sameRecord = (a: Seen, b: Seen): boolean =>
  a.id === b.id && a.kind === b.kind && a.step === b.step && a.rev === b.rev && sameSeen(a, b)

/** Snapshots of one session, packed once per class for as long as nothing changes. */
export class Snapshots {
  readonly #registry: Registry
  readonly #records: RecordTable
  readonly #packed = new Map<string, Packed>()

  constructor(registry: Registry, records: RecordTable) {
    this.#registry = registry
    this.#records = records
  }

  /** The part of a welcome that follows from the records at `seq`. */
  take(seq: Seq, standing: Standing): Pick<Welcome, 'snapshot' | 'own'> {
    const world: World = { registry: this.#registry, records: this.#records }
    const own = standing.me === undefined ? [] : seeOwn(world, this.#records.values(), standing)
    return { snapshot: this.#shared(world, seq, { role: standing.role, table: standing.table }), own }
  }

  #shared(world: World, seq: Seq, viewer: ViewerClass): Uint8Array {
    const known = this.#packed.get(classKey(viewer))
    if (known?.seq === seq) return known.gzip
    const packer = known?.packer ?? new Packer(sameRecord)
    const records = seeAll(world, this.#records.values(), viewer)
    const gzip = packer.pack(`{"upto":${seq},"records":[`, records, ']}')
    this.#packed.set(classKey(viewer), { packer, seq, gzip })
    return gzip
  }
}
