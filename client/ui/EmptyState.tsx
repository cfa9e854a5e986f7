// Nothing here yet: says what will come and, if there is something to do, does it.
import type { ReactNode } from 'react'
import css from './EmptyState.module.css'

/** A dashed empty place with a sentence. */
export function EmptyState(props: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={css.empty}>
      <p className={css.title}>{props.title}</p>
      {props.children === undefined ? null : <p>{props.children}</p>}
      {props.action}
    </div>
  )
}
