// A sheet as it hangs: its groups with their notes, and the loose notes under them. For screens and report alike.
import type { Rec } from '#shared/kernel/record.ts'
import type { Group, Note, SheetId } from './records.ts'

/** A record as far as it is read here; a screen has no more of it. */
export type Item<T> = Pick<Rec<T>, 'id' | 'data'>

export type Pile = { readonly id: string; readonly name: string; readonly notes: readonly Item<Note>[] }

/** `count` = all notes on the sheet, those in groups included. */
export type Sheet = {
  readonly groups: readonly Pile[]
  readonly loose: readonly Item<Note>[]
  readonly count: number
}

/** By place; of two in one place, which two hands can bring about at once, the id decides for everyone alike. */
export const byPlace = (a: Item<{ readonly place: number }>, b: Item<{ readonly place: number }>): number =>
  a.data.place - b.data.place || (a.id < b.id ? -1 : 1)

const isOn =
  (pair: string, sheet: SheetId) => (item: Item<{ readonly pair: string; readonly sheet: SheetId }>) =>
    item.data.pair === pair && item.data.sheet === sheet

/** The notes of one sheet in order, those of groups too. */
export const notesOn = <T extends Item<Note>>(notes: readonly T[], pair: string, sheet: SheetId): T[] =>
  notes.filter(isOn(pair, sheet)).sort(byPlace)

/** One sheet of a pair, in order. A group without notes is not there; a note whose group is gone lies loose. */
export const sheetOf = (
  notes: readonly Item<Note>[],
  groups: readonly Item<Group>[],
  pair: string,
  sheet: SheetId,
): Sheet => {
  const here = notesOn(notes, pair, sheet)
  const piles = new Map(
    groups
      .filter(isOn(pair, sheet))
      .sort(byPlace)
      .map(({ id, data }) => [id, { id, name: data.name, notes: [] as Item<Note>[] }]),
  )
  const loose: Item<Note>[] = []
  for (const note of here) (piles.get(note.data.group ?? '')?.notes ?? loose).push(note)
  return {
    groups: [...piles.values()].filter((pile) => pile.notes.length > 0),
    loose,
    count: here.length,
  }
}
