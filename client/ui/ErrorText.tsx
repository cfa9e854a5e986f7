// An error in words that say what to do.
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import css from './ErrorText.module.css'

/** Not a live region by itself: announce() the error when it appears. */
export function ErrorText({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <p className={css.error} id={id}>
      <Icon name="warning" size={20} />
      <span>{children}</span>
    </p>
  )
}
