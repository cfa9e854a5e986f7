// One side of the table: its count, and its people; folded when there are many.
import { useId, useState } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { waitedFor, type Someone } from './groups.ts'
import { PersonRow } from './PersonRow.tsx'
import { consoleTexts } from './texts.ts'
import css from './People.module.css'

const order = { busy: 0, away: 1, ready: 2, left: 3 } as const

/** In a large room those who are not ready stand first: they are whom the facilitator looks for. */
export const SideGroup = (props: {
  title: string
  people: readonly Someone[]
  waits: boolean
  folds: boolean
  onPick: (id: string) => void
}) => {
  const { people, waits, folds } = props
  const [open, setOpen] = useState(false)
  const id = useId()
  const counted = waitedFor(people)
  const ready = counted.filter(({ doing }) => doing === 'ready').length
  const count = waits ? consoleTexts.who.count(ready, counted.length) : String(counted.length)
  const sorted = folds ? [...people].sort((a, b) => order[a.doing] - order[b.doing]) : people
  const list =
    folds && !open ? null : (
      <ul className={css.list} id={id}>
        {sorted.map((person) => (
          <PersonRow key={person.id} person={person} waits={waits} onPick={props.onPick} />
        ))}
      </ul>
    )
  return (
    <section className={css.group}>
      <h3 className={css.head}>
        {folds ? (
          <button type="button" className={css.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name={open ? 'down' : 'right'} size={18} />
            <span>{props.title}</span>
          </button>
        ) : (
          <span>{props.title}</span>
        )}
        <span>{count}</span>
      </h3>
      {list}
    </section>
  )
}
