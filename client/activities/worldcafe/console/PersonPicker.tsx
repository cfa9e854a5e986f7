// Choosing one of the people by name, with a field to search in when they are many.
import { useState, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import css from './Console.module.css'
import { consoleTexts } from './texts.ts'
import type { Guest } from './useHall.ts'

const texts = consoleTexts.hosts
const SEARCH_FROM = 12
const MOST = 40

const fits = ({ name }: Guest, search: string): boolean =>
  name.toLocaleLowerCase('nl').includes(search.trim().toLocaleLowerCase('nl'))

/** `labelOf` is what stands on the button of somebody; `noteOf` a word behind it. */
export const PersonPicker = (props: {
  guests: readonly Guest[]
  labelOf: (guest: Guest) => string
  noteOf?: (guest: Guest) => ReactNode
  onPick: (person: string) => void
}) => {
  const { guests, labelOf, noteOf, onPick } = props
  const [search, setSearch] = useState('')
  const found = guests.filter((guest) => fits(guest, search))
  return (
    <div className={css.part}>
      {guests.length < SEARCH_FROM ? null : (
        <Field label={texts.search} value={search} onChange={setSearch} autoComplete="off" />
      )}
      {found.length === 0 ? <p className={css.soft}>{texts.nobody}</p> : null}
      <ul className={css.people}>
        {found.slice(0, MOST).map((guest) => (
          <li key={guest.id} className={css.row}>
            <Button onClick={() => onPick(guest.id)}>{labelOf(guest)}</Button>
            <span className={css.soft}>{noteOf?.(guest)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
