// How many guests are at each table of a draft, and how far that is from what the seats ask.
import type { Numbered } from './numbered.ts'

/** Starts with nobody seated. `over` and `uneven` are the guests who would have to move, summed over the rounds. */
export class Counts {
  over: number
  uneven: number
  readonly #tables: number
  readonly #count: Int16Array
  readonly #sizes: Numbered['sizes']
  /** Per round: guests above what is allowed, places below it, and the same for what is even. */
  readonly #above: Int32Array
  readonly #below: Int32Array
  readonly #high: Int32Array
  readonly #low: Int32Array

  constructor({ rounds, tables, sizes }: Pick<Numbered, 'rounds' | 'tables' | 'sizes'>) {
    this.#tables = tables.length
    this.#count = new Int16Array(rounds * tables.length)
    this.#sizes = sizes
    const empty = (wanted: readonly number[]) => wanted.reduce((sum, places) => sum + places, 0)
    this.#above = new Int32Array(rounds)
    this.#high = new Int32Array(rounds)
    this.#below = new Int32Array(rounds).fill(empty(sizes.least))
    this.#low = new Int32Array(rounds).fill(empty(sizes.low))
    this.over = rounds * empty(sizes.least)
    this.uneven = rounds * empty(sizes.low)
  }

  at(round: number, table: number): number {
    return this.#count[round * this.#tables + table] ?? 0
  }

  /** In a round that is not full yet: the guests above what is allowed, and above what is even. */
  crowd(round: number): { readonly above: number; readonly high: number } {
    return { above: this.#above[round] ?? 0, high: this.#high[round] ?? 0 }
  }

  /** One guest more (`step` 1) or less (-1) at this table. */
  add(round: number, table: number, step: 1 | -1): void {
    const { least, most, low, high } = this.#sizes
    const cell = round * this.#tables + table
    const count = this.#count[cell] ?? 0
    this.#count[cell] = count + step
    /** The number of guests before the one who comes, or without the one who goes. */
    const rest = step === 1 ? count : count - 1
    this.over -= Math.max(this.#above[round] ?? 0, this.#below[round] ?? 0)
    this.uneven -= Math.max(this.#high[round] ?? 0, this.#low[round] ?? 0)
    if (rest >= (most[table] ?? 0)) this.#above[round] = (this.#above[round] ?? 0) + step
    if (rest < (least[table] ?? 0)) this.#below[round] = (this.#below[round] ?? 0) - step
    if (rest >= (high[table] ?? 0)) this.#high[round] = (this.#high[round] ?? 0) + step
    if (rest < (low[table] ?? 0)) this.#low[round] = (this.#low[round] ?? 0) - step
    this.over += Math.max(this.#above[round] ?? 0, this.#below[round] ?? 0)
    this.uneven += Math.max(this.#high[round] ?? 0, this.#low[round] ?? 0)
  }
}
