// The letter of a fiche in a round paper disc.
import { cx } from './cx.ts'
import css from './LetterDisc.module.css'

/** `className` sets the diameter (width) and the size of the letter. Silent when the name is read with its letter. */
export function LetterDisc({ letter, className }: { letter: string; className?: string | undefined }) {
  return (
    <span className={cx(css.disc, className)} aria-hidden="true">
      {letter}
    </span>
  )
}
