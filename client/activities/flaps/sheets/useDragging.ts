// What a drop means: in the order of the sheets a note is placed, while sorting it is put together.
import { useEffect, useRef } from 'react'
import { nanoid } from 'nanoid'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { notesOn } from '#shared/activities/flaps/sheet.ts'
import { useDo } from '#client/shell/console/useDo.ts'
import { announce } from '#client/ui/announce.ts'
import { texts } from '../texts.ts'
import type { NoteHere } from '../useFlaps.ts'
import { followDrag, type Drop } from './dragging.ts'
import css from './Notes.module.css'

export type Deed = { readonly cmd: string; readonly input: unknown; readonly said: string }

/** What is done when this note is let go there; undefined when that changes nothing. `fresh` is the id of a new group. */
export const deedOf = (
  notes: readonly NoteHere[],
  note: string,
  drop: Drop,
  sorting: boolean,
  pair: string,
  fresh: string,
): Deed | undefined => {
  const held = notes.find(({ id }) => id === note)?.data
  if (!held) return undefined
  if (drop.on === 'sheet') {
    if (held.group !== null && held.sheet === drop.id && held.pair === pair)
      return sorting ? { cmd: 'group.leave', input: { note }, said: texts.note.outSaid } : undefined
    const input = { id: note, pair, sheet: drop.id, before: null }
    return { cmd: 'note.place', input, said: texts.note.moved(drop.id) }
  }
  if (drop.on === 'group')
    return held.group === drop.id
      ? undefined
      : { cmd: 'group.join', input: { note, with: drop.id, id: fresh }, said: texts.note.merged }
  if (sorting) {
    const other = notes.find(({ id }) => id === drop.id)?.data
    if (!other || (held.group !== null && other.group === held.group)) return undefined
    return { cmd: 'group.join', input: { note, with: drop.id, id: fresh }, said: texts.note.merged }
  }
  const target = notes.find(({ id }) => id === drop.id)?.data
  if (!target) return undefined
  const line = notesOn(notes, target.pair, target.sheet).filter(({ id }) => id !== note)
  const index = line.findIndex(({ id }) => id === drop.id)
  const before = drop.after ? (line[index + 1]?.id ?? null) : drop.id
  const input = { id: note, pair: target.pair, sheet: target.sheet, before }
  return { cmd: 'note.place', input, said: texts.note.moved(target.sheet) }
}

/** Give `press` to the element around the sheets. `code` says why the last drop was refused. */
export const useDragging = (
  step: string,
  notes: readonly NoteHere[],
  pair: string,
  sorting: boolean,
  able: boolean,
): { readonly press: (event: React.PointerEvent) => void; readonly code: ErrorCode | undefined } => {
  const [run, code] = useDo()
  const latest = useRef({ notes, pair, sorting })
  const stop = useRef<() => void>(undefined)
  useEffect(() => {
    latest.current = { notes, pair, sorting }
  })
  useEffect(() => () => stop.current?.(), [])
  const press = (event: React.PointerEvent): void => {
    if (!able) return
    stop.current = followDrag(event.nativeEvent, {
      merges: sorting,
      ghost: css.ghost ?? '',
      onPick: (note) => {
        const text = latest.current.notes.find(({ id }) => id === note)?.data.text ?? ''
        announce(texts.drag.picked(text))
      },
      onDrop: (note, drop) => {
        const now = latest.current
        const deed = deedOf(now.notes, note, drop, now.sorting, now.pair, nanoid(12))
        if (!deed) return announce(texts.drag.cancelled)
        void run(step, deed.cmd, deed.input).then((ok) => {
          if (ok) announce(deed.said)
        })
      },
      onCancel: () => announce(texts.drag.cancelled),
    })
  }
  return { press, code }
}
