// What a plan costs, in the order of the goals.
import type { Score } from './question.ts'

/** Guests over the seats, and then the score. */
export type Cost = Int32Array

export const OVER = 0
export const TWICE = 1
export const AGAIN = 2
export const MISSING = 3
export const UNEVEN = 4

/** Compares in the order of the goals: below zero when the first is better. */
export const inOrder = (one: ArrayLike<number>, other: ArrayLike<number>): number => {
  for (let goal = 0; goal < one.length; goal += 1) {
    const difference = (one[goal] ?? 0) - (other[goal] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

export const NOTHING: Cost = new Int32Array(5)

/** Whether a plan is better after this change. */
export const betters = (delta: Cost): boolean => inOrder(delta, NOTHING) < 0

export const costOf = (over: number, { twice, again, missing, uneven }: Score): Cost =>
  Int32Array.of(over, twice, again, missing, uneven)

export const scoreOf = (cost: Cost): Score => ({
  twice: cost[TWICE] ?? 0,
  again: cost[AGAIN] ?? 0,
  missing: cost[MISSING] ?? 0,
  uneven: cost[UNEVEN] ?? 0,
})

/** The best plan so far: the table of each guest in each round (round * guests + guest). */
export type Best = { readonly seat: Int16Array; readonly cost: Cost }

/** Keeps this plan when it is better. */
export const keep = (best: Best, plan: Best): void => {
  if (inOrder(plan.cost, best.cost) >= 0) return
  best.cost.set(plan.cost)
  best.seat.set(plan.seat)
}
