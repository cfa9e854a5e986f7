// How much may come in at once: photos are large and take long, and the sessions go first.
import { availableParallelism } from 'node:os'
import { Bucket } from '../limits.ts'

const PERSON = { perSecond: 0.5, burst: 10 }
const SESSION = { perSecond: 10, burst: 300 }
const FILES_PER_PERSON = 3
const BYTES = 150_000_000

/** Counts attempts per person and per session, and what is being received and worked on now. */
export class Intake {
  readonly #buckets = new Map<string, Bucket>()
  readonly #files = new Map<string, number>()
  #bytes = 0

  /** Room for a file of this many bytes, as the way to give it back; undefined when it goes too fast. */
  enter(session: string, person: string, bytes: number, now: number): (() => void) | undefined {
    if (this.#buckets.size > 10_000) this.#buckets.clear()
    const who = `${session}/${person}`
    const files = this.#files.get(who) ?? 0
    if (files >= FILES_PER_PERSON || this.#bytes + bytes > BYTES) return undefined
    if (!this.#bucket(who, PERSON, now).take(now) || !this.#bucket(session, SESSION, now).take(now))
      return undefined
    this.#files.set(who, files + 1)
    this.#bytes += bytes
    return () => {
      this.#bytes -= bytes
      const left = (this.#files.get(who) ?? 1) - 1
      if (left > 0) this.#files.set(who, left)
      else this.#files.delete(who)
    }
  }

  #bucket(name: string, limit: typeof PERSON, now: number): Bucket {
    const bucket = this.#buckets.get(name) ?? new Bucket(limit, now)
    this.#buckets.set(name, bucket)
    return bucket
  }
}

/** Lets so many works run at once, in the order in which they came; one processor stays free where there are several. */
export class Turns {
  readonly #waiting: (() => void)[] = []
  #free: number

  constructor(atOnce = Math.min(3, Math.max(1, availableParallelism() - 1))) {
    this.#free = atOnce
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free += 1
    }
  }
}
