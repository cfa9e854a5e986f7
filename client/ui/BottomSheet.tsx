// The sheet at the bottom of the phone: who sees this, and the main button.
import type { ReactNode } from 'react'
import css from './BottomSheet.module.css'

/** Sticks to the bottom of the page; PhonePage places it. */
export function BottomSheet({ children }: { children: ReactNode }) {
  return (
    <footer className={css.sheet}>
      <div className={css.inside}>{children}</div>
    </footer>
  )
}
