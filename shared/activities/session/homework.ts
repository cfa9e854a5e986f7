// Homework: a step that people fill in before the session, until a day that the facilitator chooses.
import * as z from 'zod/mini'
import { progressId, wasEntered } from '#shared/kernel/facts.ts'
import { id } from '#shared/kernel/fields.ts'
import { homeworkId, moment } from '#shared/kernel/homework.ts'
import { command } from './records.ts'

/** No session is kept longer than this before its end. */
const MOST_AHEAD_MS = 90 * 24 * 60 * 60_000

/**
 * Lets people fill in a step until a time to come (server milliseconds), or no more (null): what was filled in stays.
 * Refused with `not-now` for a step that was entered or that has nothing to fill in before, with `bad-input` for a time
 * that is over or more than 90 days away.
 */
export const setHomework = command({
  input: z.strictObject({ step: id(), until: z.nullable(moment()) }),
  by: ['facilitator'],
  during: 'always',
  run(ctx, { step, until }) {
    const at = ctx.need('at', progressId(ctx.need('step', step).id)).data
    if (wasEntered(at) || !ctx.canBeHomework(step)) ctx.fail('not-now')
    const rec = ctx.get('homework', homeworkId(step))
    if (until === null) {
      if (rec) ctx.remove('homework', rec.id)
      return
    }
    if (until <= ctx.now || until > ctx.now + MOST_AHEAD_MS) ctx.fail('bad-input')
    if (!rec) return ctx.create('homework', homeworkId(step), { step, until }, { by: null })
    ctx.edit('homework', rec.id, (homework) => {
      homework.until = until
    })
  },
})
