// A place number in Young, in a disc of the fiche's colour when it counts (the first two of a side).
import type { FicheMark } from './fiche.ts'
import { cx } from './cx.ts'
import css from './PlaceDot.module.css'

/** `label` reads the whole: "plaats 1 bij gemeente". */
export function PlaceDot(props: { place: number; mark: FicheMark; strong?: boolean; label?: string }) {
  return (
    <span
      className={cx(css.dot, props.strong && css.strong)}
      data-fiche={props.mark}
      role="img"
      aria-label={props.label ?? String(props.place)}
    >
      {props.place}
    </span>
  )
}
