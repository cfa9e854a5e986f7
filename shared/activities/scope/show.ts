// What the projector shows of the boundary.
import { itemsOf } from './items.ts'
import { keep } from './keep.ts'
import { command, Shown, type Ctx } from './records.ts'

/** Chooses what the projector shows; an item that is not there is `missing`. */
export const show = command({
  input: Shown,
  by: ['facilitator'],
  during: 'always',
  run(ctx, shown) {
    const items = itemsOf(ctx.config, ctx.all('extra'))
    if (shown.item !== null && !items.some(({ id }) => id === shown.item)) ctx.fail('missing')
    keep(ctx, 'shown', `${ctx.step}:shown`, shown)
  },
})

/** Each stage begins with what belongs to it: what was chosen in the stage before does not stay on the projector. */
export const forgetShown = (ctx: Ctx): void => {
  for (const { id } of ctx.all('shown')) ctx.remove('shown', id)
}
