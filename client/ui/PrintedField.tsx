// The printed field of a fiche: the colour, the gouges, and what stands on it.
import type { ReactNode } from 'react'
import type { FicheMark } from './fiche.ts'
import type { FieldKind } from './gouges.ts'
import { Gouges } from './Gouges.tsx'
import { cx } from './cx.ts'
import css from './PrintedField.module.css'

/** `kind` chooses the gouges; without it the field is too small for them. Gives its children the fiche's colours. */
export function PrintedField(props: {
  mark: FicheMark
  kind?: FieldKind
  className?: string | undefined
  children: ReactNode
}) {
  return (
    <div className={cx(css.field, props.className)} data-fiche={props.mark}>
      {props.kind === undefined ? null : <Gouges mark={props.mark} kind={props.kind} />}
      {props.children}
    </div>
  )
}
