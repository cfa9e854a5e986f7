// From in to out: how many chose each weather first and now. Counts only; nothing where too few stand behind them.
import { otherWeather, shiftSentence, weatherNames } from '#shared/activities/checkin/texts.ts'
import css from './ShiftCount.module.css'
import { texts } from './texts.ts'
import { useShift } from './useSky.ts'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { WeatherMark } from './WeatherMark.tsx'

/** `large` on the projector. */
export const ShiftCount = ({ step, large = false }: { step: string; large?: boolean }) => {
  const shift = useShift(step)
  if (!shift) return null
  return (
    <section className={css.shift} data-large={large}>
      <h2 className={css.title}>{texts.shift.title}</h2>
      <p>{shiftSentence(shift.n, shift.changed)}</p>
      <ul className={css.rows}>
        {shift.rows.map(({ weather, before, after }) => {
          const name = weather === null ? otherWeather : weatherNames[weather]
          return (
            <li key={weather ?? 'other'} className={css.row}>
              <VisuallyHidden>{texts.shift.row(name, before, after)}</VisuallyHidden>
              <span className={css.seen} aria-hidden="true">
                {weather === null ? otherWeather : <WeatherMark weather={weather} />}
                <span className={css.numbers}>
                  {before} → {after}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
      {large ? null : <p className={css.how}>{texts.shift.counted}</p>}
    </section>
  )
}
