// Everyone's thoughts to one question: a few at first, all with one tap.
import { useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { texts } from './texts.ts'
import css from './Play.module.css'

const FIRST = 4

export type Note = { readonly id: string; readonly text: string; readonly foot?: string }

export const Notes = ({ notes }: { notes: readonly Note[] }) => {
  const [all, showAll] = useState(false)
  const more = notes.length - FIRST
  return (
    <>
      <h3 className={css.label}>{notes.length === 0 ? texts.noThoughts : texts.thoughts(notes.length)}</h3>
      <ul className={css.notes}>
        {notes.slice(0, all ? notes.length : FIRST).map(({ id, text, foot }) => (
          <li key={id}>
            <Geeltje id={id} text={text} straight {...(foot !== undefined && { foot })} />
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <Button aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? texts.fewer : texts.allNotes(notes.length)}
        </Button>
      ) : null}
    </>
  )
}
