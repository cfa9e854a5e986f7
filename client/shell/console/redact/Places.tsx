// Where some words stand: each in the sentence around it, with the title of its step.
import type { FoundPlace } from '#shared/privacy/found.ts'
import { redactTexts as texts } from './texts.ts'
import css from './Redact.module.css'

const MOST_SHOWN = 4

export const Places = ({ words, places }: { words: string; places: readonly FoundPlace[] }) => (
  <>
    <ul className={css.places}>
      {places.slice(0, MOST_SHOWN).map(({ record, path, from, step, before, after }) => (
        <li key={`${record} ${path} ${from}`} className={css.place}>
          <span className={css.step}>{texts.standsIn(step)}</span>
          <span className={css.sentence}>
            {before}
            <mark className={css.mark}>{words}</mark>
            {after}
          </span>
        </li>
      ))}
    </ul>
    {places.length > MOST_SHOWN ? <p>{texts.more(places.length - MOST_SHOWN)}</p> : null}
  </>
)
