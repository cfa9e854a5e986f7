// What recurs: lines of several tables that say the same, put together under a name.
import * as z from 'zod/mini'
import { id, newId, text } from '#shared/kernel/fields.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { command, harvestId, Line, whats, type Ctx, type Harvest, type Theme } from './records.ts'

type Item<T> = { readonly id: string; readonly data: T }

export const sameLine = (one: Line, other: Line): boolean =>
  one.table === other.table && one.what === other.what

/** The id of a line as stickers know it. */
export const lineId = ({ table, what }: Line): string => `${table}/${what}`

/** All lines that were written, in the order of the harvests. */
export const linesOf = (harvests: readonly Item<Harvest>[]): (Line & { readonly text: string })[] =>
  harvests.flatMap(({ data }) =>
    whats.flatMap((what) => (data[what] === '' ? [] : [{ table: data.table, what, text: data[what] }])),
  )

/** The lines that lie in no theme. */
export const looseLines = (
  harvests: readonly Item<Harvest>[],
  themes: readonly Item<Theme>[],
): (Line & { readonly text: string })[] =>
  linesOf(harvests).filter(
    (line) => !themes.some(({ data }) => data.lines.some((other) => sameLine(line, other))),
  )

const themeOf = (ctx: Ctx, line: Line): Rec<Theme> | undefined =>
  ctx.all('theme').find(({ data }) => data.lines.some((other) => sameLine(line, other)))

/** Takes a line out of its theme. A theme with nothing in it goes, and one with a single line and no name. */
export const leaveTheme = (ctx: Ctx, line: Line): void => {
  const theme = themeOf(ctx, line)
  if (!theme) return
  const lines = theme.data.lines.filter((other) => !sameLine(line, other))
  if (lines.length === 0 || (lines.length === 1 && theme.data.name === ''))
    return ctx.remove('theme', theme.id)
  ctx.edit('theme', theme.id, (draft) => {
    draft.lines = lines
  })
}

const needLine = (ctx: Ctx, { table, what }: Line): void => {
  if ((ctx.get('harvest', harvestId(ctx.step, table))?.data[what] ?? '') === '') ctx.fail('missing')
}

/** At the choice only the facilitator still puts lines together, because stickers lie on them. */
const needTurn = (ctx: Ctx): void => {
  if (ctx.stage === 'choose' && ctx.role !== 'facilitator') ctx.fail('not-now')
}

const sorting = {
  by: ['participant', 'facilitator'],
  during: ['together', 'choose'],
  others: true,
  undoable: true,
} as const

/** Puts a line together with another line, or in the theme of this id. `id` is for a new theme. */
export const joinLine = command({
  ...sorting,
  input: z.strictObject({ line: Line, to: z.union([Line, id()]), id: newId() }),
  run(ctx, { line, to, id }) {
    needTurn(ctx)
    needLine(ctx, line)
    const theme = typeof to === 'string' ? ctx.need('theme', to) : themeOf(ctx, to)
    if (theme && themeOf(ctx, line)?.id === theme.id) return
    if (theme) {
      leaveTheme(ctx, line)
      return ctx.edit('theme', theme.id, (draft) => {
        draft.lines.push(line)
      })
    }
    if (typeof to === 'string') return
    needLine(ctx, to)
    if (sameLine(line, to)) ctx.fail('bad-input')
    leaveTheme(ctx, line)
    ctx.create('theme', id, { name: '', lines: [to, line] }, { by: null })
  },
})

/** Lays a line apart again. */
export const apartLine = command({
  ...sorting,
  input: z.strictObject({ line: Line }),
  run(ctx, { line }) {
    needTurn(ctx)
    if (!themeOf(ctx, line)) ctx.fail('missing')
    leaveTheme(ctx, line)
  },
})

/** Names what recurs, or takes the name away. */
export const nameTheme = command({
  input: z.strictObject({ theme: id(), name: text(80) }),
  by: ['participant', 'facilitator'],
  during: ['together', 'choose'],
  others: true,
  run(ctx, { theme, name }) {
    needTurn(ctx)
    ctx.edit('theme', theme, (draft) => {
      draft.name = name
    })
  },
})
