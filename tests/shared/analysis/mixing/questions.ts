// Questions for the mixer: those of Case 1, regular ones by size, and any that can come.
import { array, boolean, constantFrom, integer, record, type Arbitrary } from 'fast-check'
import type { Mixed, MixQuestion, MixTable, Score, Seating } from '#shared/analysis/mixing/plan.ts'
import type { ShownSide } from '#shared/analysis/sides.ts'

/** Gemeente 5 with toegang 2, aanbieder 5, adviesraad 4 with inwoner 2. */
const CASE1: Readonly<Record<ShownSide, number>> = { gemeente: 7, aanbieders: 5, inwonerzijde: 6 }

export const case1People: readonly Mixed[] = (['gemeente', 'aanbieders', 'inwonerzijde'] as const).flatMap(
  (side) => Array.from({ length: CASE1[side] }, (_, at) => ({ id: `${side}${at + 1}`, side })),
)

/** The tables of Case 1, each with a host of the side that is given. */
export const case1Tables = (hosts: readonly ShownSide[]): readonly MixTable[] =>
  [5, 5, 4, 4].map((seats, table) => {
    const side = hosts[table] ?? 'gemeente'
    const number = hosts.slice(0, table + 1).filter((other) => other === side).length
    return { id: 'DBAE'.charAt(table), seats, host: `${side}${number}` }
  })

export const case1 = (hosts: readonly ShownSide[], seed: number): MixQuestion => ({
  people: case1People,
  tables: case1Tables(hosts),
  rounds: 2,
  seed,
})

const SIDES = [
  'gemeente',
  'aanbieders',
  'inwonerzijde',
  'gemeente',
  'aanbieders',
  'inwonerzijde',
  null,
] as const

/** People of all sides at tables of equal size, one seat more at the first where needed; a host at each when wanted. */
export const regular = (people: number, tables: number, rounds: number, hosted = true): MixQuestion => ({
  people: Array.from({ length: people }, (_, at) => ({
    id: `p${at}`,
    side: SIDES[at % SIDES.length] ?? null,
  })),
  tables: Array.from({ length: tables }, (_, at) => ({
    id: `t${at}`,
    seats: Math.floor((people + tables - 1 - at) / tables),
    host: hosted ? `p${at}` : null,
  })),
  rounds,
  seed: 1,
})

type Limits = { readonly people: number; readonly tables: number; readonly rounds: number }

/** Any question within the limits: too few seats, closed tables in the history and unknown people included. */
export const questions = ({ people, tables, rounds }: Limits): Arbitrary<MixQuestion> => {
  const ids = Array.from({ length: people + 1 }, (_, at) => `p${at}`)
  const seatings = array(integer({ min: 0, max: tables * 2 }), {
    minLength: ids.length,
    maxLength: ids.length,
  }).map(
    (at): Seating =>
      new Map(
        ids.flatMap((id, index) => ((at[index] ?? 0) <= tables ? [[id, `t${at[index]}`] as const] : [])),
      ),
  )
  return record({
    people: array(constantFrom(...SIDES), { minLength: 1, maxLength: people, size: 'max' }).map((sides) =>
      sides.map((side, at) => ({ id: `p${at}`, side })),
    ),
    tables: array(record({ seats: integer({ min: 1, max: people }), host: boolean() }), {
      minLength: 1,
      maxLength: tables,
      size: 'max',
    }).map((list) =>
      list.map(({ seats, host }, at) => ({ id: `t${at}`, seats, host: host ? `p${at}` : null })),
    ),
    rounds: integer({ min: 1, max: rounds }),
    sat: array(seatings, { maxLength: 2 }),
    fixed: array(seatings, { minLength: 1, maxLength: 1 }).chain((list) => constantFrom(list, [])),
    seed: integer({ min: 0, max: 1000 }),
  })
}

/** The score as one text: twice, again, missing and uneven. */
export const brief = ({ twice, again, missing, uneven }: Score): string =>
  [twice, again, missing, uneven].join(' ')

/** Plain rounds: `seating('A: a b, B: c')`. */
export const seating = (text: string): Seating =>
  new Map(
    text.split(', ').flatMap((part) => {
      const [table = '', people = ''] = part.split(': ')
      return people.split(' ').map((person) => [person, table] as const)
    }),
  )
