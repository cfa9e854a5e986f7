// What of the flaps is of one person: notes and stickers. What others laid on a note or made of it stays.
import type { Mine } from '#shared/kernel/activity.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { takenBack } from '#shared/activities/taken-back.ts'
import { tidyGroup } from './places.ts'
import type { Config, Ctx, Note, shape, Stage } from './records.ts'
import { closeWeighing } from './weighing.ts'

const together = 'of the group, whoever wrote it down'

/** Whether something of others lies on this note, or was counted or written about it. */
const isBuiltOn = (ctx: Ctx, { id: note, by: writer }: Rec<Note>): boolean =>
  ctx.all('dots').some(({ by, data }) => by !== writer && data.on.includes(note)) ||
  ctx.all('weights').some(({ data }) => data.totals.some(({ on }) => on === note)) ||
  ctx.all('remedy').some(({ data }) => data.on === note) ||
  ctx.all('effect').some(({ data }) => data.note === note)

/** An empty note stays where others built on it, so that what they did still lies somewhere. */
const takeNote = (ctx: Ctx, note: Rec<Note>): void => {
  const { id, data } = note
  ctx.remove('note', id)
  if (isBuiltOn(ctx, note)) ctx.create('note', id, { ...data, text: takenBack, side: null }, { by: null })
  else tidyGroup(ctx, data.group)
}

export const mine: Mine<typeof shape.kinds, Config, Stage> = {
  copied: 'how many notes a facilitator copied from paper',
  rules: together,
  pair: together,
  note: { texts: ['text'], takeBack: takeNote },
  hidden: {
    texts: ['text'],
    takeBack(ctx, { id, data }) {
      ctx.remove('hidden', id)
      tidyGroup(ctx, data.group)
    },
  },
  group: together,
  dots: { texts: [] },
  weights: together,
  counted: together,
  remedy: together,
  effect: together,
  shown: together,
}

/** The stickers that were counted are counted again, as far as that tells nobody's. */
export const tookBack = (ctx: Ctx): void => {
  if (ctx.stage === 'done') closeWeighing(ctx)
}
