// Making an agreement, changing it, taking it away, and saying whether one can live with it.
import * as z from 'zod/mini'
import { copying } from '#shared/activities/copying.ts'
import type { Context } from '#shared/kernel/activity.ts'
import { id, newId, text } from '#shared/kernel/fields.ts'
import { agreementInput, colour, command, type Agreement, type shape } from './records.ts'

type Ctx = Context<typeof shape.kinds, Record<string, never>, 'make' | 'consent' | 'shown'>

const byAnyone = { by: ['participant', 'facilitator'], during: 'always' } as const

/** Whoever made it may change it, and so may any facilitator. */
const owned = (ctx: Ctx, agreement: string): void => {
  const { by } = ctx.need('agreement', agreement)
  if (ctx.role !== 'facilitator' && by !== ctx.me) ctx.fail('not-yours')
}

const withChoice = (ctx: Ctx, agreement: Agreement): Agreement =>
  agreement.choice === '' ? ctx.fail('choice-needed') : agreement

/** Lays an agreement on the table; it cannot be kept without a choice (A3). */
export const add = command({
  ...byAnyone,
  input: z.strictObject({ id: id(), ...agreementInput }),
  run(ctx, { id, ...agreement }) {
    ctx.create('agreement', id, withChoice(ctx, agreement))
  },
})

/** Replaces all of it; a fiche that is left out goes. Consent that was given stays: counting says what came before the change. */
export const edit = command({
  ...byAnyone,
  input: z.strictObject({ agreement: id(), ...agreementInput }),
  others: true,
  run(ctx, { agreement, ...changed }) {
    owned(ctx, agreement)
    withChoice(ctx, changed)
    ctx.edit('agreement', agreement, (draft) => {
      if (changed.fiche === undefined) delete draft.fiche
      Object.assign(draft, changed)
    })
  },
})

/** Takes it away with the consent that was given to it; undoing brings back both. */
export const remove = command({
  ...byAnyone,
  input: z.strictObject({ agreement: id() }),
  others: true,
  undoable: true,
  run(ctx, { agreement }) {
    owned(ctx, agreement)
    for (const { id, data } of ctx.all('consent')) if (data.agreement === agreement) ctx.remove('consent', id)
    ctx.remove('agreement', agreement)
  },
})

/**
 * Green, orange or red for one agreement; giving it again replaces it. A concern in words is asked with orange and
 * red and never forced (A4); green carries none.
 */
export const consent = command({
  input: z.strictObject({ id: id(), agreement: id(), colour, concern: text(280) }),
  by: ['participant'],
  during: ['consent', 'shown'],
  run(ctx, { id, agreement, colour, concern }) {
    ctx.need('agreement', agreement)
    const given = { colour, concern: colour === 'groen' ? '' : concern }
    const mine = ctx.all('consent').find(({ by, data }) => by === ctx.me && data.agreement === agreement)
    if (!mine) return ctx.create('consent', id, { agreement, ...given })
    ctx.edit('consent', mine.id, (draft) => {
      Object.assign(draft, given)
    })
  },
})

/** Copies an agreement that was made on paper, also after the end. Refused with `choice-needed` without a choice. */
export const enterPaper = command({
  ...copying,
  input: z.strictObject({ id: newId(), ...agreementInput }),
  run(ctx, { id, ...agreement }) {
    ctx.create('agreement', id, withChoice(ctx, { ...agreement, paper: true }))
  },
})
