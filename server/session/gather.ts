// Lets more come before it is worked on together, unless there is a reason to hurry.

/** Waits so many milliseconds; at 0 for the end of this turn of the event loop, so that what sockets deliver comes along. */
export class Gather {
  readonly #ms: number
  #now: (() => void) | undefined

  constructor(ms: number) {
    this.#ms = ms
  }

  /** Resolves after the time, or after this turn when `full`. */
  wait(full: boolean): Promise<void> {
    return new Promise((resolve) => {
      if (this.#ms === 0 || full) return void setImmediate(resolve)
      const timer = setTimeout(resolve, this.#ms)
      this.#now = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  /** Ends the waiting that is going on. */
  hurry(): void {
    this.#now?.()
  }
}
