// The cloth of a table: what people lay and draw on it in all rounds, and the lines between that.
import * as z from 'zod/mini'
import { linksAt, whyNotLink } from '#shared/board/links.ts'
import { linkFields, mark } from '#shared/board/pieces.ts'
import { replacePiece, whyNotPut } from '#shared/board/rules.ts'
import { id, newId } from '#shared/kernel/fields.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { roundAt } from './people.ts'
import { command, itemInput, MOST_PIECES, type Ctx, type Item } from './records.ts'

const laying = {
  by: ['participant', 'facilitator'],
  during: ['round1', 'round2', 'round3', 'round4', 'harvest'],
  others: true,
} as const

const onTable = <T extends { readonly table?: string }>(records: readonly T[], table: string): T[] =>
  records.filter((one) => one.table === table)

/** Lays something on the cloth of the table where the sender sits, or sat until just now. */
export const addItem = command({
  ...laying,
  input: z.strictObject({ id: newId(), table: id(), ...itemInput }),
  run(ctx, { id, table, ...given }) {
    const round = roundAt(ctx, table)
    const why = whyNotPut({ given, old: ctx.get('item', id), was: null, me: ctx.me, shared: true })
    if (why) ctx.fail(why)
    if (onTable(ctx.all('item'), table).length >= MOST_PIECES) ctx.fail('full')
    ctx.create('item', id, { ...given, round }, { table })
  },
})

/** Something on the cloth of the table where the sender sits; otherwise refuses with `missing` or `not-yours`. */
const needItem = (ctx: Ctx, id: string): Rec<Item> => {
  const item = ctx.need('item', id)
  roundAt(ctx, item.table ?? '')
  return item
}

/** Replaces it whole; `was` is the mark that it carried for the sender. What is on it changes only by who made it. */
export const editItem = command({
  ...laying,
  input: z.strictObject({ id: newId(), was: mark(), ...itemInput }),
  run(ctx, { id, was, ...given }) {
    const why = whyNotPut({ given, old: needItem(ctx, id), was, me: ctx.me, shared: true })
    if (why) ctx.fail(why)
    ctx.edit('item', id, (draft) => replacePiece(draft, given))
  },
})

const takeAway = (ctx: Ctx, { id }: Rec<Item>): void => {
  for (const link of linksAt(ctx.all('link'), id)) ctx.remove('link', link.id)
  ctx.remove('item', id)
}

/** Takes away what one made oneself, with its lines; a facilitator who is visiting anything. */
export const removeItem = command({
  ...laying,
  input: z.strictObject({ id: id() }),
  run(ctx, { id }) {
    const item = needItem(ctx, id)
    if (ctx.role !== 'facilitator' && item.by !== ctx.me) ctx.fail('not-yours')
    takeAway(ctx, item)
  },
})

/** Takes away what cannot stay there, from any table and also after the rounds. It is in the bin. */
export const clearItem = command({
  input: z.strictObject({ id: id() }),
  by: ['facilitator'],
  during: 'always',
  others: true,
  undoable: true,
  run: (ctx, { id }) => takeAway(ctx, ctx.need('item', id)),
})

/** Draws a line between two things on the same cloth. */
export const addLink = command({
  ...laying,
  input: z.strictObject({ id: newId(), ...linkFields }),
  run(ctx, { id, ...ends }) {
    const { table = '' } = needItem(ctx, ends.from)
    const why = whyNotLink(ends, onTable(ctx.all('item'), table), onTable(ctx.all('link'), table))
    if (why) ctx.fail(why)
    ctx.create('link', id, { ...ends, round: roundAt(ctx, table) }, { table })
  },
})

/** Takes a line away; anyone at the table may. */
export const removeLink = command({
  ...laying,
  input: z.strictObject({ id: id() }),
  run(ctx, { id }) {
    roundAt(ctx, ctx.need('link', id).table ?? '')
    ctx.remove('link', id)
  },
})
