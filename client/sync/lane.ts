// One connection for the commands of one client id: says hello, learns what is settled, sends, waits, tries again.
import { retryable, type ErrorCode } from '#shared/kernel/errors.ts'
import type { Answer } from '#shared/kernel/wire.ts'
import type { Backend, BackendEvents, OpenBackend, OpenWelcome, Timers } from './backend.ts'
import { MOST_PENDING, type Entry, type Outbox } from './outbox.ts'

const PATIENCE_MS = 10_000
const FIRST_RETRY_MS = 400
const LONGEST_RETRY_MS = 15_000

type Held = { readonly code: ErrorCode; readonly tries: number; readonly until: number }

export type LaneSetting = {
  readonly client: string
  readonly outbox: Outbox
  readonly open: OpenBackend
  readonly timers: Timers
  /** What the rest of the program does with what arrives; the lane has done its own part by then. */
  readonly events: Omit<BackendEvents, 'connected'>
  /** The answer is final: undefined is accepted. Called before the events that brought it. */
  readonly answered: (entry: Entry, answer: Answer) => void
  /** Something can be sent that could not be sent before. */
  readonly due: () => void
}

export class Lane {
  readonly client: string
  readonly #setting: LaneSetting
  readonly #backend: Backend
  readonly #sent = new Set<number>()
  readonly #held = new Map<number, Held>()
  #state: 'off' | 'greeting' | 'live' = 'off'
  #stuck = false
  #alarm: (() => void) | undefined
  #retry: (() => void) | undefined

  constructor(setting: LaneSetting) {
    this.client = setting.client
    this.#setting = setting
    const { events } = setting
    this.#backend = setting.open({
      ...events,
      connected: () => this.greet(),
      disconnected: () => {
        this.#state = 'off'
        this.#alarm?.()
        events.disconnected()
      },
      welcome: (welcome) => this.#welcomed(welcome),
      refused: (code) => {
        this.close()
        events.refused(code)
      },
      stuck: (stuck) => {
        this.#stuck = stuck
        events.stuck(stuck)
      },
    })
  }

  get backend(): Backend {
    return this.#backend
  }

  get live(): boolean {
    return this.#state === 'live'
  }

  /** Asks for a fresh welcome. Whatever was sent and not answered will be sent again unless the welcome settles it. */
  greet(): void {
    const { client, outbox } = this.#setting
    this.#state = 'greeting'
    this.#backend.hello(
      client,
      outbox
        .of(client)
        .slice(0, MOST_PENDING)
        .map(({ n, key }) => (key === undefined ? n : [n, key])),
    )
    this.#watch(() => this.#backend.retry())
  }

  /** Whether this command waits for an answer, or for its time: then later ones of its step wait too. */
  busy(entry: Entry): boolean {
    const held = this.#held.get(entry.n)
    return this.#sent.has(entry.n) || (held !== undefined && held.until > this.#setting.timers.now())
  }

  send(entry: Entry): void {
    const { n, step, cmd, input, as, key } = entry
    this.#sent.add(n)
    this.#backend.send({
      n,
      step,
      cmd,
      input,
      ...(as !== undefined && { as }),
      ...(key !== undefined && { key }),
    })
    this.#expect()
  }

  /** An answer to a command of this client, over whichever connection it came. */
  answer(answer: Answer): void {
    const { outbox, timers, answered } = this.#setting
    const entry = outbox.get(this.client, answer.n)
    if (!entry) return
    this.#sent.delete(answer.n)
    if (answer.code !== undefined && retryable.has(answer.code)) {
      const tries = (this.#held.get(answer.n)?.tries ?? 0) + 1
      const wait = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (tries - 1))
      this.#held.set(answer.n, { code: answer.code, tries, until: timers.now() + wait })
    } else {
      this.#held.delete(answer.n)
      outbox.remove(this.client, answer.n)
      answered(entry, answer)
    }
    this.#expect()
    this.#planRetry()
  }

  /** The pause is over: what waited for that need not wait longer. */
  unpaused(): void {
    for (const [n, held] of this.#held) if (held.code === 'paused') this.#held.set(n, { ...held, until: 0 })
  }

  close(): void {
    this.#state = 'off'
    this.#sent.clear()
    this.#held.clear()
    this.#alarm?.()
    this.#retry?.()
    this.#backend.close()
  }

  #welcomed(welcome: OpenWelcome): void {
    this.#state = 'live'
    this.#stuck = false
    this.#sent.clear()
    this.#held.clear()
    for (const n of welcome.settled) this.answer({ client: this.client, n })
    this.#alarm?.()
    this.#setting.events.welcome(welcome)
  }

  #expect(): void {
    if (this.#sent.size > 0) this.#watch(() => (this.#stuck ? this.#expect() : this.greet()))
    else this.#alarm?.()
  }

  #watch(otherwise: () => void): void {
    this.#alarm?.()
    this.#alarm = this.#setting.timers.later(PATIENCE_MS, otherwise)
  }

  /** Those whose time has come already wait for something else, such as the end of a pause. */
  #planRetry(): void {
    this.#retry?.()
    const now = this.#setting.timers.now()
    const times = Array.from(this.#held.values(), (held) => held.until).filter((until) => until > now)
    if (times.length === 0) return
    this.#retry = this.#setting.timers.later(Math.min(...times) - now, () => {
      this.#setting.due()
      this.#planRetry()
    })
  }
}
