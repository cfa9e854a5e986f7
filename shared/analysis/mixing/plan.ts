// Divides people over tables in rounds: nobody twice at a table, few who meet again, every side at every table.
import { numbersFrom } from '#shared/kernel/random.ts'
import { anneal } from './anneal.ts'
import { boundsOf, type Bounds } from './bound.ts'
import { AGAIN, costOf, inOrder, OVER, scoreOf, type Best, type Cost } from './cost.ts'
import type { Draft } from './draft.ts'
import { exact, SEATS } from './exact.ts'
import { numbered, type Numbered } from './numbered.ts'
import type { Goal, Mix, MixQuestion, Seating } from './question.ts'
import { shifts } from './shifts.ts'
import { draftOf, greedy } from './start.ts'

export type { Goal, Mix, Mixed, MixQuestion, MixTable, Score, Seating } from './question.ts'

/** The walks that follow each other until the bound is met: how many changes, from how warm to how cold. The last starts
 * from the best plan and makes no goal worse for one after it. */
const FIRST_WALK = { moves: 40_000, warm: 0.15, cold: 0.08 }
const MORE_WALKS = [
  { moves: 60_000, warm: 0.5, cold: 0.08 },
  { moves: 60_000, warm: 0.3, cold: 0.08 },
  { moves: 60_000, warm: 0.5, cold: 0.08 },
  { moves: 30_000, warm: 0, cold: 0 },
]

/** A small group needs no more changes than this for each seat: on the first walk, and on each other. */
const FIRST_PER_SEAT = 400
const MORE_PER_SEAT = 1_000

/** How many plans by rotation are drawn, when not every number of tables has steps that suit. */
const ROTATIONS = 6

/**
 * The same plan in slices of work of a few milliseconds: each value is the best so far, the last one is `mix(question)`.
 * No value is asked of a clock, so that everybody who mixes with the same seed finds the same plan.
 */
export function* mixing(question: MixQuestion): Generator<Mix, Mix> {
  const hall = numbered(question)
  if (hall.tables.length === 0 || hall.guests.length === 0) return nobody(hall)
  const bounds = boundsOf(hall)
  const goal = costOf(bounds.over, bounds.inOrder)
  const random = numbersFrom(question.seed)
  const seats = hall.guests.length * hall.rounds
  const first = startOf(hall, goal, random)
  const best: Best = { seat: first.seat.slice(), cost: first.cost.slice() }
  const soFar = (): Mix => mixOf(hall, bounds, best, inOrder(best.cost, goal) <= 0)
  yield soFar()

  const moves = Math.min(FIRST_WALK.moves, FIRST_PER_SEAT * seats)
  for (const _ of anneal({ hall, draft: first, random, best, goal, ...FIRST_WALK, moves })) yield soFar()
  if (seats <= SEATS && !soFar().proven) {
    const tries = exact(hall, bounds, best)
    let step = tries.next()
    for (; !step.done; step = tries.next()) yield soFar()
    if (step.value) return mixOf(hall, bounds, best, true)
  }
  for (const walk of MORE_WALKS) {
    if (soFar().proven) break
    const draft = walk.warm > 0 ? greedy(hall, random) : draftOf(hall, best)
    const moves = Math.min(walk.moves, MORE_PER_SEAT * seats)
    for (const _ of anneal({ hall, draft, random, best, goal, ...walk, moves })) yield soFar()
  }
  return soFar()
}

/** The best of some plans by rotation; with a history or settled people everybody in turn at the best table left. */
const startOf = (hall: Numbered, goal: Cost, random: () => number): Draft => {
  if (hall.anySat || hall.anyFixed) return greedy(hall, random)
  let best = shifts(hall, random)
  for (let drawn = 1; drawn < ROTATIONS && (best.cost[AGAIN] ?? 0) > (goal[AGAIN] ?? 0); drawn += 1) {
    const other = shifts(hall, random)
    if (inOrder(other.cost, best.cost) < 0) best = other
  }
  return best
}

/** The whole plan at once. */
export const mix = (question: MixQuestion): Mix => {
  const slices = mixing(question)
  let slice = slices.next()
  while (!slice.done) slice = slices.next()
  return slice.value
}

const mixOf = (
  hall: Numbered,
  { inOrder: bound, alone }: Bounds,
  { seat, cost }: Best,
  proven: boolean,
): Mix => {
  const { guests, tables, hosts, sizes } = hall
  const rounds = Array.from({ length: hall.rounds }, (_, round): Seating => {
    const at = (guest: number) => tables[seat[round * guests.length + guest] ?? 0] ?? ''
    return new Map([...hosts, ...guests.map((id, guest): [string, string] => [id, at(guest)])])
  })
  const score = scoreOf(cost)
  const seated = cost[OVER] === 0 && sizes.within
  const won: Goal[] = seated ? ['seats'] : []
  for (const goal of ['twice', 'again', 'missing'] as const) if (score[goal] <= alone[goal]) won.push(goal)
  return { rounds, score, bound, proven, won }
}

/** What there is to say when there are only hosts, or no tables. */
const nobody = ({ hosts, rounds }: Numbered): Mix => {
  const none = { twice: 0, again: 0, missing: 0, uneven: 0 }
  return {
    rounds: Array.from({ length: rounds }, () => hosts),
    score: none,
    bound: none,
    proven: true,
    won: ['seats', 'twice', 'again', 'missing'],
  }
}
