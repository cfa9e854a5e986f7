// What the facilitator sets: how notes are signed, how many stickers there are, which pairs of sheets hang there.
import * as z from 'zod/mini'
import { id, newId } from '#shared/kernel/fields.ts'
import { command, pairFields, sign, stickers, type Ctx, type Rules } from './records.ts'

export const START: Rules = { sign: 'none', stickers: 3, closed: false }

export const rulesId = (step: string): string => `${step}:rules`

/** The rules of this step; those of the start as long as nobody set any. */
export const rulesOf = (ctx: Pick<Ctx, 'get' | 'step'>): Rules =>
  ctx.get('rules', rulesId(ctx.step))?.data ?? START

const put = (ctx: Ctx, rules: Partial<Rules>): void => {
  const id = rulesId(ctx.step)
  if (!ctx.get('rules', id)) return ctx.create('rules', id, { ...START, ...rules }, { by: null })
  ctx.edit('rules', id, (draft) => {
    Object.assign(draft, rules)
  })
}

/** Runs when the step begins; what was set before stays. */
export const startRules = (ctx: Ctx): void => {
  if (!ctx.get('rules', rulesId(ctx.step))) put(ctx, START)
}

/**
 * Sets how notes are signed and how many stickers everyone gets. Once there is a note, also a hidden one, the way of
 * signing stays: `changed-since`. Signing with a name is only for a session with names: `not-allowed`.
 */
export const setRules = command({
  input: z.strictObject({ sign, stickers }),
  by: ['facilitator'],
  during: ['silent', 'stick', 'sort'],
  run(ctx, rules) {
    if (rules.sign !== rulesOf(ctx).sign) {
      if (ctx.all('note').length + ctx.all('hidden').length > 0) ctx.fail('changed-since')
      if (rules.sign === 'name' && !ctx.names) ctx.fail('not-allowed')
    }
    put(ctx, rules)
  },
})

/** Stops the writing of new notes, or lets it go on. */
export const closeWriting = command({
  input: z.strictObject({ closed: z.boolean() }),
  by: ['facilitator'],
  during: ['silent', 'stick', 'sort'],
  run: (ctx, { closed }) => put(ctx, { closed }),
})

const during = ['silent', 'stick', 'sort'] as const

/** Hangs two sheets about a statement, behind those that hang there. */
export const addPair = command({
  input: z.strictObject({ id: newId(), ...pairFields }),
  by: ['facilitator'],
  during,
  run(ctx, { id, ...pair }) {
    const order = Math.max(0, ...ctx.all('pair').map(({ data }) => data.order)) + 1
    ctx.create('pair', id, { ...pair, order }, { by: null })
  },
})

/** Words the statement in another way. */
export const editPair = command({
  input: z.strictObject({ id: id(), statement: pairFields.statement }),
  by: ['facilitator'],
  during,
  others: true,
  run: (ctx, { id, statement }) =>
    ctx.edit('pair', id, (pair) => {
      pair.statement = statement
    }),
})

/** Takes two sheets away; only when nobody stuck anything on them, hidden notes included: `not-now`. */
export const removePair = command({
  input: z.strictObject({ id: id() }),
  by: ['facilitator'],
  during,
  others: true,
  undoable: true,
  run(ctx, { id }) {
    const notes = [...ctx.all('note'), ...ctx.all('hidden')]
    if (notes.some(({ data }) => data.pair === id)) ctx.fail('not-now')
    ctx.remove('pair', id)
  },
})
