// Copying what a group wrote on paper, without author: what every activity that takes it has in common.
import * as z from 'zod/mini'
import type { Context, Kinds, ReportInput } from '#shared/kernel/activity.ts'
import { id, newId, someText, whole } from '#shared/kernel/fields.ts'

/** So many lines of a sheet go in one commit. */
export const MOST_LINES = 60

/** By whom and when: a facilitator, at any stage of a step that was opened, until the report is final. It can be undone. */
export const copying = {
  by: ['facilitator'],
  during: 'always',
  others: true,
  serverOnly: true,
  undoable: true,
  evenPaused: true,
  evenClosed: true,
} as const

/** Lines as they are typed over, each of at most `most` characters; `least` = how many there must be. */
export const lines = (most: number, least = 1) =>
  z
    .array(z.strictObject({ id: newId(), text: someText(most) }))
    .check(z.minLength(least), z.maxLength(MOST_LINES))

/** How many lines of a sheet were copied. Which ones stands nowhere, so that it tells of nobody. */
export const Copied = z.strictObject({ of: id(), n: whole(1, 10_000) })

type Ctx = Pick<
  Context<{ readonly copied: typeof Copied }, unknown, string>,
  'step' | 'all' | 'create' | 'edit'
>

/** Adds to how many lines were copied of this sheet. */
export const keepCopied = (ctx: Ctx, of: string, n: number): void => {
  if (n === 0) return
  const known = ctx.all('copied').find(({ data }) => data.of === of)
  if (!known)
    return ctx.create('copied', `${ctx.step}:copied:${ctx.all('copied').length}`, { of, n }, { by: null })
  ctx.edit('copied', known.id, (copied) => {
    copied.n += n
  })
}

/** How many lines were copied in this step. */
export const linesCopied = ({ all }: ReportInput<Kinds, unknown>): number =>
  all('copied').reduce((sum, { data }) => sum + (data as z.output<typeof Copied>).n, 0)
