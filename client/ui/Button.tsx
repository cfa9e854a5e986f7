// The buttons: the one yellow block, the second button, and delete.
import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import { cx } from './cx.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import css from './Button.module.css'

export interface ButtonProps {
  /** says what happens: "Leg op het bord" */
  children: ReactNode
  onClick?: (() => void) | undefined
  kind?: 'doe' | 'second' | 'danger'
  /** why it cannot be used yet ("Nog 2 te kiezen"); shown instead of the label, the button stays reachable */
  notPossible?: string | undefined
  icon?: IconName
  iconAfter?: IconName
  /** 64 px high with 22 px text, for the console */
  large?: boolean
  wide?: boolean
  type?: 'button' | 'submit'
  'aria-describedby'?: string
  'aria-pressed'?: boolean
  'aria-expanded'?: boolean
  ref?: React.Ref<HTMLButtonElement>
}

/** At most one `doe` button per screen. */
export function Button(props: ButtonProps) {
  const {
    kind = 'second',
    notPossible,
    children,
    icon,
    iconAfter,
    large,
    wide,
    onClick,
    type,
    ...rest
  } = props
  const off = notPossible !== undefined
  return (
    <button
      {...rest}
      type={off ? 'button' : (type ?? 'button')}
      className={buttonClass({ kind, large, wide, off })}
      aria-disabled={off ? true : undefined}
      onClick={off ? undefined : onClick}
    >
      {off ? (
        <span>
          <VisuallyHidden>{children}: </VisuallyHidden>
          {notPossible}
        </span>
      ) : (
        <>
          {icon === undefined ? null : <Icon name={icon} />}
          <span>{children}</span>
          {iconAfter === undefined ? null : <Icon name={iconAfter} />}
        </>
      )}
    </button>
  )
}

/** The classes of a button, for a link that looks like one. */
export function buttonClass(look: {
  kind?: 'doe' | 'second' | 'danger'
  large?: boolean | undefined
  wide?: boolean | undefined
  off?: boolean
}): string {
  const kind = look.kind ?? 'second'
  return cx(css.button, css[kind], look.large && css.large, look.wide && css.wide, look.off && css.off)
}
