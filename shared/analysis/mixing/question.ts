// What the mixer of tables is asked, and what it answers.
import type { ShownSide } from '#shared/analysis/sides.ts'

/** Somebody who takes part; `side` is null when they have none that is ever shown. */
export type Mixed = { readonly id: string; readonly side: ShownSide | null }

/** `host` is the id of a person who stays at this table and takes one of its seats in every round. */
export type MixTable = { readonly id: string; readonly seats: number; readonly host: string | null }

/** One round: the table of each person, by their ids. */
export type Seating = ReadonlyMap<string, string>

export type MixQuestion = {
  /** Everybody who is to be seated, hosts included. */
  readonly people: readonly Mixed[]
  readonly tables: readonly MixTable[]
  /** How many rounds to plan now, 1 to 4. */
  readonly rounds: number
  /** Rounds that were already sat: they count as history and are not changed. */
  readonly sat?: readonly Seating[]
  /** Per planned round the people whose table is settled; an unknown person or table in it is passed over. */
  readonly fixed?: readonly (Seating | undefined)[]
  /** A whole number: the same question with the same seed gives the same plan. */
  readonly seed: number
}

/**
 * What the planned rounds add, lower is better; the goals are in order of weight. Hosts stay, so they count in `missing`
 * only. The score of a whole evening is that of its first rounds plus that of the others with the first as `sat`.
 */
export type Score = {
  /** Times a guest sits at a table where they sat before. */
  readonly twice: number
  /** Pairs of guests that meet again: a pair that meets k times counts k - 1. */
  readonly again: number
  /**
   * Sides missing at tables, summed over rounds and tables, above what the numbers make unavoidable: a side can be at no
   * more tables than those whose host has it plus one for each guest who has it. Below 0 where somebody was put at a
   * table that has no seat for a guest: their side is at one table more than the numbers promised.
   */
  readonly missing: number
  /** Guests who would have to move for the tables to differ by one guest at most, as far as the seats allow. */
  readonly uneven: number
}

export type Goal = 'seats' | 'twice' | 'again' | 'missing'

/**
 * A plan. `bound`: no plan is better, comparing the goals in order (`again` counts on nobody sitting twice at a table
 * more often than `bound.twice`). `proven`: there is no better plan, because the bound was met or all were tried.
 * `won`: the goals on which no plan scores better, whatever it does to the other goals; one that is not in it gave way to
 * a goal before it, or nobody knows whether more was possible.
 */
export type Mix = {
  readonly rounds: readonly Seating[]
  readonly score: Score
  readonly bound: Score
  readonly proven: boolean
  readonly won: readonly Goal[]
}
