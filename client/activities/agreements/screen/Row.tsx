// One agreement as it lies on the list: its number, the choice, and what stands beside it.
import type { ReactNode } from 'react'
import css from './Row.module.css'

export const Row = (props: { number: number; choice: string; children?: ReactNode; under?: ReactNode }) => (
  <li className={css.row}>
    <span className={css.number} aria-hidden="true">
      {props.number}
    </span>
    <div className={css.words}>
      <p className={css.choice} data-long={props.choice.length > 90}>
        {props.choice}
      </p>
      {props.under}
    </div>
    {props.children}
  </li>
)
