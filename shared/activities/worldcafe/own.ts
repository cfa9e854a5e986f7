// What of the café is of one person: what they laid on a cloth, and their stickers.
import type { Mine } from '#shared/kernel/activity.ts'
import { linksAt } from '#shared/board/links.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import { countDots } from './choose.ts'
import { routeId, type Config, type Ctx, type shape, type Stage } from './records.ts'

const together = 'of a table or the group, whoever wrote it down'
const seats = 'where somebody sits; goes with the person'

export const mine: Mine<typeof shape.kinds, Config, Stage> = {
  table: together,
  route: seats,
  filled: together,
  host: seats,
  hosted: seats,
  item: {
    texts: ['text', 'alt'],
    takeBack(ctx, { id }) {
      for (const link of linksAt(ctx.all('link'), id)) ctx.remove('link', link.id)
      ctx.remove('item', id)
    },
  },
  link: 'a line between two things, which goes with them',
  handover: together,
  harvest: together,
  theme: together,
  dots: { texts: [] },
  weights: together,
  counted: together,
  goes: together,
  notice: together,
  extra: together,
  shown: together,
  copied: 'how many lines came from paper, of nobody',
}

/** The stickers that were counted are counted again, as far as that tells nobody's. */
export const tookBack = (ctx: Ctx): void => {
  if (ctx.stage === 'done') countDots(ctx)
}

export const leave = (ctx: Ctx, person: PersonId): void => {
  for (const { id, data } of ctx.all('host')) if (data.person === person) ctx.remove('host', id)
  for (const { id, data } of ctx.all('hosted'))
    if (data.person === person)
      ctx.edit('hosted', id, (hosted) => {
        hosted.person = null
      })
  if (ctx.get('route', routeId(ctx.step, person))) ctx.remove('route', routeId(ctx.step, person))
}
