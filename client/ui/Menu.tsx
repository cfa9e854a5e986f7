// A short list of things to do with one thing, behind a button with a word or dots.
import type { ReactNode } from 'react'
import { DropdownMenu } from 'radix-ui'
import { Icon, type IconName } from './Icon.tsx'
import { cx } from './cx.ts'
import css from './Menu.module.css'

export interface MenuItem {
  readonly id: string
  readonly label: ReactNode
  readonly icon?: IconName
  readonly danger?: boolean
  readonly onSelect: () => void
}

/** `trigger` is one Button or IconButton. Not modal: a modal menu writes a style element. */
export function Menu({
  trigger,
  items,
  label,
}: {
  trigger: ReactNode
  items: readonly MenuItem[]
  label: string
}) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={css.menu}
          sideOffset={6}
          align="start"
          collisionPadding={12}
          aria-label={label}
        >
          {items.map((item) => (
            <DropdownMenu.Item
              key={item.id}
              className={cx(css.item, item.danger && css.danger)}
              onSelect={item.onSelect}
            >
              {item.icon === undefined ? null : <Icon name={item.icon} />}
              <span>{item.label}</span>
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
