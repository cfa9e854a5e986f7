// From the records of a wereldcafé to what the mixer reads, and what a swap does to the score. Pure.
import type { Stop, Table } from '#shared/activities/worldcafe/records.ts'
import { judge } from '#shared/analysis/mixing/score.ts'
import type { MixQuestion, MixTable, Mixed, Score, Seating } from '#shared/analysis/mixing/question.ts'

type TableHere = { readonly id: string; readonly data: Pick<Table, 'seats' | 'closed'> }

/** By person what is known of their route, by round. */
export type Stops = ReadonlyMap<string, readonly (Stop | null)[]>

/** Everybody who is to be seated, the tables with their hosts, and where everyone sits in each round. */
export type Hall = {
  readonly people: readonly Mixed[]
  readonly tables: readonly MixTable[]
  /** As many as there are rounds. */
  readonly rounds: readonly Seating[]
}

/** Where these people sit in a round; `round` counts from 0. Who has no table yet is left out. */
export const seatingOf = (people: readonly Mixed[], stops: Stops, round: number): Seating =>
  new Map(
    people.flatMap(({ id }) => {
      const table = stops.get(id)?.[round]?.table
      return table === undefined ? [] : [[id, table] as const]
    }),
  )

/** Only a host who said yes stays at the table. */
export const mixTables = (
  tables: readonly TableHere[],
  hosts: ReadonlyMap<string, string>,
): readonly MixTable[] =>
  tables
    .filter(({ data }) => !data.closed)
    .map(({ id, data }) => ({ id, seats: data.seats, host: hosts.get(id) ?? null }))

/** What the mixer is asked: the rounds from `from` (counting from 0) on, after those before it. */
export const questionFrom = ({ people, tables, rounds }: Hall, from: number, seed: number): MixQuestion => ({
  people,
  tables,
  rounds: rounds.length - from,
  sat: rounds.slice(0, from),
  seed,
})

/** The rounds with a person at another table in one of them. */
const put = (rounds: readonly Seating[], round: number, person: string, table: string): readonly Seating[] =>
  rounds.map((seating, at) => (at === round ? new Map(seating).set(person, table) : seating))

/** Undefined when one of them sits nowhere, or both at the same table. */
const swapped = (
  rounds: readonly Seating[],
  round: number,
  a: string,
  b: string,
): readonly Seating[] | undefined => {
  const tableOfA = rounds[round]?.get(a)
  const tableOfB = rounds[round]?.get(b)
  if (tableOfA === undefined || tableOfB === undefined || tableOfA === tableOfB) return undefined
  return put(put(rounds, round, a, tableOfB), round, b, tableOfA)
}

/** Two people change places, or one sits somewhere else. Rounds count from 0. */
export type Move =
  | { readonly round: number; readonly a: string; readonly b: string }
  | { readonly round: number; readonly person: string; readonly table: string }

export type Change = { readonly before: Score; readonly after: Score }

/** The score of the whole café before and after a move; undefined when nothing would change. */
export const changeOf = ({ people, tables, rounds }: Hall, move: Move): Change | undefined => {
  const moved =
    'a' in move
      ? swapped(rounds, move.round, move.a, move.b)
      : rounds[move.round]?.get(move.person) === move.table
        ? undefined
        : put(rounds, move.round, move.person, move.table)
  if (!moved) return undefined
  return { before: judge({ people, tables }, rounds), after: judge({ people, tables }, moved) }
}

const goals = ['twice', 'again', 'missing', 'uneven'] as const

/** Below zero when the first is better, comparing the goals in their order. */
export const compareScores = (one: Score, other: Score): number => {
  const goal = goals.find((key) => one[key] !== other[key])
  return goal === undefined ? 0 : one[goal] - other[goal]
}

/** What `mix.set` takes: by round the people of each open table; nothing where people choose for themselves. */
export const roundsToSend = (
  rounds: readonly Seating[],
  tables: readonly MixTable[],
  isFree: (round: number) => boolean,
): readonly (readonly { readonly table: string; readonly people: readonly string[] }[])[] =>
  rounds.map((seating, at) =>
    (isFree(at) ? [] : tables).map(({ id }) => ({
      table: id,
      people: [...seating].flatMap(([person, table]) => (table === id ? [person] : [])),
    })),
  )

/** The people of a table, in the order of the list. */
export const peopleAt = <P extends { readonly id: string }>(
  people: readonly P[],
  seating: Seating,
  table: string,
): readonly P[] => people.filter(({ id }) => seating.get(id) === table)
