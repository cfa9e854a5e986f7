// Stickers as round dots in a row; the number stands in words for who cannot see them.
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { texts } from '../texts.ts'
import css from './Stickers.module.css'

const MOST = 10

/** `empty` shows as many open places after them. From eleven on there is one dot with the number. */
export const Stickers = ({ n, empty = 0 }: { n: number; empty?: number }) => (
  <span className={css.row}>
    <VisuallyHidden>{texts.done.stickers(n)}</VisuallyHidden>
    {n > MOST ? (
      <span className={css.many} aria-hidden="true">
        <span className={css.dot} /> {n}
      </span>
    ) : (
      <span className={css.dots} aria-hidden="true">
        {Array.from({ length: n + empty }, (_, index) => (
          <span key={index} className={css.dot} data-open={index >= n} />
        ))}
      </span>
    )}
  </span>
)
