// Whose table is settled before the mixing, counted; and the sums of the bounds.
import type { Numbered } from './numbered.ts'

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0)

/** 0 up to and without `count`. */
export const range = (count: number): number[] => [...Array(count).keys()]

/** Settled guests by round and table. */
export const settledAt = ({ rounds, tables, guests, fixed }: Numbered): number[][] =>
  range(rounds).map((round) => {
    const counts = tables.map(() => 0)
    for (const table of fixed.subarray(round * guests.length, (round + 1) * guests.length))
      if (table >= 0) counts[table] = (counts[table] ?? 0) + 1
    return counts
  })
