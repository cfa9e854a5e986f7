// A field of one line.
import { type ComponentPropsWithRef, useId } from 'react'
import { describedBy, FieldFrame, type FieldFrameProps } from './FieldFrame.tsx'
import { cx } from './cx.ts'
import { useTraces } from './useTraces.ts'
import css from './FieldFrame.module.css'

type Native = Pick<
  ComponentPropsWithRef<'input'>,
  | 'autoComplete'
  | 'inputMode'
  | 'maxLength'
  | 'name'
  | 'placeholder'
  | 'ref'
  | 'spellCheck'
  | 'autoCapitalize'
>

export interface FieldProps extends FieldFrameProps, Native {
  value: string
  onChange: (value: string) => void
  /** big spaced capitals, for the join code */
  code?: boolean
  type?: 'text' | 'password' | 'number' | 'date' | 'time' | 'email'
  onEnter?: () => void
}

/** Label, hint, error and "wie ziet dit" are tied to the input. */
export function Field(props: FieldProps) {
  const {
    label,
    hint,
    error,
    whoSees,
    status,
    optional,
    onChange,
    onEnter,
    code,
    type = 'text',
    ...native
  } = props
  const id = useId()
  // What a browser may fill in is no free text: a name, a code, a place.
  const free = type === 'text' && !code && native.autoComplete === undefined
  const traces = useTraces(free ? native.value : '')
  return (
    <FieldFrame id={id} traces={traces} {...frameOf({ label, hint, error, whoSees, status, optional })}>
      <input
        {...native}
        id={id}
        type={type}
        className={cx(css.control, code && css.code)}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, props, traces)}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.()
        }}
      />
    </FieldFrame>
  )
}

/** Only the frame's own props, without the absent ones. */
export function frameOf(frame: {
  [K in keyof FieldFrameProps]: FieldFrameProps[K] | undefined
}): FieldFrameProps {
  return Object.fromEntries(
    Object.entries(frame).filter(([, value]) => value !== undefined),
  ) as unknown as FieldFrameProps
}
