// A place number in Young, in a disc of the fiche's colour when it counts (the first two of a side).
import type { FicheMark } from './fiche.ts'
import { cx } from './cx.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import css from './PlaceDot.module.css'

/** `label` is read instead of the bare number: "plaats 1 bij gemeente". */
export function PlaceDot(props: { place: number; mark: FicheMark; strong?: boolean; label?: string }) {
  return (
    <span className={cx(css.dot, props.strong && css.strong)} data-fiche={props.mark}>
      <span aria-hidden={props.label === undefined ? undefined : true}>{props.place}</span>
      {props.label === undefined ? null : <VisuallyHidden>{props.label}</VisuallyHidden>}
    </span>
  )
}
