// A linocut bar in the colour of its fiche with the number behind it.
import type { ReactNode } from 'react'
import { useMemo } from 'react'
import type { FicheMark } from './fiche.ts'
import { cutEdge } from './cutEdge.ts'
import { cx } from './cx.ts'
import css from './Bar.module.css'

/** `share` from 0 to 1 of the longest possible bar; `grows` lets it come in from the left once. The number carries the meaning. */
export function Bar(props: {
  id: string
  mark: FicheMark
  share: number
  value?: ReactNode
  grows?: boolean
}) {
  const clipPath = useMemo(() => cutEdge(props.id), [props.id])
  const share = Math.min(1, Math.max(0, props.share))
  return (
    <span className={css.row} data-fiche={props.mark}>
      <span className={css.room}>
        <span
          className={cx(css.bar, props.grows && css.grows)}
          aria-hidden="true"
          style={{ width: `${share * 100}%`, clipPath }}
        />
        {props.value === undefined ? null : (
          <span className={cx(css.value, props.grows && css.appears)}>{props.value}</span>
        )}
      </span>
    </span>
  )
}
