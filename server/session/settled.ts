// Which commands of which devices are in the log, so that a repeat is recognised.
import type { Commit } from '#shared/kernel/record.ts'

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

  /** Those of these numbers that are settled. */
  among(client: string, numbers: readonly number[]): number[] {
    return numbers.filter((n) => this.has(client, n))
  }

  pairs(): [string, number[]][] {
    return [...this.#byClient].map(([client, numbers]) => [client, [...numbers]])
  }
}
