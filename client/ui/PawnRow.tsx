// Everyone at the table as pawns in rows; the words of the count stand beside it.
import { Pawn, type PawnState } from './Pawn.tsx'
import { cx } from './cx.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import css from './PawnRow.module.css'

/** `label` says the same in words and is what a screen reader hears. Pawns get smaller from 37 and from 91 people. */
export function PawnRow({ states, label }: { states: readonly PawnState[]; label: string }) {
  const size = states.length > 90 ? css.small : states.length > 36 ? css.middle : css.large
  return (
    <div className={css.people}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <div className={cx(css.row, size)} aria-hidden="true">
        {states.map((state, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- pawns have no name here, only a place in the row
          <Pawn key={i} state={state} size="100%" />
        ))}
      </div>
    </div>
  )
}
