// Estimates the server's clock: of five questions the one that was answered fastest tells it best.
import type { Timers } from './backend.ts'

const ROUNDS = 5

export class Clock {
  readonly #timers: Timers
  #offset = 0
  #measured = false

  constructor(timers: Timers) {
    this.#timers = timers
  }

  /** Server time in milliseconds since 1970, as far as known. */
  now(): number {
    return this.#timers.now() + this.#offset
  }

  /** A first guess, from a message that was some time under way; ignored once it was measured. */
  guess(serverTime: number): void {
    if (!this.#measured) this.#offset = serverTime - this.#timers.now()
  }

  /** Asks five times. Rejects when the first question gets no answer; keeps what it has when a later one gets none. */
  async measure(ask: () => Promise<number>): Promise<void> {
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < ROUNDS; round += 1) {
      const sent = this.#timers.now()
      try {
        const serverTime = await ask()
        const received = this.#timers.now()
        if (received - sent >= best || received < sent) continue
        best = received - sent
        this.#offset = serverTime + best / 2 - received
        this.#measured = true
      } catch (error) {
        if (round === 0) throw error
        return
      }
    }
  }
}
