// The back of the large fiche: a printed band and the numbered questions.
import type { ReactNode } from 'react'
import { Emblem } from './Emblem.tsx'
import type { FicheFace } from './fiche.ts'
import { LetterDisc } from './LetterDisc.tsx'
import { PrintedField } from './PrintedField.tsx'
import { cx } from './cx.ts'
import css from './FicheFace.module.css'

/** The questions are an ordered list in the order given. */
export function FicheBack(props: {
  fiche: FicheFace
  backTitle: string
  questions: readonly ReactNode[]
  backAction?: ReactNode
  headingAs?: 'h1' | 'h2' | 'h3'
}) {
  const { fiche, headingAs: Heading = 'h2' } = props
  return (
    <article className={cx(css.face, css.back)} data-fiche={fiche.mark}>
      <PrintedField mark={fiche.mark} kind="band" className={css.band}>
        <LetterDisc letter={fiche.letter} className={css.bandDisc} />
        <span className={css.bandName} lang="nl">
          {fiche.name}
        </span>
        <Emblem mark={fiche.mark} size={42} />
      </PrintedField>
      <Heading className={css.backTitle}>{props.backTitle}</Heading>
      <ol className={css.questions} lang="nl">
        {props.questions.map((question, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- the questions of a fiche are fixed
          <li key={i}>{question}</li>
        ))}
      </ol>
      {props.backAction === undefined ? null : <div className={css.action}>{props.backAction}</div>}
    </article>
  )
}
