// A field of several lines, with a counter of what is left.
import { type ComponentPropsWithRef, useId } from 'react'
import { countCharacters } from './countCharacters.ts'
import { describedBy, FieldFrame, type FieldFrameProps } from './FieldFrame.tsx'
import { frameOf } from './Field.tsx'
import { cx } from './cx.ts'
import { uiTexts } from './texts.ts'
import { useTraces } from './useTraces.ts'
import css from './FieldFrame.module.css'

export interface TextAreaProps extends FieldFrameProps {
  value: string
  onChange: (value: string) => void
  /** characters as a person counts them; typing past it is allowed and said, never cut off; absent: not counted */
  max?: number
  rows?: number
  placeholder?: string
  ref?: ComponentPropsWithRef<'textarea'>['ref']
}

/** The counter is shown from the first character, and read on focus, not at each key. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    hint,
    error,
    whoSees,
    status,
    optional,
    value,
    onChange,
    max = Number.POSITIVE_INFINITY,
    rows = 3,
    placeholder,
    ref,
  } = props
  const id = useId()
  const traces = useTraces(value)
  const left = max - countCharacters(value)
  const counter = max === Number.POSITIVE_INFINITY ? undefined : `${id}-teller`
  const count = counter && (
    <p className={cx(css.count, left < 0 && css.over)} id={counter}>
      {left < 0 ? uiTexts.charsOver(-left) : uiTexts.charsLeft(left)}
    </p>
  )
  return (
    <FieldFrame
      id={id}
      below={count}
      traces={traces}
      {...frameOf({ label, hint, error, whoSees, status, optional })}
    >
      <textarea
        ref={ref}
        id={id}
        rows={rows}
        placeholder={placeholder}
        className={cx(css.control, css.area)}
        value={value}
        aria-invalid={error !== undefined || left < 0 ? true : undefined}
        aria-describedby={[describedBy(id, props, traces), counter].filter(Boolean).join(' ')}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  )
}
