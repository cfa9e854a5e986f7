// The rank track: numbered places from 1 down on a raised line of the table.
import { Children, type ReactNode } from 'react'
import css from './RankList.module.css'

/** Each child is one fiche; the first has place 1. */
export function RankList({ children }: { children: ReactNode }) {
  return (
    <ol className={css.track}>
      {Children.map(children, (child, i) => (
        <li className={css.place}>
          <span className={css.number}>{i + 1}</span>
          {child}
        </li>
      ))}
    </ol>
  )
}
