// A sheet of paper on the table, or the paper board; a page has no thickness, a board has.
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import css from './Sheet.module.css'

/** `padded` gives the page's own margin. At most one sheet deep: pieces lie on it, no boxes in boxes. */
export function Sheet(props: {
  children: ReactNode
  kind?: 'paper' | 'board'
  padded?: boolean
  as?: 'div' | 'section' | 'aside' | 'main'
  label?: string
}) {
  const { as: Tag = 'div', kind = 'paper', padded = true } = props
  return (
    <Tag className={cx(css.sheet, css[kind], padded && css.padded)} aria-label={props.label}>
      {props.children}
    </Tag>
  )
}
