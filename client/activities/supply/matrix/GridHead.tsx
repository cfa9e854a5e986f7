// The header of a row or a column: its name, and a menu to fill all its cells at once.
import { English } from '#client/languages/English.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { Menu } from '#client/ui/Menu.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { texts } from '../texts.ts'
import css from './Grid.module.css'
import type { Place } from './gridKeys.ts'
import { softened } from './hyphens.ts'
import type { FillAll } from './marks.ts'

export const GridHead = (props: {
  at: Place
  here: boolean
  /** As it is read aloud. */
  name: string
  /** As it is shown when that is shorter. */
  short?: string
  menu: string
  english?: string | undefined
  onFill: (how: FillAll) => void
}) => {
  const { at, here, name, short = name, onFill } = props
  return (
    <Menu
      label={props.menu}
      trigger={
        <button
          type="button"
          className={css.head}
          tabIndex={here ? 0 : -1}
          data-row={at.row}
          data-column={at.column}
          title={props.menu}
        >
          <span className={css.text}>
            <span aria-hidden="true">{softened(short)}</span>
            <VisuallyHidden>{name}</VisuallyHidden>
            <English text={props.english} />
          </span>
          <Icon name="down" size={16} />
        </button>
      }
      items={[
        { id: 'yes', label: texts.fill.all, icon: 'close', onSelect: () => onFill('yes') },
        { id: 'unsure', label: texts.fill.unsure, icon: 'question', onSelect: () => onFill('unsure') },
        { id: 'empty', label: texts.fill.empty, icon: 'bin', onSelect: () => onFill('empty') },
      ]}
    />
  )
}
