// What a drop means: while reading a note is placed, while sorting it is put together.
import type { Note } from '#shared/activities/flaps/records.ts'
import { notesOn, type Item } from '#shared/activities/flaps/sheet.ts'
import { texts } from '../texts.ts'
import type { Drop } from './dragging.ts'

/** A command with what is said when it was done. */
export type Deed = {
  readonly cmd: string
  readonly input: Readonly<Record<string, unknown>>
  readonly said: string
}

/** `pair` is the one that is looked at, `fresh` the id of a group that this may make. */
export type Where = { readonly sorting: boolean; readonly pair: string; readonly fresh: string }

const ontoSheet = (
  note: string,
  held: Note,
  sheet: Note['sheet'],
  { sorting, pair }: Where,
): Deed | undefined => {
  if (held.group !== null && held.sheet === sheet && held.pair === pair)
    return sorting ? { cmd: 'group.leave', input: { note }, said: texts.note.outSaid } : undefined
  const input = { id: note, pair, sheet, before: null }
  return { cmd: 'note.place', input, said: texts.note.moved(sheet) }
}

const together = (note: string, other: string, fresh: string): Deed => ({
  cmd: 'group.join',
  input: { note, with: other, id: fresh },
  said: texts.note.merged,
})

/** What is done when this note is let go there; undefined when that changes nothing. */
export const deedOf = (
  notes: readonly Item<Note>[],
  note: string,
  drop: Drop,
  where: Where,
): Deed | undefined => {
  const held = notes.find(({ id }) => id === note)?.data
  if (!held) return undefined
  if (drop.on === 'sheet') return ontoSheet(note, held, drop.id, where)
  if (drop.on === 'group') return held.group === drop.id ? undefined : together(note, drop.id, where.fresh)
  const target = notes.find(({ id }) => id === drop.id)?.data
  if (!target) return undefined
  if (where.sorting)
    return held.group !== null && target.group === held.group
      ? undefined
      : together(note, drop.id, where.fresh)
  const { pair, sheet } = target
  const line = notesOn(notes, pair, sheet).filter(({ id }) => id !== note)
  const next = line[line.findIndex(({ id }) => id === drop.id) + 1]?.id ?? null
  const input = { id: note, pair, sheet, before: drop.after ? next : drop.id }
  return { cmd: 'note.place', input, said: texts.note.moved(sheet) }
}
