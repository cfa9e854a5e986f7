// One session on this device: joins replica, outbox, connections and clock, and tells the store what there is to see.
import { nanoid } from 'nanoid'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import type { Json, PersonId } from '#shared/kernel/record.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { MAX_PACKET, type Answer } from '#shared/kernel/wire.ts'
import { realTimers, type NoEntry, type OpenBackend, type OpenWelcome, type Timers } from './backend.ts'
import { Clock } from './clock.ts'
import { Couriers } from './couriers.ts'
import { Drafts } from './drafts.ts'
import { Lane, type LaneSetting } from './lane.ts'
import { MOST_PENDING, Outbox, type Entry } from './outbox.ts'
import { Previews } from './previews.ts'
import { Replica, type Applied } from './replica.ts'
import type { KeyStore } from './storage.ts'
import { Store, type Status } from './store.ts'
import { noTabs, type Tabs } from './tabs.ts'

/** What the server said of a command. */
export type Outcome =
  { readonly ok: true } | { readonly ok: false; readonly code: ErrorCode; readonly field?: string }

export type ActOptions = {
  /** The person without a device for whom a facilitator does this. */
  readonly as?: PersonId
  /** Key of the draft that this command carries; it is cleared when the command is acknowledged. */
  readonly draft?: string
  /** Kept without its sender, as the screen promised: the log gets no author, device or time of its own. */
  readonly unsigned?: boolean
}

export type SyncSetting = {
  /** Under which name this device keeps things of this session; the same at every visit. */
  readonly session: string
  readonly registry: Registry
  readonly open: OpenBackend
  readonly storage: KeyStore
  readonly tabs?: Tabs
  readonly timers?: Timers
  /** For tests that must be repeatable; a fresh one otherwise. */
  readonly client?: string
}

/** So long after the frame of the class the own frame is waited for, in milliseconds: it is sent with it, but may come in another packet. */
const OWN_FRAME_MS = 1_000

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

const outcomeOf = ({ code, field }: Answer): Outcome =>
  code === undefined ? { ok: true } : { ok: false, code, ...(field !== undefined && { field }) }

export class Sync {
  readonly store = new Store()
  readonly drafts: Drafts
  readonly clock: Clock
  /** What others show while they are busy; apart from the records, so that only who asks is drawn again. */
  readonly previews: Previews
  readonly client: string
  /** Where an activity may keep what belongs to this device alone, under `sessionPrefix(session)`. */
  readonly session: string
  readonly storage: KeyStore
  readonly #setting: SyncSetting
  readonly #timers: Timers
  readonly #replica: Replica
  readonly #outbox: Outbox
  readonly #couriers: Couriers
  readonly #waiting = new Map<string, (outcome: Outcome) => void>()
  #lane: Lane | undefined
  #n = 0
  #paused = false
  #later: (() => void) | undefined
  #unheld: (() => void) | undefined

  constructor(setting: SyncSetting) {
    const { session, storage, tabs = noTabs } = setting
    this.#setting = setting
    this.session = session
    this.storage = storage
    this.#timers = setting.timers ?? realTimers
    this.client = setting.client ?? nanoid()
    this.clock = new Clock(this.#timers)
    this.drafts = new Drafts(storage, session)
    this.previews = new Previews(this.#timers, (message) => {
      if (this.#lane?.live) this.#lane.backend.preview(message)
    })
    this.#replica = new Replica(setting.registry)
    this.#outbox = new Outbox(storage, session, this.client)
    this.#couriers = new Couriers({
      outbox: this.#outbox,
      tabs,
      lane: (client, events) => this.#makeLane(client, events),
      answers: (answers) => {
        this.#answer(answers)
        this.#flush()
      },
      changed: () => this.#flush(),
    })
    tabs.hold(this.client).catch(() => undefined)
    this.#flush()
    this.resume()
    void this.#couriers.look()
  }

  /**
   * Does it here at once as far as it can be foreseen, keeps it, and sends it. Resolves with the server's answer and
   * not before; what may succeed later (a pause, a full disk) keeps waiting and is sent again.
   */
  act(step: string, cmd: string, input: unknown, options: ActOptions = {}): Promise<Outcome> {
    const { as, draft, unsigned = false } = options
    const n = this.#n + 1
    const extra = { ...(as !== undefined && { as }), ...(unsigned && { key: nanoid() }) }
    const message = { n, step, cmd, input, ...extra }
    if (bytesOf(message) > MAX_PACKET) return Promise.resolve({ ok: false, code: 'bad-input' })
    if (this.#outbox.of(this.client).length >= MOST_PENDING)
      return Promise.resolve({ ok: false, code: 'full' })
    this.#n = n
    const text = draft === undefined ? undefined : this.drafts.get(draft)
    this.#outbox.add({
      ...message,
      client: this.client,
      at: this.clock.now(),
      ...(draft !== undefined && text !== undefined && { draft: [draft, text] }),
    })
    const answer = new Promise<Outcome>((resolve) => this.#waiting.set(`${this.client} ${n}`, resolve))
    this.#flush()
    return answer
  }

  /**
   * Shows others what is being done here, as the `live` of the activity says; often, while it lasts. Nobody answers, it
   * is kept nowhere, and it may be lost: what it ends in is a command.
   */
  preview(step: string, name: string, data: Json): void {
    if (this.#lane?.live) this.previews.give(step, name, data)
  }

  /** The page can be seen again: checks the connection at once, and the clock, which may have stood still. */
  wake(): void {
    const { live, backend } = this.#lane ?? {}
    if (live && backend) this.clock.measure(() => backend.time()).catch(() => backend.retry())
    else backend?.retry()
  }

  /** As when the device sleeps: no connection and no timers; everything that waits is kept. */
  suspend(): void {
    this.#lane?.close()
    this.#lane = undefined
    this.#couriers.close()
    this.previews.clear()
    this.#later?.()
    this.#later = undefined
    this.#unheld?.()
    this.#unheld = undefined
    this.#status({ connection: 'waiting' })
  }

  resume(): void {
    this.#lane ??= this.#makeLane(this.client, {
      welcome: (welcome) => this.#welcomed(welcome),
      disconnected: () => {
        this.previews.clear()
        this.#status({ connection: 'waiting' })
      },
      refused: (code) => this.#refused(code),
      frame: (frame) => {
        if (!this.#took(this.#replica.frame(frame))) return
        this.#flushSoon()
        this.#releaseLater()
      },
      own: (frame) => {
        this.#took(this.#replica.own(frame))
        this.#answer(frame.answers)
        this.#flush()
      },
      names: (names) => this.store.set('names', names),
      online: (people) => this.store.set('online', people),
      stuck: (stuck) => this.#status({ stuck }),
      live: (items) => this.previews.take(items),
    })
  }

  /** The reader has seen it. */
  dismissLate(entry: Entry): void {
    this.store.set(
      'late',
      this.store.pieces.late.filter((one) => one.entry !== entry),
    )
  }

  #makeLane(client: string, events: LaneSetting['events']): Lane {
    return new Lane({
      client,
      outbox: this.#outbox,
      open: this.#setting.open,
      timers: this.#timers,
      events,
      answered: (entry, answer) => this.#answered(entry, answer),
      due: () => this.#pump(),
    })
  }

  #welcomed(welcome: OpenWelcome): void {
    const backend = this.#lane?.backend
    this.#replica.welcome(welcome)
    this.clock.guess(welcome.serverTime)
    this.store.set('me', this.#replica.me)
    this.store.set('names', welcome.names)
    this.store.set('online', welcome.online)
    this.#status({ connection: 'live', joined: true, stuck: false })
    this.#flush()
    if (backend) this.clock.measure(() => backend.time()).catch(() => undefined)
    void this.#couriers.lookAgain()
  }

  #took(applied: Applied): boolean {
    if (applied === 'gap' && this.#lane?.live) this.#lane.greet()
    return applied === 'applied'
  }

  #refused(code: NoEntry): void {
    this.#status({ connection: 'waiting', refused: code })
    if (code !== 'erased' && code !== 'person-erased') return
    for (const { client, n } of this.#outbox.entries()) this.#lane?.answer({ client, n, code: 'gone' })
    this.#flush()
  }

  #laneOf(client: string): Lane | undefined {
    return client === this.client ? this.#lane : this.#couriers.lane(client)
  }

  #answer(answers: readonly Answer[]): void {
    for (const answer of answers) this.#laneOf(answer.client)?.answer(answer)
    this.#couriers.tidy()
  }

  #answered(entry: Entry, answer: Answer): void {
    const { code } = answer
    if (code === undefined && entry.draft) this.drafts.clear(...entry.draft)
    const key = `${entry.client} ${entry.n}`
    const resolve = this.#waiting.get(key)
    this.#waiting.delete(key)
    if (resolve) resolve(outcomeOf(answer))
    else if (code !== undefined) this.store.set('late', [...this.store.pieces.late, { entry, code }])
  }

  /** The frame of the class is followed by the own frame at once; showing both together avoids a flicker. */
  #flushSoon(): void {
    this.#later ??= this.#timers.later(0, () => this.#flush())
  }

  /** The own frame may never come; then the class was told all that there is to see. */
  #releaseLater(): void {
    this.#unheld?.()
    this.#unheld = undefined
    if (!this.#replica.holds) return
    this.#unheld = this.#timers.later(OWN_FRAME_MS, () => {
      this.#replica.release()
      this.#flush()
    })
  }

  #flush(): void {
    this.#later?.()
    this.#later = undefined
    const paused = this.#paused
    this.#paused = this.#replica.paused
    if (paused && !this.#paused) for (const lane of this.#lanes()) lane.unpaused()
    const touched = this.#replica.predict(this.#outbox.entries())
    this.#pump()
    this.#status({})
    this.store.show(this.#replica.view, touched)
  }

  #lanes(): Lane[] {
    return [...this.#couriers.lanes(), ...(this.#lane ? [this.#lane] : [])]
  }

  /**
   * Sends what may be sent. Within a step one command is under way at a time, so that they happen in the order in which
   * they were given whatever is refused for now; what waits for the end of a pause lets those pass that may be done in it.
   */
  #pump(): void {
    const taken = new Set<string>()
    for (const entry of this.#outbox.entries()) {
      const lane = this.#laneOf(entry.client)
      if (!lane?.live || taken.has(entry.step)) continue
      if (!lane.busy(entry) && this.#replica.failure(entry) === 'paused') continue
      taken.add(entry.step)
      if (lane.busy(entry)) continue
      if (this.#outbox.stillKept(entry)) lane.send(entry)
      else this.#outbox.remove(entry.client, entry.n)
    }
  }

  #status(change: Partial<Status>): void {
    const pending = this.#outbox.entries().length
    this.store.set('status', { ...this.store.pieces.status, ...change, pending, kept: this.#outbox.kept })
  }
}
