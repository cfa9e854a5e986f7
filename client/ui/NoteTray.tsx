// A group of geeltjes: a tray with a name and the count.
import type { ReactNode } from 'react'
import css from './NoteTray.module.css'

/** Without a `name` the notes lie loose under the trays. `headingAs` fits the outline of the page. */
export function NoteTray(props: {
  name?: ReactNode
  count?: number
  children: ReactNode
  headingAs?: 'h2' | 'h3' | 'h4'
}) {
  const { headingAs: Heading = 'h3' } = props
  if (props.name === undefined) return <div className={css.loose}>{props.children}</div>
  return (
    <section className={css.tray}>
      <Heading className={css.name}>
        {props.name} {props.count === undefined ? null : <span className={css.count}>{props.count}</span>}
      </Heading>
      <div className={css.notes}>{props.children}</div>
    </section>
  )
}
