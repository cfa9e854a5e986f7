// Which pair of sheets one looks at, when several hang: the letter of the dilemma, or a number, with the count.
import { LetterDisc } from '#client/ui/LetterDisc.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { markOf } from './marks.ts'
import css from './PairChips.module.css'
import { texts } from './texts.ts'
import type { PairHere } from './useFlaps.ts'

export const PairChips = (props: {
  pairs: readonly PairHere[]
  value: string
  countOf: (pair: string) => number
  onChange: (pair: string) => void
}) =>
  props.pairs.length < 2 ? null : (
    <div className={css.chips} role="group" aria-label={texts.pairs}>
      {props.pairs.map(({ id, data }, index) => (
        <button
          key={id}
          type="button"
          className={css.chip}
          data-fiche={markOf(data)}
          aria-pressed={id === props.value}
          onClick={() => props.onChange(id)}
        >
          <LetterDisc letter={data.letter ?? String(index + 1)} className={css.disc} />
          <span className={css.words}>{data.statement}</span>
          <VisuallyHidden>{texts.sheetCount(props.countOf(id))}</VisuallyHidden>
          <span className={css.count} aria-hidden="true">
            {props.countOf(id)}
          </span>
        </button>
      ))}
    </div>
  )
