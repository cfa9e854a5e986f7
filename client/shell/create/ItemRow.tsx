// One step of the programme: its name, its minutes, and the ways to move it or leave it out.
import { useId } from 'react'
import type { TemplateItem } from '#shared/content/schema.ts'
import { IconButton } from '#client/ui/IconButton.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { createTexts } from './texts.ts'
import css from './Programme.module.css'

const MAX_MINUTES = 600

export const ItemRow = (props: {
  item: TemplateItem
  first: boolean
  last: boolean
  onMove: (by: -1 | 1) => void
  onMinutes: (minutes: number) => void
  onRemove: () => void
}) => {
  const { title, goal, minutes } = props.item
  const id = useId()
  return (
    <li className={css.item}>
      <div className={css.words}>
        <b>{title}</b>
        <span className={css.goal}>{goal}</span>
      </div>
      <div className={css.tools}>
        <label htmlFor={id}>
          <VisuallyHidden>{createTexts.minutesOf(title)}</VisuallyHidden>
        </label>
        <input
          id={id}
          className={css.minutes}
          type="number"
          inputMode="numeric"
          min={1}
          max={MAX_MINUTES}
          value={minutes}
          onChange={(event) => {
            const typed = Math.round(Number(event.target.value))
            props.onMinutes(Math.min(MAX_MINUTES, Math.max(1, Number.isNaN(typed) ? 1 : typed)))
          }}
        />
        <span aria-hidden="true">{createTexts.minutes}</span>
        <span className={css.buttons}>
          <IconButton
            icon="up"
            label={createTexts.up(title)}
            notPossible={props.first}
            onClick={() => props.onMove(-1)}
          />
          <IconButton
            icon="down"
            label={createTexts.down(title)}
            notPossible={props.last}
            onClick={() => props.onMove(1)}
          />
          <IconButton icon="bin" label={createTexts.remove(title)} onClick={props.onRemove} />
        </span>
      </div>
    </li>
  )
}
