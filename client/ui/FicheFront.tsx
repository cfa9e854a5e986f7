// The front of the large fiche: printed field, title, tension, pull cord and two flags.
import type { ReactNode } from 'react'
import { Emblem } from './Emblem.tsx'
import type { FicheFace } from './fiche.ts'
import { Flags } from './Flags.tsx'
import { LetterDisc } from './LetterDisc.tsx'
import { PrintedField } from './PrintedField.tsx'
import { PullCord } from './PullCord.tsx'
import { uiTexts } from './texts.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import { cx } from './cx.ts'
import css from './FicheFace.module.css'

/** Never shows examples: those are on the back. */
export function FicheFront(props: {
  fiche: FicheFace
  tension: ReactNode
  sides: readonly [ReactNode, ReactNode]
  headingAs?: 'h1' | 'h2' | 'h3'
}) {
  const { fiche, sides, headingAs: Heading = 'h2' } = props
  return (
    <article className={cx(css.face, css.front)} data-fiche={fiche.mark}>
      <PrintedField mark={fiche.mark} kind="large" className={css.field}>
        <LetterDisc letter={fiche.letter} className={css.disc} />
        <span className={css.emblem}>
          <Emblem mark={fiche.mark} size="100%" />
        </span>
      </PrintedField>
      <div className={css.text}>
        <Heading className={css.title}>
          <VisuallyHidden>{uiTexts.fiche(fiche.letter)}: </VisuallyHidden>
          <span lang="nl">{fiche.name}</span>
        </Heading>
        <p className={css.tension}>{props.tension}</p>
      </div>
      <div className={css.pull}>
        <PullCord />
        <Flags left={sides[0]} right={sides[1]} />
      </div>
    </article>
  )
}
