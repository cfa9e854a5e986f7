// A part of the page that opens when it is tapped, so that there is one main thing at a time.
import { useId, type ReactNode } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import css from './Fold.module.css'

/** What is inside stays as it is while it is closed: nothing that is being typed goes. */
export const Fold = (props: {
  title: ReactNode
  open: boolean
  onToggle: () => void
  children: ReactNode
  /** id of the button, to send the focus to */
  id?: string
}) => {
  const { title, open, onToggle, children } = props
  const inside = useId()
  return (
    <section className={css.fold} data-open={open}>
      <h2 className={css.heading}>
        <button
          type="button"
          className={css.button}
          {...(props.id !== undefined && { id: props.id })}
          aria-expanded={open}
          aria-controls={inside}
          onClick={onToggle}
        >
          <span>{title}</span>
          <Icon name={open ? 'up' : 'down'} size={22} />
        </button>
      </h2>
      <div id={inside} hidden={!open} className={css.inside}>
        {children}
      </div>
    </section>
  )
}
