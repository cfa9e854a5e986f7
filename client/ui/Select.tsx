// A choice from a short list, with the browser's own list.
import { useId } from 'react'
import { describedBy, FieldFrame, type FieldFrameProps } from './FieldFrame.tsx'
import { frameOf } from './Field.tsx'
import { Icon } from './Icon.tsx'
import { cx } from './cx.ts'
import css from './FieldFrame.module.css'

export interface SelectProps<T extends string> extends FieldFrameProps {
  value: T
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
}

/** Use RadioCards when a choice needs an explanation. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, hint, error, whoSees, status, optional, value, options, onChange } = props
  const id = useId()
  return (
    <FieldFrame id={id} {...frameOf({ label, hint, error, whoSees, status, optional })}>
      <div className={css.selectBox}>
        <select
          id={id}
          className={cx(css.control, css.select)}
          value={value}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={describedBy(id, props)}
          onChange={(event) => onChange(event.target.value as T)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" size={20} />
      </div>
    </FieldFrame>
  )
}
