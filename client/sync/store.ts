// What screens read: stable pieces of what the replica shows, each with its own subscribers. No React in it.
import type { ErrorCode } from '#shared/kernel/errors.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import { RecordTable, type Records } from '#shared/kernel/records.ts'
import type { NoEntry } from './backend.ts'
import type { Entry } from './outbox.ts'
import type { Me, Shown } from './replica.ts'
import { sameJson, sameList, sameRecord } from './same.ts'

export type Status = {
  /** `connecting` until the first welcome, `waiting` when the connection is gone and will be tried again. */
  readonly connection: 'connecting' | 'live' | 'waiting'
  /** Commands without an answer. */
  readonly pending: number
  /** The server cannot save now. */
  readonly stuck: boolean
  /** False when what waits is not kept on this device, and would be lost with the tab. */
  readonly kept: boolean
  /** There was a welcome: the records can be trusted to be complete as of some moment. */
  readonly joined: boolean
  readonly refused?: NoEntry
}

/** A command of an earlier page load that was refused when nobody waited for the answer any more. */
export type LateRefusal = { readonly entry: Entry; readonly code: ErrorCode }

/** The pieces that are not records. */
export type Pieces = {
  readonly status: Status
  readonly me: Me | undefined
  readonly names: Readonly<Record<PersonId, string>>
  readonly online: readonly PersonId[]
  readonly late: readonly LateRefusal[]
}

/** `any` is every change. */
export type Topic = 'any' | keyof Pieces | `record:${string}` | `kind:${string} ${string}`

export const recordTopic = (id: string): Topic => `record:${id}`
export const kindTopic = (step: string, kind: string): Topic => `kind:${step} ${kind}`

export class Store {
  #pieces: Pieces = {
    status: { connection: 'connecting', pending: 0, stuck: false, kept: true, joined: false },
    me: undefined,
    names: {},
    online: [],
    late: [],
  }
  #records: Records = new RecordTable()
  readonly #shown = new Map<string, Shown | undefined>()
  readonly #lists = new Map<Topic, { step: string; kind: string; list: readonly Shown[] }>()
  readonly #listeners = new Map<Topic, Set<() => void>>()

  get pieces(): Pieces {
    return this.#pieces
  }

  /** Everything that is visible now, predictions included, for pure functions that read records. */
  get records(): Records {
    return this.#records
  }

  record(id: string): Shown | undefined {
    if (!this.#shown.has(id)) this.#shown.set(id, this.#records.get(id))
    return this.#shown.get(id)
  }

  /** The records of a kind in a step, in order of first writing; the same array as long as nothing in it changed. */
  kind(step: string, kind: string): readonly Shown[] {
    const topic = kindTopic(step, kind)
    const known = this.#lists.get(topic)
    if (known) return known.list
    const list = this.#read(step, kind)
    this.#lists.set(topic, { step, kind, list })
    return list
  }

  subscribe(topic: Topic, listener: () => void): () => void {
    const listeners = this.#listeners.get(topic) ?? new Set()
    this.#listeners.set(topic, listeners.add(listener))
    return () => listeners.delete(listener)
  }

  /** Takes over what the replica shows now; `touched` are the ids that may look different. */
  show(records: Records, touched: ReadonlySet<string>): void {
    this.#records = records
    const changed = new Set<Topic>()
    const dirty = new Set<Topic>()
    for (const id of touched) {
      const old = this.#shown.get(id)
      const now = records.get(id)
      if (old) dirty.add(kindTopic(old.step, old.kind))
      if (now) dirty.add(kindTopic(now.step, now.kind))
      if (this.#shown.has(id) && sameRecord(old, now)) continue
      this.#shown.set(id, now)
      changed.add(recordTopic(id))
    }
    for (const topic of dirty) {
      const known = this.#lists.get(topic)
      if (!known) continue
      const list = this.#read(known.step, known.kind)
      if (sameList(list, known.list)) continue
      known.list = list
      changed.add(topic)
    }
    this.#tell(changed)
  }

  /** Changes a piece; tells nobody when it is equal to what it was. */
  set<K extends keyof Pieces>(key: K, value: Pieces[K]): void {
    if (sameJson(this.#pieces[key], value)) return
    this.#pieces = { ...this.#pieces, [key]: value }
    this.#tell([key])
  }

  #read(step: string, kind: string): readonly Shown[] {
    return this.#records.of(step, kind).map((rec) => this.record(rec.id) ?? rec)
  }

  #tell(topics: Iterable<Topic>): void {
    const all = [...topics]
    if (all.length === 0) return
    for (const topic of [...all, 'any' as const])
      for (const listener of this.#listeners.get(topic) ?? []) listener()
  }
}
