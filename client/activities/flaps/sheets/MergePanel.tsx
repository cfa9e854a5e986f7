// "Voeg samen met…": the groups and notes that one can be put together with, look-alikes first.
import { useMemo, useState } from 'react'
import { nanoid } from 'nanoid'
import { alike } from '#shared/activities/flaps/alike.ts'
import { Field } from '#client/ui/Field.tsx'
import { texts } from '../texts.ts'
import { useGroups, useNotes, type NoteHere } from '../useFlaps.ts'
import css from './Dialogs.module.css'
import type { Act } from './MovePanel.tsx'

const words = texts.note
const SEARCH_FROM = 9
const MOST = 40

type Offer = { readonly id: string; readonly label: string; readonly more: string; readonly rank: number }

const fits = (label: string, search: string): boolean =>
  label.toLocaleLowerCase('nl').includes(search.trim().toLocaleLowerCase('nl'))

/** Those on the same sheet come before those on another; a note in a group is reached by its group. */
const offersFor = (
  note: NoteHere,
  notes: readonly NoteHere[],
  groups: ReturnType<typeof useGroups>,
): Offer[] => {
  const { pair, sheet, group } = note.data
  const here = (other: { readonly pair: string; readonly sheet: string }): number =>
    other.pair !== pair ? 20 : other.sheet !== sheet ? 10 : 0
  const likes = new Set(
    alike(notes, notes.length).flatMap(({ a, b }) => (a === note.id ? b : b === note.id ? a : [])),
  )
  const trays = groups
    .filter(({ id }) => id !== group)
    .flatMap(({ id, data }): Offer[] => {
      const inside = notes.filter((one) => one.data.group === id)
      const [first] = inside
      if (!first) return []
      const label = data.name === '' ? `${texts.group.unnamed}: ${first.data.text}` : data.name
      return [{ id, label, more: texts.notes(inside.length), rank: here(data) + 1 }]
    })
  const loose = notes
    .filter(({ id, data }) => id !== note.id && data.group === null)
    .map(({ id, data }): Offer => {
      const like = likes.has(id)
      return { id, label: data.text, more: like ? words.looksLike : '', rank: here(data) + (like ? 0 : 2) }
    })
  return [...trays, ...loose].sort((a, b) => a.rank - b.rank)
}

export const MergePanel = (props: { step: string; note: NoteHere; act: Act }) => {
  const { step, note, act } = props
  const notes = useNotes(step)
  const groups = useGroups(step)
  const [search, setSearch] = useState('')
  const offers = useMemo(() => offersFor(note, notes, groups), [note, notes, groups])
  const found = offers.filter(({ label }) => fits(label, search))
  const merge = (other: string): void =>
    void act('group.join', { note: note.id, with: other, id: nanoid(12) }, words.merged)
  return (
    <div className={css.form}>
      <p>{offers.length === 0 ? words.mergeNone : words.mergeLead}</p>
      {offers.length < SEARCH_FROM ? null : (
        <Field label={words.search} value={search} onChange={setSearch} autoComplete="off" />
      )}
      <ul className={css.offers}>
        {found.slice(0, MOST).map(({ id, label, more }) => (
          <li key={id}>
            <button type="button" className={css.offer} onClick={() => merge(id)}>
              <span>{label}</span>
              {more === '' ? null : <span className={css.more}>{more}</span>}
            </button>
          </li>
        ))}
      </ul>
      {found.length > MOST ? <p className={css.soft}>{words.more(found.length - MOST)}</p> : null}
    </div>
  )
}
