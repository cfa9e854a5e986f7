// Where notes lie: places on a sheet, and what becomes of a group when notes leave it.
import type { Ctx, SheetId } from './records.ts'
import { notesOn } from './sheet.ts'

/** Two neighbours closer than this leave no room in between. */
const TOO_CLOSE = 1e-6

/** The first free place behind everything in this step. */
export const lastPlace = (ctx: Pick<Ctx, 'all'>): number =>
  Math.floor(Math.max(0, ...[...ctx.all('note'), ...ctx.all('hidden')].map(({ data }) => data.place))) + 1

/**
 * A place in front of the note `before`, or behind all for null. Writes only when there is no room left: then all of
 * the sheet is numbered anew. Refuses with `missing` when `before` is not on this sheet.
 */
export const placeBefore = (
  ctx: Ctx,
  pair: string,
  sheet: SheetId,
  before: string | null,
  moving: string,
): number => {
  if (before === null) return lastPlace(ctx)
  const others = notesOn(ctx.all('note'), pair, sheet).filter(({ id }) => id !== moving)
  const index = others.findIndex(({ id }) => id === before)
  const next = others[index] ?? ctx.fail('missing')
  const low = others[index - 1]?.data.place ?? 0
  if (next.data.place - low > TOO_CLOSE) return (low + next.data.place) / 2
  others.forEach(({ id }, at) =>
    ctx.edit('note', id, (note) => {
      note.place = at + 1
    }),
  )
  return index + 0.5
}

/** Takes away a group that nothing is left of: no notes (hidden ones count), or one note and no name. */
export const tidyGroup = (ctx: Ctx, id: string | null): void => {
  const group = id === null ? undefined : ctx.get('group', id)
  if (!group) return
  const notes = ctx.all('note').filter(({ data }) => data.group === group.id)
  const left = notes.length + ctx.all('hidden').filter(({ data }) => data.group === group.id).length
  if (left > 1 || (left === 1 && group.data.name !== '')) return
  for (const note of notes)
    ctx.edit('note', note.id, (draft) => {
      draft.group = null
    })
  ctx.remove('group', group.id)
}
