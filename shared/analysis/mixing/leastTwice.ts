// How many times guests have to sit at a table where they were before.
import type { Numbered } from './numbered.ts'
import { settledAt, sum } from './settled.ts'
import { mostFresh, type Alike } from './tours.ts'

/** Each guest needs a table in every round; what cannot be a new one is a table where they were before. */
export const leastTwice = (hall: Numbered, places: readonly number[]): number => {
  const { guests, tables, rounds, fixed, visited } = hall
  const groups = new Map<string, Alike>()
  let settled = 0
  guests.forEach((_, guest) => {
    const fresh = tables.map((_, table) => (visited[guest * tables.length + table] ?? 0) === 0)
    let open = rounds
    for (let round = 0; round < rounds; round += 1) {
      const table = fixed[round * guests.length + guest] ?? -1
      if (table < 0) continue
      open -= 1
      if (fresh[table]) fresh[table] = false
      else settled += 1
    }
    const key = `${open} ${fresh.join()}`
    groups.set(key, { guests: (groups.get(key)?.guests ?? 0) + 1, rounds: open, fresh })
  })
  const taken = settledAt(hall)
  const left = places.map((most, table) => sum(taken.map((counts) => most - (counts[table] ?? 0))))
  const open = sum([...groups.values()].map((group) => group.guests * group.rounds))
  return settled + open - mostFresh([...groups.values()], left)
}
