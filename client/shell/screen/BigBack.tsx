// The back of a fiche at the size of the projector: its questions, with a mark at what was talked about.
import type { Fiche } from '#shared/content/schema.ts'
import { faceOf } from '#client/shell/face.ts'
import { screenTexts } from './texts.ts'
import css from './BigFiche.module.css'

export const BigBack = ({ fiche }: { fiche: Fiche }) => (
  <article
    className={css.back}
    data-fiche={faceOf(fiche).mark}
    data-long={fiche.questions.join('').length > 420}
  >
    <h2 className={css.backTitle}>{screenTexts.spotlight.back}</h2>
    <ol className={css.questions}>
      {fiche.questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ol>
  </article>
)
