// Who sat where and with whom, round by round.
import type { Hall } from './seated.ts'
import { companies } from './seated.ts'
import type { Seating } from './question.ts'

/** What is known of the people until now. `together` is how often two people were at one table, in either order. */
export type History = {
  readonly tables: (person: string) => ReadonlySet<string>
  readonly together: (one: string, other: string) => number
}

const none: ReadonlySet<string> = new Set()

/** The history of rounds that were sat, and of planned ones as they will be when they are sat. */
export const historyOf = (hall: Hall, rounds: readonly Seating[]): History => {
  const known = new Set(hall.people.map(({ id }) => id))
  const tables = new Map<string, Set<string>>()
  const met = new Map<string, Map<string, number>>()
  const sit = (table: string, people: readonly string[]) => {
    for (const person of people) {
      tables.set(person, (tables.get(person) ?? new Set()).add(table))
      const others = met.get(person) ?? new Map<string, number>()
      for (const other of people) if (other !== person) others.set(other, (others.get(other) ?? 0) + 1)
      met.set(person, others)
    }
  }
  for (const seating of hall.sat ?? []) {
    const at = new Map<string, string[]>()
    for (const [person, table] of seating)
      if (known.has(person)) at.set(table, [...(at.get(table) ?? []), person])
    at.forEach((people, table) => sit(table, people))
  }
  for (const seating of rounds)
    for (const { table, host, guests } of companies(hall, seating))
      sit(
        table.id,
        [...(host ? [host] : []), ...guests].map(({ id }) => id),
      )
  return {
    tables: (person) => tables.get(person) ?? none,
    together: (one, other) => met.get(one)?.get(other) ?? 0,
  }
}
