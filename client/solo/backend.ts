// The backend of a preparation: the truth is on this device, and every tab that has it open writes in the same log.
import type { ErrorCode } from '#shared/kernel/errors.ts'
import type { Commit } from '#shared/kernel/record.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import type { SeenOp } from '#shared/kernel/visibility.ts'
import type { Answer, CommandMessage, Pending } from '#shared/kernel/wire.ts'
import { ALONE, SoloHost } from '#shared/solo/host.ts'
import type { Backend, BackendEvents, OpenBackend } from '#client/sync/backend.ts'
import type { SoloStore } from './store.ts'

/** So many commits after each other before they are kept as one whole. */
const COMMITS_PER_WHOLE = 200

/** Between the tabs of a browser: "look what is new". */
export interface Neighbours {
  tell(): void
  close(): void
}

export type SoloSetting = {
  readonly id: string
  readonly store: SoloStore
  readonly registry: Registry
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** From 0 to 1. */
  readonly chance: () => number
  /** `look` is to be called when another tab has told something. */
  readonly neighbours: (look: () => void) => Neighbours
}

class SoloBackend implements Backend {
  readonly #setting: SoloSetting
  readonly #events: BackendEvents
  readonly #neighbours: Neighbours
  #host: SoloHost | undefined
  #client = ''
  /** What is being done, one after the other. */
  #chain: Promise<void> = Promise.resolve()
  #closed = false
  #stuck = false

  constructor(setting: SoloSetting, events: BackendEvents) {
    this.#setting = setting
    this.#events = events
    this.#neighbours = setting.neighbours(() => this.#then(() => this.#catchUp()))
    queueMicrotask(() => {
      if (!this.#closed) events.connected()
    })
  }

  hello(client: string, pending: readonly Pending[]): void {
    this.#client = client
    this.#then(async () => {
      const host = await this.#load()
      if (!host) return this.#gone()
      this.#events.welcome({
        session: this.#setting.id,
        code: '',
        me: ALONE,
        role: 'participant',
        snapshot: { upto: host.seq, records: host.seen() },
        own: [],
        settled: host.settled.among(client, pending),
        names: {},
        online: [ALONE],
        serverTime: this.#setting.now(),
      })
    })
  }

  send(message: CommandMessage): void {
    this.#then(() => this.#settle(message))
  }

  preview(): void {
    // There is nobody to watch.
  }

  time(): Promise<number> {
    return Promise.resolve(this.#setting.now())
  }

  retry(): void {
    this.#then(() => this.#catchUp())
  }

  close(): void {
    this.#closed = true
    this.#neighbours.close()
  }

  /** A device that cannot be read or written now says so, and is asked again by who waits for the answer. */
  #then(act: () => Promise<unknown>): void {
    this.#chain = this.#chain.then(async () => {
      if (this.#closed) return
      try {
        await act()
      } catch {
        this.#setStuck(true)
      }
    })
  }

  async #load(): Promise<SoloHost | undefined> {
    const { id, store, registry } = this.#setting
    const loaded = await store.load(id)
    if (loaded) this.#host = new SoloHost(registry, loaded.kept, loaded.tail)
    return this.#host
  }

  async #settle(message: CommandMessage): Promise<void> {
    const { client, n } = { client: this.#client, n: message.n }
    const answer = (code?: ErrorCode, field?: string): Answer => ({
      client,
      n,
      ...(code !== undefined && { code }),
      ...(field !== undefined && { field }),
    })
    try {
      for (;;) {
        const host = this.#host
        if (!host || this.#closed) return
        const known =
          message.key === undefined ? host.settled.has(client, n) : host.settled.has(message.key, 1)
        if (known) return this.#tell([], [answer()])
        const { now, chance } = this.#setting
        const tried = host.attempt(client, message, { now: now(), chance: chance() })
        if (!tried.ok) {
          // Another tab may have gone on, and then it may be fine there.
          if (await this.#catchUp()) continue
          return this.#tell([], [answer(tried.code, tried.field)])
        }
        const result = await this.#append(host, tried.commit)
        if (result === 'gone') return this.#gone()
        if (result === 'conflict') {
          await this.#catchUp()
          continue
        }
        this.#setStuck(false)
        this.#tell(host.absorb(tried.commit), [answer()])
        return this.#neighbours.tell()
      }
    } catch {
      this.#setStuck(true)
      this.#tell([], [answer('not-saved')])
    }
  }

  #append(host: SoloHost, commit: Commit): Promise<'ok' | 'conflict' | 'gone'> {
    const { id, store, registry, now } = this.#setting
    const whole =
      commit.seq % COMMITS_PER_WHOLE === 0 ? new SoloHost(registry, host.kept(), [commit]).kept() : undefined
    return store.append(id, host.seq, commit, now(), whole)
  }

  /** Takes in what other tabs kept. True when there was something. */
  async #catchUp(): Promise<boolean> {
    const { id, store, registry } = this.#setting
    const host = this.#host
    if (!host) return false
    const loaded = await store.load(id)
    if (!loaded) {
      this.#gone()
      return false
    }
    if (loaded.preparation.seq === host.seq) return false
    const fresh = loaded.tail.filter(({ seq }) => seq > host.seq)
    if (fresh[0]?.seq === host.seq + 1) for (const commit of fresh) this.#tell(host.absorb(commit), [])
    else {
      // Meanwhile the log was kept as one whole: begin again from there.
      this.#host = new SoloHost(registry, loaded.kept, loaded.tail)
      this.#events.disconnected()
      this.#events.connected()
    }
    return true
  }

  #tell(ops: readonly SeenOp[], answers: readonly Answer[]): void {
    const seq = this.#host?.seq ?? 0
    if (!this.#closed) this.#events.own({ after: ops.length > 0 ? seq - 1 : seq, upto: seq, ops, answers })
  }

  #gone(): void {
    this.#closed = true
    this.#events.refused('erased')
  }

  #setStuck(stuck: boolean): void {
    if (this.#stuck === stuck) return
    this.#stuck = stuck
    this.#events.stuck(stuck)
  }
}

export const openSolo =
  (setting: SoloSetting): OpenBackend =>
  (events) =>
    new SoloBackend(setting, events)
