// What the replica needs from whoever keeps the truth: a server behind a socket, or a session kept in this browser.
import type {
  CommandMessage,
  Frame,
  OwnFrame,
  Pending,
  Preview,
  PreviewMessage,
  Refused,
  Snapshot,
  Welcome,
} from '#shared/kernel/wire.ts'

/** A welcome with its snapshot unpacked. */
export type OpenWelcome = Omit<Welcome, 'snapshot'> & { readonly snapshot: Snapshot }

/** Why there is no session here: refused by the server, or a browser that cannot unpack what it sends. */
export type NoEntry = Refused['code'] | 'old-browser'

/** What a backend tells, in the order in which it happened; nothing of an earlier connection after `disconnected`. */
export type BackendEvents = {
  /** There is a connection: time to say hello. */
  connected(): void
  disconnected(): void
  welcome(welcome: OpenWelcome): void
  /** The last word: this backend makes no new connection by itself. */
  refused(code: NoEntry): void
  frame(frame: Frame): void
  own(frame: OwnFrame): void
  names(names: Welcome['names']): void
  online(people: Welcome['online']): void
  stuck(stuck: boolean): void
  /** What other devices are doing now; some of it may be lost on the way. */
  live(items: readonly Preview[]): void
}

/** One connection that keeps coming back. What is given to it while there is no connection is dropped. */
export interface Backend {
  hello(client: string, pending: readonly Pending[]): void
  send(message: CommandMessage): void
  /** Dropped when it cannot go out at once. */
  preview(message: PreviewMessage): void
  /** The clock of the truth in milliseconds since 1970; rejects when no answer comes. */
  time(): Promise<number>
  /** Lets go of a connection that no longer answers, and makes a new one at once. */
  retry(): void
  close(): void
}

/** Tells nothing before it has returned. */
export type OpenBackend = (events: BackendEvents) => Backend

/** Time as the replica uses it, so that tests can run it faster. */
export type Timers = {
  /** Milliseconds since 1970 on this device. */
  now(): number
  /** Runs later, unless the function that it returns is called first. */
  later(ms: number, run: () => void): () => void
}

export const realTimers: Timers = {
  now: () => Date.now(),
  later: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
