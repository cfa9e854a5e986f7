// What a pair of sheets is about: the sign of the dilemma with the statement.
import type { Pair } from '#shared/activities/flaps/records.ts'
import { Emblem } from '#client/ui/Emblem.tsx'
import { LetterDisc } from '#client/ui/LetterDisc.tsx'
import { PrintedField } from '#client/ui/PrintedField.tsx'
import { markOf } from './marks.ts'
import css from './Statement.module.css'
import { texts } from './texts.ts'

export const Statement = ({ pair }: { pair: Pair }) => {
  const { letter, statement } = pair
  return (
    <div className={css.card}>
      <PrintedField mark={markOf(pair)} className={css.field}>
        {letter === undefined ? null : <LetterDisc letter={letter} className={css.disc} />}
        <Emblem mark={markOf(pair)} size={34} />
      </PrintedField>
      <p className={css.words}>
        <span className={css.suppose}>
          {letter === undefined ? texts.suppose : texts.supposeFiche(letter)}
        </span>
        <span className={css.statement}>{statement}</span>
      </p>
    </div>
  )
}
