// A choice as big cards with an explanation each.
import { type ReactNode, useId } from 'react'
import { ErrorText } from './ErrorText.tsx'
import css from './RadioCards.module.css'

export interface RadioCard<T extends string> {
  readonly value: T
  readonly label: ReactNode
  readonly explanation?: ReactNode
  /** shown before the label, for instance an Emblem */
  readonly picture?: ReactNode
}

/** Native radio buttons; `value` is null while nothing is chosen. */
export function RadioCards<T extends string>(props: {
  legend: ReactNode
  hint?: ReactNode
  error?: ReactNode
  value: T | null
  options: readonly RadioCard<T>[]
  onChange: (value: T) => void
  columns?: 1 | 2 | 3
}) {
  const name = useId()
  return (
    <fieldset className={css.set}>
      <legend className={css.legend}>{props.legend}</legend>
      {props.hint === undefined ? null : <p className={css.hint}>{props.hint}</p>}
      <div className={css.cards} data-columns={props.columns ?? 1}>
        {props.options.map((option) => (
          <label key={option.value} className={css.card}>
            <input
              type="radio"
              className={css.input}
              name={name}
              checked={props.value === option.value}
              onChange={() => props.onChange(option.value)}
            />
            <span className={css.dot} aria-hidden="true" />
            {option.picture}
            <span className={css.words}>
              <span className={css.label}>{option.label}</span>
              {option.explanation === undefined ? null : (
                <span className={css.why}>{option.explanation}</span>
              )}
            </span>
          </label>
        ))}
      </div>
      {props.error === undefined ? null : <ErrorText>{props.error}</ErrorText>}
    </fieldset>
  )
}
