// The people of one side with their pawn and the word for their state.
import { Pawn, type PawnState } from './Pawn.tsx'
import { uiTexts } from './texts.ts'
import css from './PeopleList.module.css'

export interface Person {
  readonly id: string
  readonly name: string
  readonly state: PawnState
  /** replaces the word of the state: "via jou", "telefoon weg" */
  readonly word?: string
}

/** Only for the facilitator: names are on no other screen. */
export function PeopleList(props: { title: string; count: string; people: readonly Person[] }) {
  return (
    <section className={css.group}>
      <h3 className={css.head}>
        <span>{props.title}</span>
        <span>{props.count}</span>
      </h3>
      <ul className={css.list}>
        {props.people.map((person) => (
          <li key={person.id} className={css[person.state]}>
            <Pawn state={person.state} size={20} />
            <span className={css.name}>{person.name}</span>
            <span className={css.word}>{person.word ?? uiTexts.pawn[person.state]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
