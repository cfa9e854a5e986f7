// A short list of things to do with one thing, behind a button with a word or dots.
import type { ReactNode } from 'react'
import { DropdownMenu } from 'radix-ui'
import { Icon, type IconName } from './Icon.tsx'
import { cx } from './cx.ts'
import { choseFrom } from './opener.ts'
import css from './Menu.module.css'

interface Line {
  readonly id: string
  readonly label: ReactNode
  readonly icon?: IconName
  readonly danger?: boolean
}

/** Something that is done, or an address that opens in a new tab. */
export type MenuItem = Line & ({ readonly onSelect: () => void } | { readonly newTab: string })

const Inside = ({ item: { icon, label } }: { item: Line }) => (
  <>
    {icon === undefined ? null : <Icon name={icon} />}
    <span>{label}</span>
  </>
)

/** The menu says which button opened it. */
const choose = ({ currentTarget }: Event, act: () => void): void => {
  const menu = currentTarget instanceof Element ? currentTarget.closest('[role="menu"]') : null
  choseFrom(document.getElementById(menu?.getAttribute('aria-labelledby') ?? ''))
  act()
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
              {...('newTab' in item
                ? { asChild: true }
                : { onSelect: (event) => choose(event, item.onSelect) })}
            >
              {'newTab' in item ? (
                <a href={item.newTab} target="_blank" rel="noreferrer">
                  <Inside item={item} />
                </a>
              ) : (
                <Inside item={item} />
              )}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
