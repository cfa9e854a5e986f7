// Trying out one's screen before the start: a picture that says nothing, and that is gone when the room begins.
import * as z from 'zod/mini'
import type { Context } from '#shared/kernel/activity.ts'
import { newId, oneOf } from '#shared/kernel/fields.ts'
import { command, pictures, type shape } from './records.ts'

type Ctx = Context<typeof shape.kinds, Record<string, never>, 'on'>

/** Once the room began there is something better to do: `not-now`. */
const beforeStart = (ctx: Ctx): void => {
  if (ctx.need('now', 'now').data.current !== null) ctx.fail('not-now')
}

/** Picks a picture; picking again replaces it. */
export const pick = command({
  input: z.strictObject({ id: newId(), picture: oneOf(pictures) }),
  by: ['participant'],
  during: 'always',
  run(ctx, { id, picture }) {
    beforeStart(ctx)
    const mine = ctx.all('tried').find(({ by }) => by === ctx.me)
    if (!mine) return ctx.create('tried', id, { picture })
    ctx.edit('tried', mine.id, (draft) => {
      draft.picture = picture
    })
  },
})

/** Puts it back; without one nothing happens. */
export const putBack = command({
  input: z.strictObject({}),
  by: ['participant'],
  during: 'always',
  run(ctx) {
    beforeStart(ctx)
    const mine = ctx.all('tried').find(({ by }) => by === ctx.me)
    if (mine) ctx.remove('tried', mine.id)
  },
})

/** Takes all pictures away, when the room begins. */
export const clearTried = (ctx: Ctx): void => {
  for (const { id } of ctx.all('tried')) ctx.remove('tried', id)
}
