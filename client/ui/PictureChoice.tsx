// A choice of one out of a few pictures, each with its name under it.
import { type ReactNode, useId } from 'react'
import css from './PictureChoice.module.css'

export interface PictureOption<T extends string> {
  readonly value: T
  readonly label: string
  readonly picture: ReactNode
}

/** Native radio buttons, so arrows and a screen reader work as everywhere; `value` is null while nothing is chosen. */
export function PictureChoice<T extends string>(props: {
  legend: ReactNode
  value: T | null
  options: readonly PictureOption<T>[]
  onChange: (value: T) => void
}) {
  const name = useId()
  return (
    <fieldset className={css.set}>
      <legend className={css.legend}>{props.legend}</legend>
      <div className={css.tiles}>
        {props.options.map(({ value, label, picture }) => (
          <label key={value} className={css.tile}>
            <input
              type="radio"
              className={css.input}
              name={name}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            <span className={css.picture} aria-hidden="true">
              {picture}
            </span>
            <span className={css.label}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
