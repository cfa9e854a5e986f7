// The two sides of a dilemma as two flags that point away from each other.
import type { ReactNode } from 'react'
import css from './Flags.module.css'

/** Left is side one, right is side two; equal in size, always. */
export function Flags({ left, right }: { left: ReactNode; right: ReactNode }) {
  return (
    <ul className={css.flags}>
      <li className={css.left}>{left}</li>
      <li className={css.right}>{right}</li>
    </ul>
  )
}
