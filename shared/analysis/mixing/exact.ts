// Tries all plans of a small group, without those that are the same but for the names, until none can be better.
import { inOrder, OVER, TWICE, AGAIN, MISSING, UNEVEN, keep, type Best } from './cost.ts'
import type { Bounds } from './bound.ts'
import { Draft } from './draft.ts'
import type { Numbered } from './numbered.ts'
import { range } from './settled.ts'

/** Groups up to this many seats to fill (guests times rounds) are tried; larger ones never come to an end. */
export const SEATS = 64

/** After so many seats that were tried it gives up. */
const TRIES = 250_000
const SLICE = 4_000

/** Gives whether all plans were tried: then `best` is the best there is. Yields between slices of work. */
export function* exact(hall: Numbered, bounds: Bounds, best: Best): Generator<void, boolean> {
  const { rounds, fixed } = hall
  const guests = hall.guests.length
  const tables = hall.tables.length
  const { order, alike } = ordered(hall)
  const twins = twinTables(hall)
  const last = rounds * guests - 1
  const draft = new Draft(hall)
  const missingRound = (draft.cost[MISSING] ?? 0) / Math.max(1, rounds)
  const tried = new Int16Array(rounds * guests).fill(-1)
  /** By round what the rounds before it cost: seats, sides and evenness. */
  const before = range(rounds + 1).map(() => ({ over: 0, uneven: 0 }))
  const empty = new Draft({ ...hall, rounds: 1 }).counts
  const least = new Int32Array(5)

  /** Whether this guest sat with the one before in all earlier rounds of the plan. */
  const together = (round: number, at: number): boolean => {
    for (let earlier = at; earlier < round * guests; earlier += guests)
      if (tried[earlier] !== tried[earlier - 1]) return false
    return true
  }

  /** The table to try after this one, in the order of depth; -1 when there is none. */
  const next = (depth: number): number => {
    const round = Math.floor(depth / guests)
    const at = depth % guests
    const guest = order[at] ?? 0
    const settled = fixed[round * guests + guest] ?? -1
    if (settled >= 0) return (tried[depth] ?? -1) < 0 ? settled : -1
    let table = (tried[depth] ?? -1) + 1
    if (at === 0 && round > 0 && !hall.anySat && !hall.anyFixed)
      table = Math.max(table, tried[depth - guests] ?? 0)
    if (alike[at] === 1 && together(round, at)) table = Math.max(table, tried[depth - 1] ?? 0)
    for (; table < tables; table += 1) {
      const twin = twins[table] ?? -1
      if (round > 0 || twin < 0 || draft.counts.at(0, twin) > 0) return table
    }
    return -1
  }

  /** Whether a plan that begins like this can still be better than the best. */
  const hopeful = (depth: number): boolean => {
    const round = Math.floor(depth / guests)
    const { above, high } = draft.counts.crowd(round)
    const left = guests - 1 - (depth % guests)
    const later = rounds - 1 - round
    least[OVER] = Math.max(bounds.over, (before[round]?.over ?? 0) + above)
    least[TWICE] = Math.max(bounds.inOrder.twice, draft.cost[TWICE] ?? 0)
    // What is known of those who meet again holds where nobody sits twice more than need be.
    const known = best.cost[TWICE] === bounds.inOrder.twice
    const again = (draft.cost[AGAIN] ?? 0) + (known ? later * bounds.againLater : 0)
    least[AGAIN] = Math.max(known ? bounds.inOrder.again : bounds.alone.again, again)
    least[MISSING] = Math.max(bounds.alone.missing, (draft.cost[MISSING] ?? 0) - later * missingRound - left)
    least[UNEVEN] = Math.max(bounds.inOrder.uneven, (before[round]?.uneven ?? 0) + high)
    return inOrder(least, best.cost) < 0
  }

  let depth = 0
  for (let tries = 0; depth >= 0; tries += 1) {
    if (tries === TRIES) return false
    if (tries % SLICE === SLICE - 1) yield
    const round = Math.floor(depth / guests)
    const guest = order[depth % guests] ?? 0
    if ((tried[depth] ?? -1) >= 0) draft.rise(round, guest)
    const table = next(depth)
    tried[depth] = table
    if (table < 0) {
      depth -= 1
      continue
    }
    draft.sit(round, guest, table)
    if (!hopeful(depth)) continue
    if (depth === last) {
      keep(best, draft)
      continue
    }
    if (depth % guests === guests - 1) {
      const after = before[round + 1]
      const later = rounds - 1 - round
      if (after) {
        after.over = draft.counts.over - later * empty.over
        after.uneven = draft.counts.uneven - later * empty.uneven
      }
    }
    depth += 1
  }
  return true
}

/** The guests with those next to each other who are the same in all but name; `alike` is 1 for one like the guest before. */
const ordered = (
  hall: Numbered,
): { readonly order: readonly number[]; readonly alike: readonly number[] } => {
  const guests = hall.guests.length
  const kind = (guest: number): string =>
    [
      hall.side[guest],
      ...hall.sat.map((seats) => seats[guest]),
      ...range(hall.rounds).map((round) => hall.fixed[round * guests + guest]),
    ].join()
  const order = range(guests).sort((one, other) =>
    kind(one) < kind(other) ? -1 : kind(one) > kind(other) ? 1 : one - other,
  )
  return {
    order,
    alike: order.map((guest, at) => (at > 0 && kind(guest) === kind(order[at - 1] ?? 0) ? 1 : 0)),
  }
}

/** By table the one before it that is the same in all but name, which is to be used first; -1 for none. */
const twinTables = ({ sizes, hosted, tables, anySat, anyFixed }: Numbered): readonly number[] => {
  if (anySat || anyFixed) return tables.map(() => -1)
  const kind = (table: number): string => [sizes.least[table], sizes.most[table], hosted[table]].join()
  return tables.map((_, table) => range(table).findLast((other) => kind(other) === kind(table)) ?? -1)
}
