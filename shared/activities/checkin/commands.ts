// What can be done at a check-in or check-out: choosing one's weather, taking it back, taking away a word that cannot stay.
import * as z from 'zod/mini'
import type { Context } from '#shared/kernel/activity.ts'
import { id, newId } from '#shared/kernel/fields.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { command, moodInput, shiftId, type Config, type Mood, type shape } from './records.ts'
import { shiftBetween, type Chosen } from './shift.ts'

type Ctx = Context<typeof shape.kinds, Config, 'write' | 'sky'>

/** Chooses one's weather and word; choosing again replaces it. Who comes late can still do so under the open sky. */
export const layMood = command({
  onPaper: true,
  evenClosed: true,
  input: z.strictObject({ id: newId(), ...moodInput }),
  by: ['participant'],
  during: ['write', 'sky'],
  run(ctx, { id, ...mood }) {
    const mine = ctx.all('mood').find(({ by }) => by === ctx.me)
    if (!mine) return ctx.create('mood', id, mood)
    ctx.edit('mood', mine.id, (draft) => {
      Object.assign(draft, mood)
    })
  },
})

/** Passes: the record goes. Without one nothing happens. */
export const takeMood = command({
  onPaper: true,
  input: z.strictObject({}),
  by: ['participant'],
  during: ['write', 'sky'],
  run(ctx) {
    const mine = ctx.all('mood').find(({ by }) => by === ctx.me)
    if (mine) ctx.remove('mood', mine.id)
  },
})

/** A facilitator takes away a word that cannot stay, whoever wrote it; the weather goes with it. */
export const clearMood = command({
  input: z.strictObject({ id: id() }),
  by: ['facilitator'],
  during: ['sky'],
  others: true,
  undoable: true,
  run(ctx, { id }) {
    ctx.need('mood', id)
    ctx.remove('mood', id)
  },
})

const chosenIn = (moods: readonly Rec<Mood>[]): Chosen =>
  new Map(moods.map(({ by, data }) => [by ?? '', data.weather]))

/**
 * Counts the shift when the sky of a check-out opens. What was told once stays: a count after one late answer would tell
 * that answer.
 */
export const countShift = (ctx: Ctx): void => {
  if (ctx.config.moment !== 'out' || ctx.get('shift', shiftId(ctx.step))) return
  const shift = shiftBetween(chosenIn(ctx.previous('mood')), chosenIn(ctx.all('mood')))
  if (shift) ctx.create('shift', shiftId(ctx.step), shift, { by: null })
}
