// Putting notes together and taking them apart again; the notes themselves stay as they were written.
import * as z from 'zod/mini'
import { id, newId, text } from '#shared/kernel/fields.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { lastPlace, tidyGroup } from './places.ts'
import { command, type Ctx, type Group } from './records.ts'

const sorting = {
  by: ['participant', 'facilitator'],
  during: ['sort'],
  others: true,
  undoable: true,
} as const

/** The group to join: `other` itself, the one that the note `other` is in, or a new one around it. */
const groupOf = (ctx: Ctx, other: string, fresh: string): Rec<Group> => {
  const existing = ctx.get('group', other)
  if (existing) return existing
  const { data } = ctx.need('note', other)
  if (data.group !== null) return ctx.need('group', data.group)
  const { pair, sheet, place } = data
  ctx.create('group', fresh, { pair, sheet, name: '', place }, { by: null })
  ctx.edit('note', other, (note) => {
    note.group = fresh
  })
  return ctx.need('group', fresh)
}

/** Puts a note together with another note or in a group; a note of another sheet moves along. `id` is for a new group. */
export const joinGroup = command({
  ...sorting,
  input: z.strictObject({ note: id(), with: id(), id: newId() }),
  run(ctx, { note, with: other, id }) {
    const { data } = ctx.need('note', note)
    if (note === other) ctx.fail('bad-input')
    const { id: group, data: target } = groupOf(ctx, other, id)
    if (data.group === group) return
    const place = lastPlace(ctx)
    ctx.edit('note', note, (draft) => {
      Object.assign(draft, { group, pair: target.pair, sheet: target.sheet, place })
    })
    tidyGroup(ctx, data.group)
  },
})

/** Takes one note out of its group. */
export const leaveGroup = command({
  ...sorting,
  input: z.strictObject({ note: id() }),
  run(ctx, { note }) {
    const { group } = ctx.need('note', note).data
    ctx.edit('note', note, (draft) => {
      draft.group = null
    })
    tidyGroup(ctx, group)
  },
})

/** Names a group, or takes its name away; late names are still welcome. */
export const nameGroup = command({
  input: z.strictObject({ id: id(), name: text(60) }),
  by: ['participant', 'facilitator'],
  during: ['sort', 'weigh', 'done'],
  others: true,
  evenClosed: true,
  run: (ctx, { id, name }) =>
    ctx.edit('group', id, (group) => {
      group.name = name
    }),
})

/** Takes a group apart: its notes lie loose again. */
export const apart = command({
  ...sorting,
  input: z.strictObject({ id: id() }),
  run(ctx, { id }) {
    ctx.need('group', id)
    for (const note of ctx.all('note').filter(({ data }) => data.group === id))
      ctx.edit('note', note.id, (draft) => {
        draft.group = null
      })
    ctx.remove('group', id)
  },
})
