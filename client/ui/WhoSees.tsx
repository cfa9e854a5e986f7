// "Wie ziet dit?": a lock and one true sentence, with the status beside it.
import { useContext, type ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import { cx } from './cx.ts'
import { SeesContext } from './sees.ts'
import css from './WhoSees.module.css'

/** Directly above the main button (strong) or under a field (soft). `id` lets a field point at it. */
export function WhoSees(props: {
  children: ReactNode
  icon?: IconName
  soft?: boolean
  status?: ReactNode
  id?: string | undefined
}) {
  const instead = useContext(SeesContext)
  return (
    <div className={cx(css.row, props.soft && css.soft)}>
      <p className={css.sentence} id={props.id}>
        <Icon name={instead === undefined ? (props.icon ?? 'lock') : 'lock'} size={20} />
        <span>{instead ?? props.children}</span>
      </p>
      {props.status}
    </div>
  )
}
