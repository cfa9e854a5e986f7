// Live previews on this device: what is shown to others goes out in steps of 60 ms, what others show is kept for two seconds.
import type { Json } from '#shared/kernel/record.ts'
import type { Preview, PreviewMessage } from '#shared/kernel/wire.ts'
import type { Timers } from './backend.ts'
import { sameJson } from './same.ts'

const STEP_MS = 60
const KEPT_MS = 2_000

/** What another device is doing now. `from` tells devices apart, and is another word after a rest. */
export type Watched<T = Json> = { readonly from: string; readonly data: T }

const idOf = (data: unknown): string =>
  typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string' ? data.id : ''

const topicOf = (step: string, name: string): string => `${step} ${name}`

type Outgoing = { waits: PreviewMessage | undefined; stop: () => void }
type Kept = { readonly until: number; readonly watched: Watched }

const nothing: readonly Watched[] = []

export class Previews {
  readonly #timers: Timers
  readonly #send: (message: PreviewMessage) => void
  readonly #outgoing = new Map<string, Outgoing>()
  readonly #kept = new Map<string, Map<string, Kept>>()
  readonly #lists = new Map<string, readonly Watched[]>()
  readonly #listeners = new Map<string, Set<() => void>>()
  #sweep: (() => void) | undefined

  constructor(timers: Timers, send: (message: PreviewMessage) => void) {
    this.#timers = timers
    this.#send = send
  }

  /** Shows this to others: at once when nothing of this thing went out lately, else the last one when its time comes. */
  give(step: string, name: string, data: Json): void {
    const message = { step, name, data }
    const key = `${topicOf(step, name)} ${idOf(data)}`
    const known = this.#outgoing.get(key)
    if (known) {
      known.waits = message
      return
    }
    this.#send(message)
    this.#outgoing.set(key, { waits: undefined, stop: this.#next(key) })
  }

  /** What others show under this name now; the same array as long as nothing in it changed. */
  watched(step: string, name: string): readonly Watched[] {
    return this.#lists.get(topicOf(step, name)) ?? nothing
  }

  subscribe(step: string, name: string, listener: () => void): () => void {
    const topic = topicOf(step, name)
    const listeners = this.#listeners.get(topic) ?? new Set()
    this.#listeners.set(topic, listeners.add(listener))
    return () => listeners.delete(listener)
  }

  /** Takes in what others show. */
  take(items: readonly Preview[]): void {
    const until = this.#timers.now() + KEPT_MS
    const topics = new Set<string>()
    for (const { step, name, from, data } of items) {
      const topic = topicOf(step, name)
      const kept = this.#kept.get(topic) ?? new Map<string, Kept>()
      const key = `${from} ${idOf(data)}`
      const old = kept.get(key)?.watched
      const watched = old && sameJson(old.data, data) ? old : { from, data }
      this.#kept.set(topic, kept.set(key, { until, watched }))
      topics.add(topic)
    }
    this.#tell(topics)
    this.#planSweep()
  }

  /** There is no connection: nobody watches, and what others show is not known any more. */
  clear(): void {
    this.#sweep?.()
    this.#sweep = undefined
    const topics = [...this.#kept.keys()]
    this.#kept.clear()
    this.#tell(topics)
    for (const { stop } of this.#outgoing.values()) stop()
    this.#outgoing.clear()
  }

  #next(key: string): () => void {
    return this.#timers.later(STEP_MS, () => {
      const outgoing = this.#outgoing.get(key)
      if (!outgoing?.waits) return void this.#outgoing.delete(key)
      this.#send(outgoing.waits)
      outgoing.waits = undefined
      outgoing.stop = this.#next(key)
    })
  }

  #planSweep(): void {
    if (this.#sweep || this.#kept.size === 0) return
    const first = Math.min(
      ...[...this.#kept.values()].flatMap((kept) => [...kept.values()].map(({ until }) => until)),
    )
    this.#sweep = this.#timers.later(Math.max(0, first - this.#timers.now()), () => {
      this.#sweep = undefined
      this.#forget(this.#timers.now())
      this.#planSweep()
    })
  }

  #forget(now: number): void {
    const topics = new Set<string>()
    for (const [topic, kept] of this.#kept) {
      for (const [key, { until }] of kept) if (until <= now && kept.delete(key)) topics.add(topic)
      if (kept.size === 0) this.#kept.delete(topic)
    }
    this.#tell(topics)
  }

  /** Makes the lists anew, and tells those who read one that differs. */
  #tell(topics: Iterable<string>): void {
    for (const topic of topics) {
      const before = this.#lists.get(topic) ?? nothing
      const list = Array.from(this.#kept.get(topic)?.values() ?? [], ({ watched }) => watched)
      if (list.length === before.length && list.every((one, index) => one === before[index])) continue
      if (list.length > 0) this.#lists.set(topic, list)
      else this.#lists.delete(topic)
      for (const listener of this.#listeners.get(topic) ?? []) listener()
    }
  }
}
