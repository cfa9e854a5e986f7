// Counts what a step of the load brought: how many deliveries, and how long they took.
import { quantile } from './numbers.ts'

export type Times = { readonly p50: number; readonly p95: number; readonly p99: number }

export type Stats = {
  readonly acts: number
  readonly acknowledged: number
  /** One act that arrived at one participant. */
  readonly deliveries: number
  readonly expected: number
  /** Delivered more than once; must be 0. */
  readonly doubled: number
  readonly bytes: number
  /** Milliseconds from act to its acknowledgement, to each delivery, and to the last delivery. */
  readonly acknowledge: Times
  readonly see: Times
  readonly seeAll: Times
}

const timesOf = (values: number[]): Times => {
  const sorted = Float64Array.from(values).sort()
  return { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), p99: quantile(sorted, 0.99) }
}

type Act = { readonly at: number; left: number; acknowledged: boolean }

export class Tally {
  bytes = 0
  readonly #acts = new Map<number, Act>()
  readonly #acknowledge: number[] = []
  readonly #see: number[] = []
  readonly #seeAll: number[] = []
  #expected = 0
  #doubled = 0
  #open = 0

  /** An act that so many people must see. */
  sent(turn: number, audience: number): void {
    this.#acts.set(turn, { at: performance.now(), left: audience, acknowledged: false })
    this.#expected += audience
    this.#open += audience + 1
  }

  seen(turn: number): void {
    const act = this.#acts.get(turn)
    if (!act) return
    if (act.left === 0) this.#doubled += 1
    else {
      act.left -= 1
      this.#open -= 1
      const ms = performance.now() - act.at
      this.#see.push(ms)
      if (act.left === 0) this.#seeAll.push(ms)
    }
  }

  acknowledged(turn: number): void {
    const act = this.#acts.get(turn)
    if (!act || act.acknowledged) return
    act.acknowledged = true
    this.#open -= 1
    this.#acknowledge.push(performance.now() - act.at)
  }

  /** Everything was seen by everyone and acknowledged. */
  get complete(): boolean {
    return this.#open === 0
  }

  stats(): Stats {
    return {
      acts: this.#acts.size,
      acknowledged: this.#acknowledge.length,
      deliveries: this.#see.length,
      expected: this.#expected,
      doubled: this.#doubled,
      bytes: this.bytes,
      acknowledge: timesOf(this.#acknowledge),
      see: timesOf(this.#see),
      seeAll: timesOf(this.#seeAll),
    }
  }
}
