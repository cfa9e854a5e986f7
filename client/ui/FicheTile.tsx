// A fiche in the middle of the board: printed field with big emblem, the title and the pull cord.
import { Emblem } from './Emblem.tsx'
import type { FicheFace } from './fiche.ts'
import { LetterDisc } from './LetterDisc.tsx'
import { PrintedField } from './PrintedField.tsx'
import { PullCord } from './PullCord.tsx'
import { uiTexts } from './texts.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import css from './FicheTile.module.css'

/** 216x272 at the size of the A3 board; `tilt` in degrees, because a person laid it there. */
export function FicheTile({ fiche, tilt = 0 }: { fiche: FicheFace; tilt?: number }) {
  return (
    <span className={css.tile} data-fiche={fiche.mark} style={{ transform: `rotate(${tilt}deg)` }}>
      <PrintedField mark={fiche.mark} kind="tile" className={css.field}>
        <LetterDisc letter={fiche.letter} className={css.disc} />
        <Emblem mark={fiche.mark} size="66%" />
      </PrintedField>
      <span className={css.title}>
        <VisuallyHidden>{uiTexts.fiche(fiche.letter)}: </VisuallyHidden>
        <span lang="nl">{fiche.name}</span>
      </span>
      <span className={css.cord}>
        <PullCord />
      </span>
    </span>
  )
}
