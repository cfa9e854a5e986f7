// What one person fills in: marks in the matrix, rows that were looked at, general tasks, and for which organisation.
import * as z from 'zod/mini'
import { asOf, uniqueNames } from '#shared/analysis/supply/marks.ts'
import { id, newId, text, whole } from '#shared/kernel/fields.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { recountAfter } from './laying.ts'
import {
  answer,
  command,
  markFields,
  MOST_DOMAINS,
  MOST_MARKS,
  MOST_NAMES,
  NAME,
  name,
  type As,
  type Ctx,
  type Mark,
  type Row,
} from './records.ts'

const filling = {
  by: ['participant'],
  during: ['alone', 'laid', 'reflect', 'done'],
  ahead: 'everyone',
  evenClosed: true,
  onPaper: true,
  after: recountAfter,
} as const

/** Cells that one row may keep, also of groups that went. */
const MOST_CELLS = 40

/** A mark as a device may send it: what has nothing in it is tidied away. */
const given = z.strictObject({
  ...markFields,
  moments: z.optional(whole(0, 7)),
  names: z.optional(z.array(text(NAME)).check(z.maxLength(MOST_NAMES))),
})

/** Without what says nothing and without doubles; undefined when nothing is left. */
const tidied = ({ is, agreed, moments = 0, names = [] }: z.output<typeof given>): Mark | undefined => {
  const unique = uniqueNames(names)
  const mark: Mark = {
    ...(is !== undefined && { is }),
    ...(agreed !== undefined && { agreed }),
    ...(moments > 0 && { moments }),
    ...(unique.length > 0 && { names: unique }),
  }
  return Object.keys(mark).length > 0 ? mark : undefined
}

const asNow = ({ side, config }: Ctx): As => asOf(side, config.solo)

const ownRows = (ctx: Ctx): Rec<Row>[] => ctx.all('row').filter(({ by }) => by === ctx.me)

/** While everyone fills in alone, all that somebody filled in follows the side that they have now. */
const followSide = (ctx: Ctx): void => {
  if (ctx.stage !== 'alone') return
  const as = asNow(ctx)
  const follow = (draft: { as: As }): void => {
    draft.as = as
  }
  for (const { id } of ownRows(ctx)) ctx.edit('row', id, follow)
  for (const { id } of ctx.all('task').filter(({ by }) => by === ctx.me)) ctx.edit('task', id, follow)
}

/** The id of the own record of this row; one is made under the id that the device chose when there is none. */
const rowOf = (ctx: Ctx, domain: string, fresh: string): string => {
  const mine = ownRows(ctx).find(({ data }) => data.domain === domain)
  if (!mine) ctx.create('row', fresh, { domain, as: asNow(ctx), cells: [], words: '' })
  return mine?.id ?? fresh
}

const isRow = (ctx: Ctx, domain: string): boolean =>
  ctx.config.domains.some(({ id }) => id === domain) ||
  ownRows(ctx).some(({ data }) => data.domain === domain)

/**
 * Writes marks: one cell, a row, a column or all at once. What is for a row or column that went in the meantime is
 * passed over; when nothing is left it is refused with `missing`.
 */
export const setMarks = command({
  ...filling,
  input: z.strictObject({
    marks: z
      .array(z.strictObject({ row: newId(), domain: id(), group: id(), mark: z.nullable(given) }))
      .check(z.minLength(1), z.maxLength(MOST_MARKS)),
  }),
  run(ctx: Ctx, { marks }) {
    const groups = new Set(ctx.config.groups.map(({ id }) => id))
    const kept = marks.filter(({ domain, group }) => isRow(ctx, domain) && groups.has(group))
    if (kept.length === 0) ctx.fail('missing')
    for (const domain of new Set(kept.map((one) => one.domain))) {
      const here = kept.filter((one) => one.domain === domain)
      const id = rowOf(ctx, domain, here[0]?.row ?? '')
      const before = ctx.need('row', id).data.cells
      const cells = new Map(before.map((cell) => [cell.group, cell]))
      for (const { group, mark } of here) {
        const tidy = mark === null ? undefined : tidied(mark)
        if (tidy) cells.set(group, { group, ...tidy })
        else cells.delete(group)
      }
      const after = [...cells.values()].slice(-MOST_CELLS)
      // The same once more is no other answer: it may not count as one that changed.
      if (JSON.stringify(after) !== JSON.stringify(before))
        ctx.edit('row', id, (row) => {
          row.cells = after
        })
    }
    followSide(ctx)
  },
})

/** Notes which rows were looked at and left open; a row that has a record stays as it is. */
export const seeRows = command({
  ...filling,
  input: z.strictObject({
    rows: z
      .array(z.strictObject({ row: newId(), domain: id() }))
      .check(z.minLength(1), z.maxLength(MOST_DOMAINS)),
  }),
  run(ctx: Ctx, { rows }) {
    const kept = rows.filter(({ domain }) => isRow(ctx, domain))
    if (kept.length === 0) ctx.fail('missing')
    for (const { row, domain } of kept) rowOf(ctx, domain, row)
    followSide(ctx)
  },
})

/** Says what "anders" is in a row that leaves its name open; other rows are refused with `bad-input`. */
export const setWords = command({
  ...filling,
  input: z.strictObject({ row: newId(), domain: id(), words: text(NAME) }),
  run(ctx: Ctx, { row, domain, words }) {
    const known = ctx.config.domains.find(({ id }) => id === domain) ?? ctx.fail('missing')
    if (!known.own) ctx.fail('bad-input')
    ctx.edit('row', rowOf(ctx, domain, row), (draft) => {
      draft.words = words
    })
    followSide(ctx)
  },
})

/** Answers one general task; one record for each person and task. */
export const setTask = command({
  ...filling,
  input: z.strictObject({ id: newId(), task: id(), is: z.nullable(answer), who: text(80) }),
  run(ctx: Ctx, { id, task, is, who }) {
    if (!ctx.config.tasks.some((one) => one.id === task)) ctx.fail('missing')
    const mine = ctx.all('task').find(({ by, data }) => by === ctx.me && data.task === task)
    if (!mine) ctx.create('task', id, { task, as: asNow(ctx), is, who })
    else
      ctx.edit('task', mine.id, (draft) => {
        draft.is = is
        draft.who = who
      })
    followSide(ctx)
  },
})

/** Says for which organisation a provider fills in; for others it is refused with `not-allowed`. */
export const setOrganisation = command({
  ...filling,
  input: z.strictObject({ id: newId(), name }),
  run(ctx: Ctx, { id, name }) {
    if (ctx.side !== 'aanbieder') ctx.fail('not-allowed')
    const mine = ctx.all('organisation').find(({ by }) => by === ctx.me)
    if (!mine) return ctx.create('organisation', id, { name })
    ctx.edit('organisation', mine.id, (organisation) => {
      organisation.name = name
    })
  },
})
