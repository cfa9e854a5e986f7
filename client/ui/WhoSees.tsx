// "Wie ziet dit?": a lock and one true sentence, with the status beside it.
import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import { cx } from './cx.ts'
import css from './WhoSees.module.css'

/** Directly above the main button (strong) or under a field (soft). `id` lets a field point at it. */
export function WhoSees(props: {
  children: ReactNode
  icon?: IconName
  soft?: boolean
  status?: ReactNode
  id?: string | undefined
}) {
  return (
    <div className={cx(css.row, props.soft && css.soft)}>
      <p className={css.sentence} id={props.id}>
        <Icon name={props.icon ?? 'lock'} size={20} />
        <span>{props.children}</span>
      </p>
      {props.status}
    </div>
  )
}
