// A picture of the empty matrix that fills up from the top as far as the group is; it says nothing of where.
import type { CSSProperties } from 'react'
import css from './Screen.module.css'

/** `share` from 0 to 1 of all rows of everyone together. */
export const BlankMap = (props: { rows: number; columns: number; share: number }) => {
  const { rows, columns, share } = props
  const done = Math.min(1, share) * rows
  return (
    <div
      className={css.matrix}
      style={{ '--kolommen': columns, '--rijen': rows } as CSSProperties}
      aria-hidden="true"
    >
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className={css.strip}>
          <span
            className={css.filled}
            style={{ transform: `scaleX(${Math.max(0, Math.min(1, done - row))})` }}
          />
        </span>
      ))}
    </div>
  )
}
