// The front of a fiche at the size of the projector.
import type { Fiche } from '#shared/content/schema.ts'
import { faceOf } from '#client/shell/face.ts'
import { Emblem } from '#client/ui/Emblem.tsx'
import { Flags } from '#client/ui/Flags.tsx'
import { LetterDisc } from '#client/ui/LetterDisc.tsx'
import { PrintedField } from '#client/ui/PrintedField.tsx'
import { PullCord } from '#client/ui/PullCord.tsx'
import { uiTexts } from '#client/ui/texts.ts'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import css from './BigFiche.module.css'

export const BigFront = ({ fiche }: { fiche: Fiche }) => {
  const { mark } = faceOf(fiche)
  const [left, right] = fiche.sides
  return (
    <article className={css.front} data-fiche={mark}>
      <PrintedField mark={mark} kind="large" className={css.field}>
        <LetterDisc letter={fiche.letter} className={css.disc} />
        <span className={css.emblem}>
          <Emblem mark={mark} size="100%" />
        </span>
      </PrintedField>
      <h1 className={css.title}>
        <VisuallyHidden>{uiTexts.fiche(fiche.letter)}: </VisuallyHidden>
        {fiche.title}
      </h1>
      <p lang="nl" className={css.tension} data-long={fiche.tension.length > 150}>
        {fiche.tension}
      </p>
      <div className={css.pull}>
        <PullCord />
        <Flags left={left.title} right={right.title} />
      </div>
    </article>
  )
}
