// What the facilitator sets: rows and columns, the way of filling in to start with, and the municipality's own list.
import * as z from 'zod/mini'
import { axes, command, fill, forms, type Ctx } from './records.ts'

const setting = { by: ['facilitator'], ahead: true } as const

const areApart = (items: readonly { readonly id: string }[]): boolean =>
  new Set(items.map(({ id }) => id)).size === items.length

/**
 * Sets the rows and columns. What people filled in for those that go stays with them, and is back when they come back.
 * Two with one id are refused with `bad-input`.
 */
export const setAxes = command({
  ...setting,
  input: z.strictObject(axes),
  during: ['alone'],
  run(ctx: Ctx, { domains, groups }) {
    if (!areApart(domains) || !areApart(groups)) ctx.fail('bad-input')
    ctx.configure({ ...ctx.config, domains, groups })
  },
})

/** Sets the way in which everyone starts to fill in; each device may switch for itself. */
export const setFill = command({
  ...setting,
  input: z.strictObject({ fill }),
  during: ['alone'],
  run: (ctx, { fill }) => ctx.configure({ ...ctx.config, fill }),
})

/** Replaces the list of what the municipality has. */
export const setForms = command({
  ...setting,
  input: z.strictObject({ forms }),
  during: 'always',
  run: (ctx, { forms }) => ctx.configure({ ...ctx.config, forms }),
})
