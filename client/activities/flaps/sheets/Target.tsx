// What stickers can lie on: a group with its notes, or one note; with whatever stands under it.
import type { ReactNode } from 'react'
import type { Note } from '#shared/activities/flaps/records.ts'
import type { Item } from '#shared/activities/flaps/sheet.ts'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { texts } from '../texts.ts'
import { NameButton } from './NameButton.tsx'
import css from './Target.module.css'

export type TargetHere = {
  readonly id: string
  /** Undefined for a note by itself. */
  readonly name: string | undefined
  readonly notes: readonly Item<Note>[]
}

/** What it is called when it is read aloud. */
export const nameOf = ({ name, notes }: TargetHere): string => {
  const [first] = notes
  if (name === undefined) return first?.data.text ?? ''
  return name === '' ? `${texts.group.unnamed}: ${first?.data.text ?? ''}` : name
}

export const Target = (props: {
  target: TargetHere
  foot: (note: Item<Note>) => string
  onNote?: (note: string) => void
  onGroup?: (group: string) => void
  children: ReactNode
}) => {
  const { target, foot, onNote, onGroup } = props
  const words = target.name === '' ? texts.group.unnamed : target.name
  return (
    <li className={css.target} data-tray={target.name !== undefined}>
      {target.name === undefined ? null : (
        <h3 className={css.name}>
          {onGroup === undefined ? (
            words
          ) : (
            <NameButton onClick={() => onGroup(target.id)}>{words}</NameButton>
          )}
          <span className={css.count}> {texts.notes(target.notes.length)}</span>
        </h3>
      )}
      <div className={css.notes}>
        {target.notes.map((note) => (
          <Geeltje
            key={note.id}
            id={note.id}
            text={note.data.text}
            straight
            broad={false}
            {...(onNote && { onOpen: () => onNote(note.id) })}
            {...(foot(note) !== '' && { foot: foot(note) })}
          />
        ))}
      </div>
      {props.children}
    </li>
  )
}
