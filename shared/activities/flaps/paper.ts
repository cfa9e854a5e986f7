// Notes that people wrote on paper sheets, copied by the facilitator: also after the reveal, and after the end.
import * as z from 'zod/mini'
import { copying, lines } from '#shared/activities/copying.ts'
import type { ReportInput } from '#shared/kernel/activity.ts'
import { id } from '#shared/kernel/fields.ts'
import { lastPlace } from './places.ts'
import { command, NOTE, sheet, type Config, type shape } from './records.ts'

/**
 * Copies the lines of one sheet, without author and side, behind what hangs there; in silence they wait with the others.
 * Of each sheet is kept how many were copied, and not which. Refused with `missing` when there is no such pair.
 */
export const enterPaper = command({
  ...copying,
  input: z.strictObject({ pair: id(), sheet, notes: lines(NOTE) }),
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

/** How many notes were copied in this step. */
export const notesCopied = ({ all }: ReportInput<typeof shape.kinds, Config>): number =>
  all('copied').reduce((sum, { data }) => sum + data.notes, 0)
