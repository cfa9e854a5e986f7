// A group: a tray with its name, the count, and its notes. A note that is dropped on it comes into it.
import { memo, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { texts } from '../texts.ts'
import { NameButton } from './NameButton.tsx'
import css from './Notes.module.css'

export const Tray = memo(function Tray(props: {
  id: string
  name: string
  count: number
  onOpen: ((id: string) => void) | undefined
  children: ReactNode
}) {
  const { id, name, count, onOpen } = props
  const words = name === '' ? texts.group.unnamed : name
  return (
    <div className={css.tray} role="group" data-group={id} aria-label={words}>
      <div className={css.head}>
        <h3 className={css.name} data-unnamed={name === ''}>
          {onOpen === undefined ? (
            words
          ) : (
            <NameButton onClick={() => onOpen(id)}>
              <VisuallyHidden>{texts.group.open} </VisuallyHidden>
              {words}
            </NameButton>
          )}
        </h3>
        <span className={css.count}>
          <VisuallyHidden>{texts.notes(count)}</VisuallyHidden>
          <span aria-hidden="true">{count}</span>
        </span>
        {name === '' && onOpen !== undefined ? (
          <Button onClick={() => onOpen(id)}>{texts.group.giveName}</Button>
        ) : null}
      </div>
      {props.children}
    </div>
  )
})
