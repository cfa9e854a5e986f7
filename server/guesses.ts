// Slows down who guesses codes and keys: per address, and over all addresses together (requirement S2).
import { Failures } from './limits.ts'

const MINUTE_MS = 60_000
/** Wrong codes in a minute of one address. A whole workshop is often one address, and people mistype. */
const MOST_OF_ONE = 10
/** Wrong codes in a minute of everyone. With 500 sessions at 23^6 codes, somebody at this pace hits one in 16 hours. */
const MOST_OF_ALL = 300
/** How long an address that gave a right code is let in while others guess. */
const KNOWN_MS = 60 * MINUTE_MS
const MOST_KNOWN = 10_000
const ALL = 'all'

/**
 * Only what was wrong is counted, so right codes never use anything up. Beyond the limit over all addresses only those
 * get in that gave a right code in the last hour: a room in which people are coming in goes on while others guess.
 * Addresses stay in memory, count for an hour at most, and are never logged.
 */
export class Guesses {
  readonly #ofOne = new Failures(MOST_OF_ONE, MINUTE_MS)
  readonly #ofAll = new Failures(MOST_OF_ALL, MINUTE_MS)
  /** When an address gave a right code last, the longest ago first. */
  readonly #known = new Map<string, number>()

  /** Whether this address must wait before it may try again. Times are milliseconds. */
  mustWait(address: string, now: number): boolean {
    if (this.#ofOne.blocked(address, now)) return true
    return this.#ofAll.blocked(ALL, now) && !this.#isKnown(address, now)
  }

  /** Counts a wrong code; true when with this one everyone together gave as many as may be. */
  wrong(address: string, now: number): boolean {
    const before = this.#ofAll.blocked(ALL, now)
    this.#ofOne.add(address, now)
    if (before) return false
    this.#ofAll.add(ALL, now)
    return this.#ofAll.blocked(ALL, now)
  }

  /** Remembers that this address knew a code. */
  right(address: string, now: number): void {
    this.#known.delete(address)
    this.#known.set(address, now)
    for (const [other, at] of this.#known) {
      if (this.#known.size <= MOST_KNOWN && at > now - KNOWN_MS) return
      this.#known.delete(other)
    }
  }

  #isKnown(address: string, now: number): boolean {
    return (this.#known.get(address) ?? -Infinity) > now - KNOWN_MS
  }
}
