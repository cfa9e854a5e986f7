// The six fiches as they lie ready: only a picture, without names, so that nobody waits for the content.
import { Emblem } from '#client/ui/Emblem.tsx'
import { LetterDisc } from '#client/ui/LetterDisc.tsx'
import { PrintedField } from '#client/ui/PrintedField.tsx'
import { PullCord } from '#client/ui/PullCord.tsx'
import { tiltOf } from '#client/ui/seed.ts'
import css from './Hand.module.css'

const marks = ['A', 'B', 'C', 'D', 'E', 'F'] as const

export const Hand = () => (
  <div className={css.hand} aria-hidden="true">
    {marks.map((mark) => (
      <div
        key={mark}
        className={css.fiche}
        data-fiche={mark}
        style={{ transform: `rotate(${tiltOf(`begin ${mark}`)}deg)` }}
      >
        <PrintedField mark={mark} kind="tile" className={css.field}>
          <LetterDisc letter={mark} className={css.disc} />
          <span className={css.emblem}>
            <Emblem mark={mark} size="100%" />
          </span>
        </PrintedField>
        <span className={css.cord}>
          <PullCord />
        </span>
      </div>
    ))}
  </div>
)
