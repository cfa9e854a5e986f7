// How many thoughts there are per question while it is silent; never what they say.
import type { Config, Thought } from '#shared/activities/conversation/records.ts'
import { useKind } from '#client/sync/react.ts'
import { talkConsole as texts } from './texts.ts'
import css from './Talk.module.css'

export const Counts = ({ step, questions }: { step: string; questions: Config['questions'] }) => {
  const thoughts = useKind<Pick<Thought, 'question'>>(step, 'thought')
  return (
    <div className={css.part}>
      <ul className={css.counts}>
        {questions.map(({ id, text }) => (
          <li key={id}>
            <span>{text}</span>
            <b>{texts.count(thoughts.filter(({ data }) => data.question === id).length)}</b>
          </li>
        ))}
      </ul>
      <p className={css.soft}>{texts.quiet}</p>
    </div>
  )
}
