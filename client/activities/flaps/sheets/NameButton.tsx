// The name of a group as a button that opens the group.
import type { ReactNode } from 'react'
import css from './NameButton.module.css'

export const NameButton = (props: { onClick: () => void; children: ReactNode }) => (
  <button type="button" className={css.naming} {...props} />
)
