// The sessions that are in use on this node: loaded when somebody comes, put away when nobody is there.
import type { SessionRow, Store } from '#server/store/store.ts'
import { kindOf } from '../log.ts'
import { LiveSession, type Surroundings } from './live.ts'

const IDLE_MS = 5 * 60_000

export class Actors {
  readonly #around: Surroundings
  readonly #live = new Map<string, Promise<LiveSession | undefined>>()
  readonly #askedAt = new Map<string, number>()
  readonly #sweeper: NodeJS.Timeout
  #closed = false

  constructor(around: Omit<Surroundings, 'gone'>, idleMs = IDLE_MS) {
    this.#around = { ...around, gone: (live) => this.#drop(live) }
    this.#sweeper = setInterval(() => void this.sweep(idleMs), Math.min(idleMs, 60_000))
    this.#sweeper.unref()
  }

  get store(): Store {
    return this.#around.store
  }

  get count(): number {
    return this.#live.size
  }

  /** The session, loaded if need be; asking twice at once gives the same one. Undefined when it does not exist. */
  get(id: string): Promise<LiveSession | undefined> {
    const known = this.#live.get(id)
    // Whoever asked just now still holds it, so it may not be put away under its hands.
    if (known) this.#askedAt.set(id, this.#around.clock())
    if (known) return known
    if (this.#closed) return Promise.resolve(undefined)
    const loading = this.#load(id).then(
      (live) => {
        if (live) this.#askedAt.set(id, this.#around.clock())
        else this.#live.delete(id)
        return live
      },
      (error: unknown) => {
        this.#live.delete(id)
        throw error
      },
    )
    this.#live.set(id, loading)
    return loading
  }

  /** Those that are loaded now. */
  async loaded(): Promise<LiveSession[]> {
    const settled = await Promise.allSettled(this.#live.values())
    return settled.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []))
  }

  /** Takes leftover photos away, and puts away what nobody used for this long; when nothing is left, the store wipes what it still holds of what went. */
  async sweep(idleMs: number): Promise<void> {
    const before = this.#around.clock() - idleMs
    for (const live of await this.loaded()) {
      await live.photos.tidy()
      await live.departed.forget()
      const { id } = live.row
      const usedAt = Math.max(live.usedAt, this.#askedAt.get(id) ?? 0)
      if (live.audience.size > 0 || usedAt > before || !live.actor.quiet) continue
      this.#forget(id)
      await live.close()
    }
    if (this.#live.size > 0 || this.#closed) return
    await this.store
      .tidy()
      .catch((error: unknown) => this.#around.log('tidy-failed', { reason: kindOf(error) }))
  }

  /** Removes all of a session and ends it for everyone. Nobody is told that it is gone before that is so. */
  async erase(id: string): Promise<void> {
    const { store } = this.#around
    const live = await this.#live.get(id)?.catch(() => undefined)
    try {
      await store.erase(id)
    } finally {
      // When only the scrubbing failed the session is gone all the same.
      if ((await store.session(id)) === undefined) {
        live?.end()
        this.#forget(id)
      }
    }
  }

  /** Finishes what waits in every session. */
  async close(): Promise<void> {
    this.#closed = true
    clearInterval(this.#sweeper)
    const closing = await Promise.allSettled((await this.loaded()).map((live) => live.close()))
    for (const one of closing)
      if (one.status === 'rejected') this.#around.log('close-failed', { reason: kindOf(one.reason) })
  }

  #drop(live: LiveSession): void {
    live.end()
    this.#forget(live.row.id)
  }

  #forget(id: string): void {
    this.#live.delete(id)
    this.#askedAt.delete(id)
    this.#around.away?.(id)
  }

  async #load(id: string): Promise<LiveSession | undefined> {
    const { store } = this.#around
    const row: SessionRow | undefined = await store.session(id)
    if (!row) return undefined
    const start = await store.latestSnapshot(id)
    const tail = await store.read(id, start?.seq ?? 0)
    const names = await store.people(id)
    const live = new LiveSession(this.#around, {
      row,
      start,
      tail,
      names: names.map((person) => [person.id, person.name]),
    })
    live.checkFrozen()
    void live.departed.forget()
    this.#around.loaded?.(live)
    return live
  }
}
