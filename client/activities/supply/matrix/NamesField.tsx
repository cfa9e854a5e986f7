// Which providers somebody knows for one cell: up to five names, typed or chosen; what is being typed stays on this device.
import { useRef, useState } from 'react'
import { MOST_NAMES, NAME } from '#shared/activities/supply/records.ts'
import { cleanText } from '#shared/kernel/fields.ts'
import { useDraft } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { texts } from '../texts.ts'
import css from './NamesField.module.css'
import { Suggestions } from './Suggestions.tsx'

const words = texts.name

export const NamesField = (props: {
  group: string
  names: readonly string[]
  all: readonly string[]
  draft: string
  /** The field is there from the start; otherwise a button opens it. */
  opened?: boolean
  onAdd: (name: string) => void
  onTake: (name: string) => void
}) => {
  const { group, names, all, onAdd, onTake } = props
  const [typed, setTyped, clear] = useDraft(props.draft)
  const [wrong, setWrong] = useState<string>()
  const [open, setOpen] = useState(props.opened === true || typed !== '')
  const field = useRef<HTMLInputElement>(null)
  const more = useRef<HTMLButtonElement>(null)
  const add = (name: string): void => {
    setWrong(undefined)
    onAdd(name)
    clear()
    announce(words.added(name))
  }
  /** The button of the name is gone then; the field itself would bring up the keyboard of a phone. */
  const choose = (name: string): void => {
    add(name)
    more.current?.focus()
  }
  const addTyped = (): void => {
    const clean = cleanText(typed)
    if (clean.length > NAME) setWrong(words.tooLong)
    else if (clean !== '') add(clean)
    field.current?.focus()
  }
  const take = (name: string): void => {
    onTake(name)
    announce(words.taken(name))
    requestAnimationFrame(() => more.current?.focus())
  }
  return (
    <div className={css.names}>
      <ul className={css.list}>
        {names.map((name) => (
          <li key={name} className={css.chip}>
            <span>{name}</span>
            <button
              type="button"
              className={css.take}
              aria-label={words.take(name)}
              onClick={() => take(name)}
            >
              <Icon name="close" size={20} />
            </button>
          </li>
        ))}
      </ul>
      {names.length >= MOST_NAMES ? (
        <p className={css.soft}>{words.full}</p>
      ) : (
        <>
          <div>
            <Button
              ref={more}
              icon={open ? 'up' : 'plus'}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {open ? words.close : words.open}
              <VisuallyHidden>: {group}</VisuallyHidden>
            </Button>
          </div>
          {open ? (
            <div className={css.names}>
              <div className={css.field}>
                <Field
                  ref={field}
                  label={
                    <>
                      {words.label}
                      <VisuallyHidden> {group}</VisuallyHidden>
                    </>
                  }
                  autoComplete="off"
                  value={typed}
                  error={wrong}
                  onChange={(next) => {
                    setWrong(undefined)
                    setTyped(next)
                  }}
                  onEnter={addTyped}
                  whoSees={words.sees}
                />
                <Button onClick={addTyped}>{words.add}</Button>
              </div>
              <Suggestions all={all} typed={typed} taken={names} onChoose={choose} />
            </div>
          ) : null}
        </>
      )}
    </div>
  )
}
