// Which commands of which devices had their answer, so that a repeat is recognised.
import type { Commit } from './record.ts'
import type { Answer, Pending } from './wire.ts'
import { retryable } from './errors.ts'

/** A set per device and not a highest number: after a lost connection numbers may arrive in any order. */
export class Settled {
  readonly #byClient = new Map<string, Set<number>>()

  constructor(pairs: Iterable<readonly [string, readonly number[]]> = []) {
    for (const [client, numbers] of pairs) this.#byClient.set(client, new Set(numbers))
  }

  has(client: string, n: number): boolean {
    return this.#byClient.get(client)?.has(n) ?? false
  }

  add({ client, n }: Pick<Commit, 'client' | 'n'>): void {
    const numbers = this.#byClient.get(client)
    if (numbers) numbers.add(n)
    else this.#byClient.set(client, new Set([n]))
  }

  /** The numbers of those that are settled; what has a key is known by that. */
  among(client: string, pending: readonly Pending[]): number[] {
    return pending.flatMap((one) => {
      if (typeof one === 'number') return this.has(client, one) ? [one] : []
      const [n, key] = one
      return this.has(key, 1) ? [n] : []
    })
  }

  pairs(): [string, number[]][] {
    return [...this.#byClient].map(([client, numbers]) => [client, [...numbers]])
  }
}

const MOST_REFUSED = 5_000

/**
 * The last refusals that were final: a copy of such a command that comes late gets the same answer, because its device
 * has let go of it. Kept in memory only; the oldest go first.
 */
export class Refused {
  readonly #answers = new Map<string, Answer>()

  of(client: string, n: number): Answer | undefined {
    return this.#answers.get(`${client} ${n}`)
  }

  add(answer: Answer): void {
    if (answer.code === undefined || retryable.has(answer.code)) return
    this.#answers.set(`${answer.client} ${answer.n}`, answer)
    if (this.#answers.size <= MOST_REFUSED) return
    const [oldest] = this.#answers.keys()
    if (oldest !== undefined) this.#answers.delete(oldest)
  }
}
