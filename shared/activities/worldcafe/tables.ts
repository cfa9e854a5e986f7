// The tables: made by themselves when the café begins, and added, changed, closed and opened by the facilitator.
import * as z from 'zod/mini'
import { id, newId } from '#shared/kernel/fields.ts'
import { takesPart } from './people.ts'
import {
  command,
  filledId,
  hostId,
  MOST_TABLES,
  tableFields,
  type Config,
  type Ctx,
  type Source,
  type Table,
} from './records.ts'
import { texts } from './texts.ts'

/** As many as talk well at one table, and as many as it should be at most. */
const GOOD = 5
const MOST_PEOPLE = 8
const MOST_SEATS = 60

/** By turns, for tables about something without a colour of its own. */
const COLOURS = ['a', 'b', 'c', 'd', 'e', 'f'] as const

type Topic = Pick<Source, 'text' | 'from' | 'letter' | 'colour'>

/** The topics in turns, until there are so many. */
const inTurns = (topics: readonly Topic[], count: number): Topic[] =>
  Array.from({ length: count }, (_, index) => topics[index % topics.length]).filter(
    (one) => one !== undefined,
  )

/**
 * What the tables are about when nobody made any: one for each chosen dilemma, each with a second one while a table would
 * have more than eight people; without dilemmas a table for every five, about what earlier talks gave.
 */
export const topicsFor = (config: Pick<Config, 'sources'>, people: number): Topic[] => {
  const dilemmas = config.sources.filter(({ from }) => from === 'dilemma')
  if (dilemmas.length === 0) {
    const results = config.sources.filter(({ from }) => from === 'result')
    const topics = results.length > 0 ? results : [{ text: texts.topic, from: 'own' as const }]
    return inTurns(topics, Math.min(MOST_TABLES, Math.max(2, Math.ceil(people / GOOD))))
  }
  const each = Math.max(Math.ceil(2 / dilemmas.length), Math.ceil(people / (MOST_PEOPLE * dilemmas.length)))
  return inTurns(dilemmas, Math.min(MOST_TABLES, each * dilemmas.length))
}

const here = (ctx: Pick<Ctx, 'people'>): number => ctx.people().filter(takesPart).length

/** As long as nobody is in, as many as talk well. */
const seatsEach = (people: number, tables: number): number =>
  people === 0 ? GOOD : Math.min(MOST_SEATS, Math.ceil(people / Math.max(1, tables)))

/** Runs when the café begins; what was prepared stays. */
export const makeTables = (ctx: Ctx): void => {
  if (ctx.all('table').length > 0) return
  const topics = topicsFor(ctx.config, here(ctx))
  const seats = seatsEach(here(ctx), topics.length)
  topics.forEach(({ text: topic, from, letter, colour }, index) => {
    const table: Table = {
      topic,
      from,
      ...(letter !== undefined && { letter }),
      colour: colour ?? COLOURS[index % COLOURS.length] ?? 'own',
      seats,
      questions: [],
      place: '',
      number: index + 1,
      closed: false,
    }
    ctx.create('table', `${ctx.step}:t${index + 1}`, table, { by: null })
  })
}

const managing = {
  by: ['facilitator'],
  during: ['tables', 'round1', 'round2', 'round3', 'round4'],
  others: true,
  ahead: 'facilitator',
} as const

/** Puts another table in the hall, under the lowest number that is free. */
export const addTable = command({
  ...managing,
  input: z.strictObject({ id: newId(), ...tableFields }),
  run(ctx, { id, ...fields }) {
    const numbers = new Set(ctx.all('table').map(({ data }) => data.number))
    let number = 1
    while (numbers.has(number)) number += 1
    ctx.create('table', id, { ...fields, number, closed: false }, { by: null })
  },
})

/** Changes what a table is about, its seats, questions and place. Fewer seats move nobody. */
export const editTable = command({
  ...managing,
  input: z.strictObject({ table: id(), ...tableFields }),
  run: (ctx, { table, ...fields }) =>
    ctx.edit('table', table, (draft) => {
      if (!('letter' in fields)) delete draft.letter
      Object.assign(draft, fields)
    }),
})

/** Refuses with `last-table` when no other table is open. */
const needAnother = (ctx: Ctx, table: string): void => {
  if (!ctx.all('table').some(({ id, data }) => id !== table && !data.closed)) ctx.fail('last-table')
}

/** Closes a table: who sits there gets another place, and what lies on it stays. */
export const closeTable = command({
  ...managing,
  input: z.strictObject({ table: id() }),
  run(ctx, { table }) {
    ctx.need('table', table)
    needAnother(ctx, table)
    ctx.edit('table', table, (draft) => {
      draft.closed = true
    })
  },
})

export const openTable = command({
  ...managing,
  input: z.strictObject({ table: id() }),
  run: (ctx, { table }) =>
    ctx.edit('table', table, (draft) => {
      draft.closed = false
    }),
})

/** Takes a table away, with its host. One at which people talked can only be closed: `not-now`. */
export const removeTable = command({
  ...managing,
  during: ['tables'],
  input: z.strictObject({ table: id() }),
  run(ctx, { table }) {
    ctx.need('table', table)
    if (ctx.all('hosted').some(({ data }) => data.table === table)) ctx.fail('not-now')
    needAnother(ctx, table)
    ctx.remove('table', table)
    if (ctx.get('host', hostId(ctx.step, table))) ctx.remove('host', hostId(ctx.step, table))
    if (ctx.get('filled', filledId(ctx.step, table))) ctx.remove('filled', filledId(ctx.step, table))
  },
})

/** Gives every open table as many seats as it takes for everyone who is here. */
export const evenSeats = command({
  ...managing,
  input: z.strictObject({}),
  serverOnly: true,
  run(ctx) {
    const open = ctx.all('table').filter(({ data }) => !data.closed)
    for (const { id } of open)
      ctx.edit('table', id, (table) => {
        table.seats = seatsEach(here(ctx), open.length)
      })
  },
})

/** The table under this id, when it is open; otherwise refuses with `missing` or `table-closed`. */
export const needOpen = (ctx: Ctx, table: string): Table => {
  const { data } = ctx.need('table', table)
  return data.closed ? ctx.fail('table-closed') : data
}
