// A line that opens: a name with one sentence, and what belongs to it under it.
import { useId, useState, type ReactNode } from 'react'
import { English } from '#client/languages/English.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import css from './Laid.module.css'

export const Fold = (props: {
  name: string
  english?: string | undefined
  says: string
  children: ReactNode
}) => {
  const { name, says, children } = props
  const [open, setOpen] = useState(false)
  const inside = useId()
  return (
    <li className={css.row}>
      <h2 className={css.heading}>
        <button
          type="button"
          className={css.button}
          aria-expanded={open}
          aria-controls={inside}
          onClick={() => setOpen(!open)}
        >
          <span className={css.title}>
            <span className={css.name}>{name}</span>
            <English text={props.english} />
            <span className={css.soft}>{says}</span>
          </span>
          <Icon name={open ? 'up' : 'down'} size={22} />
        </button>
      </h2>
      <div id={inside} hidden={!open} className={css.inside}>
        {children}
      </div>
    </li>
  )
}
