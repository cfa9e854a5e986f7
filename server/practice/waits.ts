// Waiting in a time that may change while one waits: an hour of people is over in minutes once the pace is fast.

/** The longest that a change of pace goes unnoticed, in milliseconds. */
const SLICE_MS = 1_000

export class Waits {
  readonly #pace: () => number
  readonly #timers = new Set<NodeJS.Timeout>()
  #stopped = false

  /** `pace`: how many milliseconds a second takes now. */
  constructor(pace: () => number) {
    this.#pace = pace
  }

  /** Runs it after so many seconds, unless `stop` comes first. */
  later(seconds: number, run: () => void): void {
    if (this.#stopped) return
    const pace = this.#pace()
    const ms = Math.min(seconds * pace, SLICE_MS)
    const left = seconds - ms / pace
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      if (left > 0.01) this.later(left, run)
      else run()
    }, ms)
    timer.unref()
    this.#timers.add(timer)
  }

  stop(): void {
    this.#stopped = true
    for (const timer of this.#timers) clearTimeout(timer)
  }
}
