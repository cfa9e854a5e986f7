// The colours to choose from, each with its name.
import { useId } from 'react'
import { colourNames, colours, type ColourName } from '#shared/board/colours.ts'
import css from './Colours.module.css'
import { boardTexts as texts } from './texts.ts'

export const Colours = (props: {
  legend: string
  /** a line or a sheet of this colour */
  of: 'ink' | 'paper'
  value: ColourName
  onChange: (colour: ColourName) => void
}) => {
  const name = useId()
  return (
    <fieldset className={css.set}>
      <legend className={css.legend}>
        {props.legend}: <b>{props.value}</b>
      </legend>
      <div className={css.row}>
        {colourNames.map((colour) => (
          <label key={colour} className={css.one} title={texts.draw.colours(colour)}>
            <input
              type="radio"
              className={css.input}
              name={name}
              checked={colour === props.value}
              aria-label={texts.draw.colours(colour)}
              onChange={() => props.onChange(colour)}
            />
            <span className={css.paper} style={{ background: colours[colour][props.of] }} aria-hidden="true">
              <svg viewBox="0 0 24 24" width="22" height="22">
                <path
                  d="M5 12.500l4.500 4.500L19 7.500"
                  fill="none"
                  stroke={colours[colour].on}
                  strokeWidth="3.400"
                />
              </svg>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
