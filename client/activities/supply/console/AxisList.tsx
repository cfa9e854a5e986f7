// The rows or the columns of the matrix: their order, their names, which go, and an own one.
import { useRef, useState, type ReactNode } from 'react'
import { IconButton } from '#client/ui/IconButton.tsx'
import { Button } from '#client/ui/Button.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import css from './Console.module.css'
import { consoleTexts } from './texts.ts'
import { useNextFocus } from './useNextFocus.ts'

const texts = consoleTexts.axis

type Item = { readonly id: string; readonly name: string }

/** `renderNames` makes the fields with which one item gets another name; `about` stands under its name. */
export const AxisList = <T extends Item>(props: {
  items: readonly T[]
  about: (item: T) => string
  onChange: (items: readonly T[]) => void
  renderNames: (item: T, close: () => void) => ReactNode
}) => {
  const { items, about, onChange, renderNames } = props
  const [renaming, startRenaming] = useState<string>()
  const list = useRef<HTMLOListElement>(null)
  useNextFocus(list)
  const close = (): void => startRenaming(undefined)
  const move = (at: number, by: -1 | 1): void => {
    const item = items[at]
    const other = items[at + by]
    if (item && other) onChange(items.with(at, other).with(at + by, item))
  }
  return (
    <ol className={css.list} ref={list} tabIndex={-1}>
      {items.map((item, at) => {
        const said = about(item)
        return (
          <li key={item.id} className={css.item}>
            <span className={css.words}>
              <b>{item.name}</b>
              {said === '' ? null : <span className={css.soft}>{said}</span>}
            </span>
            <span className={css.buttons}>
              <IconButton
                icon="up"
                label={texts.up(item.name)}
                notPossible={at === 0}
                onClick={() => move(at, -1)}
              />
              <IconButton
                icon="down"
                label={texts.down(item.name)}
                notPossible={at === items.length - 1}
                onClick={() => move(at, 1)}
              />
              <Button
                aria-expanded={renaming === item.id}
                onClick={() => startRenaming(renaming === item.id ? undefined : item.id)}
              >
                {texts.rename}
                <VisuallyHidden>: {item.name}</VisuallyHidden>
              </Button>
              <IconButton
                icon="bin"
                label={items.length === 1 ? texts.last : texts.remove(item.name)}
                notPossible={items.length === 1}
                onClick={() => onChange(items.filter(({ id }) => id !== item.id))}
              />
            </span>
            {renaming === item.id ? <div className={css.whole}>{renderNames(item, close)}</div> : null}
          </li>
        )
      })}
    </ol>
  )
}
