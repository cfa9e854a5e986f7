// Dragging on the sheets: what is let go is done, and said.
import { useEffect, useRef } from 'react'
import { nanoid } from 'nanoid'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { useDo } from '#client/shell/console/useDo.ts'
import { announce } from '#client/ui/announce.ts'
import { texts } from '../texts.ts'
import type { NoteHere } from '../useFlaps.ts'
import { deedOf } from './deed.ts'
import { followDrag } from './dragging.ts'
import css from './Notes.module.css'

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
        const deed = deedOf(now.notes, note, drop, { ...now, fresh: nanoid(12) })
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
