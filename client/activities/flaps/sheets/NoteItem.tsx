// One geeltje on a sheet: tap or click for what can be done with it, drag it by hand or by its grip.
import { memo, useState } from 'react'
import { cx } from '#client/ui/cx.ts'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import css from './Notes.module.css'

/** `foot` = the role or name under it and who wins or loses. `arrives` counts when it is first drawn. */
export const NoteItem = memo(function NoteItem(props: {
  id: string
  text: string
  foot: string
  grip: boolean
  arrives: number | undefined
  onOpen: (id: string) => void
}) {
  const { id, text, foot, grip, onOpen } = props
  const [arrives] = useState(props.arrives)
  return (
    <li
      className={cx(css.item, arrives !== undefined && css.arrives)}
      style={arrives === undefined ? undefined : { animationDelay: `${arrives}ms` }}
      data-note={id}
    >
      <div className={css.card} data-card="" data-grips={grip}>
        <Geeltje id={id} text={text} broad={false} onOpen={() => onOpen(id)} {...(foot !== '' && { foot })} />
        {grip ? (
          <span className={css.grip} data-grip="" aria-hidden="true">
            <Icon name="grip" size={22} />
          </span>
        ) : null}
      </div>
    </li>
  )
})
