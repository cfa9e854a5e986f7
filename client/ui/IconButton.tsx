// A button with only an icon; its label is read aloud and shown as a tooltip by the browser.
import { Icon, type IconName } from './Icon.tsx'
import { cx } from './cx.ts'
import css from './IconButton.module.css'

/** 44x44 at least. `on` tells the ground: paper has an edge, the table has none. */
export function IconButton(props: {
  icon: IconName
  label: string
  onClick?: (() => void) | undefined
  on?: 'paper' | 'table'
  notPossible?: boolean
  'aria-expanded'?: boolean
  ref?: React.Ref<HTMLButtonElement>
}) {
  const { icon, label, on = 'paper', notPossible = false, onClick, ...rest } = props
  return (
    <button
      {...rest}
      type="button"
      className={cx(css.button, css[on])}
      aria-label={label}
      title={label}
      aria-disabled={notPossible || undefined}
      onClick={notPossible ? undefined : onClick}
    >
      <Icon name={icon} size={24} />
    </button>
  )
}
