// What happens to notes on the sheets: moved, taken away by the facilitator, put back, shown large.
import * as z from 'zod/mini'
import { id, someText, whole } from '#shared/kernel/fields.ts'
import { placeBefore, tidyGroup } from './places.ts'
import { command, sheet } from './records.ts'

/** Puts a note before another one (null = behind all) on a sheet. On another sheet it leaves its group. */
export const placeNote = command({
  input: z.strictObject({ id: id(), pair: id(), sheet, before: z.nullable(id()) }),
  by: ['participant', 'facilitator'],
  during: ['stick', 'sort'],
  others: true,
  undoable: true,
  run(ctx, { id, pair, sheet, before }) {
    const { data } = ctx.need('note', id)
    ctx.need('pair', pair)
    if (before === id) return
    const stays = data.pair === pair && data.sheet === sheet
    const place = placeBefore(ctx, pair, sheet, before, id)
    ctx.edit('note', id, (note) => {
      Object.assign(note, { pair, sheet, place, group: stays ? note.group : null })
    })
    if (!stays) tidyGroup(ctx, data.group)
  },
})

export const hiddenId = (note: string): string => `${note}:hidden`

/** Takes a note away for all but the facilitators, with a reason. Everyone still sees that there was one. */
export const hideNote = command({
  input: z.strictObject({ id: id(), reason: someText(200) }),
  by: ['facilitator'],
  during: ['stick', 'sort', 'weigh', 'done'],
  others: true,
  undoable: true,
  run(ctx, { id, reason }) {
    const { by, data } = ctx.need('note', id)
    ctx.remove('note', id)
    ctx.create('hidden', hiddenId(id), { note: id, ...data, reason }, { by: by ?? null })
  },
})

/** Puts a hidden note back where it was; its group may be gone by then. */
export const bringBack = command({
  input: z.strictObject({ id: id() }),
  by: ['facilitator'],
  during: ['stick', 'sort', 'weigh', 'done'],
  others: true,
  undoable: true,
  run(ctx, { id }) {
    const { by, data } = ctx.need('hidden', id)
    const { note, reason: _, ...rest } = data
    const group = rest.group !== null && ctx.get('group', rest.group) ? rest.group : null
    ctx.remove('hidden', id)
    ctx.create('note', note, { ...rest, group }, { by: by ?? null })
  },
})

/** Shows a pair or a group large on the projector, from page 0 on; null = all of it again. */
export const show = command({
  input: z.strictObject({ on: z.nullable(id()), page: z.optional(whole(0, 99)) }),
  by: ['facilitator'],
  during: ['stick', 'sort', 'weigh', 'done'],
  run(ctx, { on, page = 0 }) {
    if (on !== null && !ctx.get('pair', on)) ctx.need('group', on)
    const id = `${ctx.step}:shown`
    if (!ctx.get('shown', id)) return ctx.create('shown', id, { on, page }, { by: null })
    ctx.edit('shown', id, (shown) => {
      Object.assign(shown, { on, page })
    })
  },
})
