// Taking one person out of the session: what was written, where somebody sat, and that somebody was there.
import * as z from 'zod/mini'
import type { Activity, AnyContext, Context } from '#shared/kernel/activity.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { id } from '#shared/kernel/fields.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import { countAfter, dropTracesOf, isShared, ownOf, takeBack } from './own.ts'
import { command, type shape } from './records.ts'

type Ctx = Context<typeof shape.kinds, Record<string, never>, 'on'>

/** What became of the group stays, by nobody. */
const letGoOf = (ctx: AnyContext, activity: Activity, person: PersonId): void => {
  for (const kind of Object.keys(activity.kinds))
    for (const rec of ctx.all(kind)) {
      if (rec.by !== person) continue
      ctx.remove(kind, rec.id)
      ctx.create(kind, rec.id, rec.data, {
        by: null,
        ...(rec.table !== undefined && { table: rec.table }),
      })
    }
}

const eraseIn = (ctx: Ctx, step: string, person: PersonId): void =>
  ctx.within(step, (inner, activity) => {
    for (const kind of Object.keys(activity.kinds)) {
      if (!ownOf(activity, kind)) continue
      for (const { id } of inner.all(kind)) {
        // What was taken back before it may have changed or removed this one.
        const rec = inner.get(kind, id)
        if (rec?.by === person && !isShared(inner, activity, rec)) takeBack(inner, activity, rec)
      }
    }
    activity.leave?.(inner, person)
    letGoOf(inner, activity, person)
    activity.tookBack?.(inner)
  })

/**
 * Takes a person out of the session with all that they wrote, by themselves or by a facilitator; name, keys and photos
 * are outside the log and go with it on the server. Refused with `not-yours` for a participant who means somebody else,
 * `not-allowed` for who leads: somebody else must take over first.
 */
export const erasePerson = command({
  input: z.strictObject({ person: id() }),
  by: ['participant', 'facilitator'],
  during: 'always',
  others: true,
  serverOnly: true,
  evenPaused: true,
  evenObserving: true,
  forgets: 'everything',
  run(ctx, { person }) {
    ctx.need('person', person)
    if (ctx.role !== 'facilitator' && person !== ctx.me) ctx.fail('not-yours')
    if (ctx.need('now', 'now').data.leader === person) ctx.fail('not-allowed')
    for (const { id, by } of ctx.all('trace')) if (by === person) ctx.remove('trace', id)
    dropTracesOf(ctx, person)
    ctx.remove('person', person)
    for (const { id } of ctx.all('step')) eraseIn(ctx, id, person)
    eraseIn(ctx, SESSION, person)
    countAfter(ctx, 'erased')
  },
})
