// The facilitators of this session, with who leads now.
import type { Person } from '#shared/kernel/facts.ts'
import { consoleTexts } from './texts.ts'
import css from './People.module.css'

const texts = consoleTexts.who

export const Leaders = (props: {
  leaders: readonly Person[]
  leader: string | null
  names: Readonly<Record<string, string>>
}) => {
  if (props.leaders.length < 2) return null
  return (
    <section className={css.group}>
      <h3 className={css.head}>{texts.leading}</h3>
      <ul className={css.list}>
        {props.leaders.map(({ id }) => (
          <li key={id} className={css.leader}>
            <span className={css.name}>{props.names[id] ?? texts.unnamed}</span>
            <span className={css.word}>{id === props.leader ? texts.leads : texts.watches}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
