// Waits longer after each failure, and can be told to stop waiting.

const FIRST_MS = 50
const MOST_MS = 3_000

export class BackOff {
  #failures = 0
  #over = false
  #stop: (() => void) | undefined

  /** True after the wait; false when nobody should try again. */
  async wait(): Promise<boolean> {
    if (this.#over) return false
    const ms = Math.min(MOST_MS, FIRST_MS * 2 ** this.#failures)
    this.#failures += 1
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#stop = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    return !this.#over
  }

  reset(): void {
    this.#failures = 0
  }

  /** Ends a wait that is going on, and every later one. */
  giveUp(): void {
    this.#over = true
    this.#stop?.()
  }
}
