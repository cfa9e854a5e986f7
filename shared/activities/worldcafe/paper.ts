// What a table wrote on its paper cloth, copied by the facilitator: notes of nobody, and what the table brings home.
import * as z from 'zod/mini'
import { copying, keepCopied, lines } from '#shared/activities/copying.ts'
import { noteShape } from '#shared/board/notes.ts'
import { tilt } from '#shared/board/paper.ts'
import { BOARD, MOST_TEXT } from '#shared/board/pieces.ts'
import { id } from '#shared/kernel/fields.ts'
import {
  command,
  harvestFields,
  harvestId,
  MOST_PIECES,
  roundNumber,
  whats,
  type Ctx,
  type Item,
} from './records.ts'
import { hasBegun } from './rounds.ts'

/** How many notes lie beside and under each other; more begin again at the first, a little aside. */
const COLUMNS = 5
const ROWS = 4
const ASIDE = 22
const GAP = 10

/** A note at the place of that number on a cloth, in rows. */
const laid = (text: string, place: number, round: number): Item => {
  const [width, height] = [BOARD.width / COLUMNS, BOARD.height / ROWS]
  const inRow = place % (COLUMNS * ROWS)
  const aside = ASIDE * Math.floor(place / (COLUMNS * ROWS))
  const shape = noteShape(text)
  const w = Math.min(shape.width, width - GAP, (shape.width * (height - GAP)) / shape.height)
  return {
    mark: 'paper',
    order: place,
    x: Math.min(BOARD.width, Math.round((inRow % COLUMNS) * width + width / 2) + aside),
    y: Math.min(BOARD.height, Math.round(Math.floor(inRow / COLUMNS) * height + height / 2) + aside),
    w: Math.round(w),
    turn: Math.round(tilt(text, 2)),
    sort: 'note',
    text,
    round,
  }
}

const Lines = z.strictObject(harvestFields)

const keepHarvest = (ctx: Ctx, table: string, given: z.output<typeof Lines>): void => {
  const id = harvestId(ctx.step, table)
  const old = ctx.get('harvest', id)?.data ?? { insight: '', question: '', wish: '' }
  const kept = {
    insight: given.insight || old.insight,
    question: given.question || old.question,
    wish: given.wish || old.wish,
  }
  if (!ctx.get('harvest', id)) return ctx.create('harvest', id, { table, ...kept }, { by: null, table })
  ctx.edit('harvest', id, (harvest) => {
    Object.assign(harvest, kept)
  })
}

/**
 * Copies the cloth of a table: its lines come to lie on it as notes without author, in this round, and a line of the
 * harvest that is not empty takes the place of what stood there. Refused with `missing` for no such table, `not-now` for
 * a round that did not begin, `choice-needed` when nothing is on it.
 */
export const enterPaper = command({
  ...copying,
  input: z.strictObject({
    table: id(),
    round: roundNumber,
    notes: lines(MOST_TEXT.note, 0),
    harvest: Lines,
  }),
  run(ctx, { table, round, notes, harvest }) {
    ctx.need('table', table)
    if (!hasBegun(ctx, round - 1)) ctx.fail('not-now')
    const brought = whats.filter((what) => harvest[what] !== '').length
    if (notes.length + brought === 0) ctx.fail('choice-needed')
    const there = ctx.all('item').filter((item) => item.table === table).length
    if (there + notes.length > MOST_PIECES) ctx.fail('full')
    for (const [index, { id, text }] of notes.entries())
      ctx.create('item', id, laid(text, there + index, round), { by: null, table })
    if (brought > 0) keepHarvest(ctx, table, harvest)
    keepCopied(ctx, table, notes.length + brought)
  },
})
