// What the pieces of the bars mean: mark and word of each verdict in one line.
import { choiceWords } from '../texts.ts'
import { verdicts } from '../verdicts.ts'
import { VerdictMark } from '../VerdictMark.tsx'
import css from './Pages.module.css'

export const Legend = () => (
  <ul className={css.legend}>
    {verdicts.map((verdict) => (
      <li key={verdict}>
        <VerdictMark verdict={verdict} size="1.15em" /> {choiceWords[verdict]}
      </li>
    ))}
  </ul>
)
