// The dialog of the one note or group that somebody opened on the sheets.
import { useEffect, type ReactNode } from 'react'
import { useGroups, useNotes, type NoteHere } from '../useFlaps.ts'
import { GroupDialog } from './GroupDialog.tsx'
import { NoteDialog } from './NoteDialog.tsx'

/** More that a facilitator can do with one note, or with one group. */
export type Extras = {
  readonly renderNoteExtra?: (note: NoteHere, close: () => void) => ReactNode
  readonly renderGroupExtra?: (group: string) => ReactNode
}

/** `id` is of the note or of the group; without it nothing is open. */
export const Opened = (
  props: Extras & {
    readonly step: string
    readonly stage: string
    readonly id: string | undefined
    readonly onClose: () => void
  },
) => {
  const { step, stage, id, onClose } = props
  const note = useNotes(step).find((one) => one.id === id)
  const group = useGroups(step).find((one) => one.id === id)
  const here = { step, stage, onClose }
  const gone = id !== undefined && !note && !group
  // Otherwise it would open by itself when the note comes back.
  useEffect(() => {
    if (gone) onClose()
  }, [gone, onClose])
  if (note)
    return <NoteDialog key={id} note={note} extra={props.renderNoteExtra?.(note, onClose)} {...here} />
  if (group)
    return <GroupDialog key={id} group={group} extra={props.renderGroupExtra?.(group.id)} {...here} />
  return null
}
