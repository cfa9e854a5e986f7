// Yes or no, with a big box and the whole line to tap.
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import css from './Checkbox.module.css'

/** A native checkbox under a drawn box. */
export function Checkbox(props: {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
  explanation?: ReactNode
}) {
  return (
    <label className={css.line}>
      <input
        type="checkbox"
        className={css.input}
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span className={css.box} aria-hidden="true">
        <Icon name="check" size={22} />
      </span>
      <span className={css.words}>
        {props.children}
        {props.explanation === undefined ? null : <span className={css.why}>{props.explanation}</span>}
      </span>
    </label>
  )
}
