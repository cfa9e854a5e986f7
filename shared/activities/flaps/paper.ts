// Notes that people wrote on paper sheets, copied by the facilitator: also after the reveal, and after the end.
import * as z from 'zod/mini'
import { id, newId, someText } from '#shared/kernel/fields.ts'
import { lastPlace } from './places.ts'
import { command, NOTE, sheet } from './records.ts'

/** So many lines of a sheet go in one commit. */
const MOST_LINES = 60

/**
 * Copies the lines of one sheet, without author and side, behind what hangs there; in silence they wait with the others.
 * Of each sheet is kept how many were copied, and not which. Refused with `missing` when there is no such pair.
 */
export const enterPaper = command({
  input: z.strictObject({
    pair: id(),
    sheet,
    notes: z
      .array(z.strictObject({ id: newId(), text: someText(NOTE) }))
      .check(z.minLength(1), z.maxLength(MOST_LINES)),
  }),
  by: ['facilitator'],
  during: 'always',
  others: true,
  serverOnly: true,
  evenPaused: true,
  evenClosed: true,
  run(ctx, { pair, sheet, notes }) {
    ctx.need('pair', pair)
    for (const { id, text } of notes) {
      const place = ctx.stage === 'silent' ? 0 : lastPlace(ctx)
      ctx.create('note', id, { pair, sheet, text, side: null, place, group: null }, { by: null })
    }
    const known = ctx.all('copied').find(({ data }) => data.pair === pair && data.sheet === sheet)
    if (!known)
      return ctx.create(
        'copied',
        `${ctx.step}:copied:${ctx.all('copied').length}`,
        { pair, sheet, notes: notes.length },
        { by: null },
      )
    ctx.edit('copied', known.id, (copied) => {
      copied.notes += notes.length
    })
  },
})
