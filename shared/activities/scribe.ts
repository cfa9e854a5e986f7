// Who writes for the group: a participant at whom the facilitator pointed. For every activity in which the group keeps words.
import * as z from 'zod/mini'
import type { Context } from '#shared/kernel/activity.ts'
import { id } from '#shared/kernel/fields.ts'

/**
 * Who writes, as a record and as what a command takes that points at somebody. Null = the facilitator does it. An id and
 * no name: the device of that person must know that it may write.
 */
export const Scribe = z.strictObject({ person: z.nullable(id()) })

export const scribeId = (step: string): string => `${step}:scribe`

type Ctx = Pick<
  Context<{ readonly scribe: typeof Scribe }, unknown, string>,
  'step' | 'role' | 'me' | 'get' | 'people' | 'create' | 'edit' | 'fail'
>

/** Facilitators may always write for the group; a participant only when the facilitator pointed at it: `not-allowed`. */
export const asScribe = (ctx: Ctx): void => {
  if (ctx.role === 'facilitator') return
  if (ctx.get('scribe', scribeId(ctx.step))?.data.person !== ctx.me) ctx.fail('not-allowed')
}

/** Points at the participant who writes from now on; somebody who is none is refused with `missing`. */
export const pointTo = (ctx: Ctx, person: string | null): void => {
  const known = ctx.people().some(({ id, role }) => id === person && role === 'participant')
  if (person !== null && !known) ctx.fail('missing')
  const scribe = scribeId(ctx.step)
  if (!ctx.get('scribe', scribe)) return ctx.create('scribe', scribe, { person }, { by: null })
  ctx.edit('scribe', scribe, (draft) => {
    draft.person = person
  })
}

/** Somebody who is erased writes for nobody any more. */
export const forgetScribe = (ctx: Pick<Ctx, 'step' | 'get' | 'edit'>, person: string): void => {
  const scribe = scribeId(ctx.step)
  if (ctx.get('scribe', scribe)?.data.person !== person) return
  ctx.edit('scribe', scribe, (draft) => {
    draft.person = null
  })
}
