// Search by chance: changes that make a plan better are taken, worse ones less and less often.
import {
  NOTHING,
  AGAIN,
  betters,
  inOrder,
  keep,
  MISSING,
  OVER,
  TWICE,
  UNEVEN,
  type Best,
  type Cost,
} from './cost.ts'
import type { Draft } from './draft.ts'
import type { Numbered } from './numbered.ts'
import { upTo } from './start.ts'

type Random = () => number

/** How heavy each goal weighs on the way; the best plan is kept by the order of the goals. */
const WEIGHTS: readonly number[] = [8, 5, 1, 0.34, 0.15]

/** How many changes are weighed between two looks at the screen. */
const SLICE = 4_000

export type Walk = {
  readonly hall: Numbered
  readonly draft: Draft
  readonly random: Random
  readonly best: Best
  /** When the best plan is as good as this, the walk is over. */
  readonly goal: Cost
  /** Changes to weigh, and how warm it is at the start and at the end; at 0 nothing gets worse in the order of goals. */
  readonly moves: number
  readonly warm: number
  readonly cold: number
}

const weightOf = (delta: Cost): number =>
  (delta[OVER] ?? 0) * (WEIGHTS[OVER] ?? 0) +
  (delta[TWICE] ?? 0) * (WEIGHTS[TWICE] ?? 0) +
  (delta[AGAIN] ?? 0) * (WEIGHTS[AGAIN] ?? 0) +
  (delta[MISSING] ?? 0) * (WEIGHTS[MISSING] ?? 0) +
  (delta[UNEVEN] ?? 0) * (WEIGHTS[UNEVEN] ?? 0)

/** Walks until the bound is met or the moves are used. Yields between slices of work. */
export function* anneal(walk: Walk): Generator<void, void> {
  const { hall, draft, random, best, goal, moves, warm, cold } = walk
  const guests = hall.guests.length
  const spare = hall.sizes.most.reduce((sum, seats) => sum + seats, 0) > guests || hall.anyFixed
  let heat = warm
  const cooling = warm === 0 ? 0 : (cold / warm) ** (1 / Math.max(1, moves / 64))
  for (let made = 0; made < moves; made += 1) {
    if (made % 64 === 0) heat *= cooling
    if (made % SLICE === SLICE - 1) yield
    if (made % 4 === 0 && (draft.cost[MISSING] ?? 0) > (goal[MISSING] ?? 0)) {
      exchange(walk, heat)
      keep(best, draft)
      if (inOrder(best.cost, goal) <= 0) return
      continue
    }
    const round = upTo(hall.rounds, random)
    const looks = made % 4 === 1 ? 0 : 6
    let guest = upTo(guests, random)
    for (let look = 0; look < looks && !draft.troubled(round, guest); look += 1) guest = upTo(guests, random)
    if ((hall.fixed[round * guests + guest] ?? -1) >= 0) continue
    const table = draft.seat[round * guests + guest] ?? 0
    if (spare && random() < 0.2) {
      const to = upTo(hall.tables.length, random)
      if (to === table) continue
      draft.weighMove(round, guest, to)
      if (!taken(draft.delta, heat, random)) continue
      draft.move(round, guest, to)
    } else {
      const other = upTo(guests, random)
      const otherTable = draft.seat[round * guests + other] ?? 0
      if (otherTable === table || (hall.fixed[round * guests + other] ?? -1) >= 0) continue
      draft.weighSwap(round, guest, other)
      if (!taken(draft.delta, heat, random)) continue
      draft.swap(round, guest, other)
    }
    keep(best, draft)
    if (inOrder(best.cost, goal) <= 0) return
  }
}

/** Two guests of different sides take over the whole evening of the other: who meets again stays the same. */
const exchange = ({ hall, draft, random }: Walk, heat: number): void => {
  const guests = hall.guests.length
  const one = upTo(guests, random)
  const other = upTo(guests, random)
  if (hall.side[one] === hall.side[other]) return
  const apart = (round: number): boolean =>
    draft.seat[round * guests + one] !== draft.seat[round * guests + other] &&
    (hall.fixed[round * guests + one] ?? -1) < 0 &&
    (hall.fixed[round * guests + other] ?? -1) < 0
  const before = draft.cost.slice()
  const trade = (): void => {
    for (let round = 0; round < hall.rounds; round += 1) if (apart(round)) draft.swap(round, one, other)
  }
  trade()
  if (
    !taken(
      draft.cost.map((cost, goal) => cost - (before[goal] ?? 0)),
      heat,
      random,
    )
  )
    trade()
}

const taken = (delta: Cost, heat: number, random: Random): boolean => {
  if (heat === 0) return inOrder(delta, NOTHING) <= 0
  const weight = weightOf(delta)
  return weight < 0 || (weight === 0 ? betters(delta) || random() < 0.5 : random() < Math.exp(-weight / heat))
}
