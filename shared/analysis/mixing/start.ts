// Plans to start the search from.
import { Draft } from './draft.ts'
import { AGAIN, MISSING, TWICE, type Best } from './cost.ts'
import type { Numbered } from './numbered.ts'

type Random = () => number

/** A number from 0 to `below` - 1. */
export const upTo = (below: number, random: Random): number => Math.floor(random() * below)

/** The same items in another order. */
export const mixedUp = (items: readonly number[], random: Random): number[] => {
  const order = [...items]
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = upTo(at + 1, random)
    const item = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = item
  }
  return order
}

/** A draft of this plan. */
export const draftOf = (hall: Numbered, { seat }: Pick<Best, 'seat'>): Draft => {
  const draft = new Draft(hall)
  seat.forEach((table, at) => draft.sit(Math.floor(at / hall.guests.length), at % hall.guests.length, table))
  return draft
}

/** A draft in which only those with a settled table sit. */
const settled = (hall: Numbered): Draft => {
  const draft = new Draft(hall)
  hall.fixed.forEach((table, at) => {
    if (table >= 0) draft.sit(Math.floor(at / hall.guests.length), at % hall.guests.length, table)
  })
  return draft
}

/** Everybody in turn, in a random order, at the table that costs least at that moment. Takes histories as they are. */
export const greedy = (hall: Numbered, random: Random): Draft => {
  const draft = settled(hall)
  const { high, most } = hall.sizes
  const guests = [...hall.guests.keys()]
  for (let round = 0; round < hall.rounds; round += 1)
    for (const guest of mixedUp(guests, random)) {
      if ((draft.seat[round * guests.length + guest] ?? -1) >= 0) continue
      let best = 0
      let least = Infinity
      for (let table = 0; table < hall.tables.length; table += 1) {
        const count = draft.counts.at(round, table)
        const full = count >= (most[table] ?? 0) ? 1e6 * (1 + count) : count >= (high[table] ?? 0) ? 1e3 : 0
        draft.weighSit(round, guest, table)
        const { delta } = draft
        const cost =
          full + 50 * (delta[TWICE] ?? 0) + 4 * (delta[AGAIN] ?? 0) + (delta[MISSING] ?? 0) + random()
        if (cost < least) [least, best] = [cost, table]
      }
      draft.sit(round, guest, best)
    }
  return draft
}
