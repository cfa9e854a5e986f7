// What the group decides about each item, and making the boundary final.
import * as z from 'zod/mini'
import { copying } from '#shared/activities/copying.ts'
import { asScribe, pointTo, Scribe } from '#shared/activities/scribe.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { decidedOf, isElsewhere, itemsOf } from './items.ts'
import { keep } from './keep.ts'
import { beforeFinal } from './proposing.ts'
import { command, Decision, someDay, type Ctx, type Final } from './records.ts'

/** Points at the participant who writes for the group; null = the facilitator does it. */
export const pointScribe = command({
  input: Scribe,
  by: ['facilitator'],
  during: ['compare', 'decide', 'points', 'done'],
  run: (ctx, { person }) => pointTo(ctx, person),
})

const copiedId = ({ step }: Ctx, item: string): string => `${step}:copied:${item}`

const writeDecision = (ctx: Ctx, decision: Decision): void => {
  beforeFinal(ctx)
  const { item } = decision
  if (!itemsOf(ctx.config, ctx.all('extra')).some(({ id }) => id === item)) ctx.fail('missing')
  keep(ctx, 'decision', `${ctx.step}:decision:${item}`, {
    ...decision,
    watch: decision.watch && isElsewhere(decision),
  })
}

/** Writes what the group decides about one item. Whether to watch is asked only of what is not with OCO. */
export const decide = command({
  input: Decision,
  by: ['participant', 'facilitator'],
  during: ['compare', 'decide', 'points', 'done'],
  evenClosed: true,
  run(ctx, decision) {
    asScribe(ctx)
    writeDecision(ctx, decision)
    const copied = copiedId(ctx, decision.item)
    if (ctx.get('copied', copied)) ctx.remove('copied', copied)
  },
})

/**
 * Copies what the group decided about one item on paper. Doing it again replaces it, and a decision that is made after it
 * is not from paper any more.
 */
export const enterPaper = command({
  ...copying,
  input: Decision,
  run(ctx, decision) {
    writeDecision(ctx, decision)
    keep(ctx, 'copied', copiedId(ctx, decision.item), { of: decision.item, n: 1 })
  },
})

/** What is decided here, leaving out what is still open. */
const decidedHere = (ctx: Ctx) =>
  decidedOf(itemsOf(ctx.config, ctx.all('extra')), ctx.all('decision')).flatMap(({ decision }) =>
    decision && decision.verdict !== 'open' ? [decision] : [],
  )

/** Whether something is with somebody else without saying who. Source: K2 of the design, from the handreiking. */
const lacksWho = (ctx: Ctx): boolean =>
  decidedHere(ctx).some((decision) => isElsewhere(decision) && decision.who === '')

const reopenedId = (step: string): string => `${step}:reopened`

/**
 * Makes the boundary final, with the day on which it is looked at again. Refused with `nothing-chosen` when nothing is
 * decided, and with `who-missing` while something is not with OCO and nobody is named for it.
 */
export const finish = command({
  input: z.strictObject({ lookAgain: someDay() }),
  by: ['facilitator'],
  during: ['decide', 'points', 'done'],
  run(ctx, { lookAgain }) {
    beforeFinal(ctx)
    if (decidedHere(ctx).length === 0) ctx.fail('nothing-chosen')
    if (lacksWho(ctx)) ctx.fail('who-missing')
    const before = ctx.get('reopened', reopenedId(ctx.step))?.data.version ?? 0
    const version = Math.min(99, before + 1)
    ctx.create('final', `${ctx.step}:final`, { version, lookAgain, at: ctx.now }, { by: null })
  },
})

const openAgain = (ctx: Ctx, final: Rec<Final>): void => {
  keep(ctx, 'reopened', reopenedId(ctx.step), { version: final.data.version })
  ctx.remove('final', final.id)
}

/** Opens the boundary again, so that it can be changed; the next version gets the number after this one. */
export const reopen = command({
  input: z.strictObject({}),
  by: ['facilitator'],
  during: ['decide', 'points', 'done'],
  run(ctx) {
    openAgain(ctx, ctx.need('final', `${ctx.step}:final`))
  },
})

/** Only an undo still changes an item or a decision of what is final: then it is not what was made final any more. */
export const openChanged = (ctx: Ctx): void => {
  const final = ctx.all('final')[0]
  if (final) openAgain(ctx, final)
}
