// One question with four answers as large cards: a real group of radio buttons, for keys and for taps.
import { useId, type ReactNode } from 'react'
import css from './FourCards.module.css'

export type FourOption<T extends string> = {
  readonly value: T
  readonly label: string
  readonly mark: ReactNode
}

/** `quiet` draws them as a row of small cards, for a desk with many of them. */
export function FourCards<T extends string>(props: {
  legend: ReactNode
  hint?: string
  value: T | null
  options: readonly FourOption<T>[]
  quiet?: boolean
  off?: boolean
  onChange: (value: T) => void
}) {
  const { legend, hint = '', value, options, quiet = false, off = false } = props
  const name = useId()
  return (
    <fieldset
      className={css.set}
      data-quiet={quiet}
      disabled={off}
      aria-describedby={hint === '' ? undefined : `${name}-uitleg`}
    >
      <legend className={css.legend}>{legend}</legend>
      {hint === '' ? null : (
        <p id={`${name}-uitleg`} className={css.hint}>
          {hint}
        </p>
      )}
      <div className={css.cards}>
        {options.map((option) => (
          <label key={option.value} className={css.card} data-value={option.value}>
            <input
              type="radio"
              className={css.input}
              name={name}
              checked={value === option.value}
              onChange={() => props.onChange(option.value)}
            />
            {option.mark}
            <span className={css.label}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
