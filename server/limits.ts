// Two small limits: a bucket that refills (how fast), and a window that counts (how often something failed).

/** Lets `burst` through at once and `perSecond` after that. Times are milliseconds. */
export class Bucket {
  readonly #perSecond: number
  readonly #burst: number
  #level: number
  #at: number

  constructor(limit: { readonly perSecond: number; readonly burst: number }, now: number) {
    this.#perSecond = limit.perSecond
    this.#burst = limit.burst
    this.#level = limit.burst
    this.#at = now
  }

  /** Takes one; false when there is none. A clock that jumps back gives nothing and takes nothing. */
  take(now: number): boolean {
    const gained = (Math.max(0, now - this.#at) * this.#perSecond) / 1_000
    this.#level = Math.min(this.#burst, this.#level + gained)
    this.#at = now
    if (this.#level < 1) return false
    this.#level -= 1
    return true
  }
}

/** Counts failures per key over the last `windowMs`; what is older is forgotten. */
export class Failures {
  readonly #most: number
  readonly #windowMs: number
  readonly #times = new Map<string, number[]>()

  constructor(most: number, windowMs: number) {
    this.#most = most
    this.#windowMs = windowMs
  }

  /** True when this key failed too often lately. */
  blocked(key: string, now: number): boolean {
    return this.#recent(key, now).length >= this.#most
  }

  add(key: string, now: number): void {
    if (this.#times.size > 10_000) for (const other of this.#times.keys()) this.#recent(other, now)
    this.#times.set(key, [...this.#recent(key, now), now])
  }

  #recent(key: string, now: number): number[] {
    const times = (this.#times.get(key) ?? []).filter((time) => time > now - this.#windowMs)
    if (times.length > 0) this.#times.set(key, times)
    else this.#times.delete(key)
    return times
  }
}
