// The words of everyone under their weather, as a list: on the phone and for the facilitator.
import { weatherNames } from '#shared/activities/checkin/texts.ts'
import { useMe, useNames, useNow } from '#client/sync/react.ts'
import { IconButton } from '#client/ui/IconButton.tsx'
import { WeatherMark } from './WeatherMark.tsx'
import css from './SkyList.module.css'
import { texts } from './texts.ts'
import { usePatches, type Hung } from './useSky.ts'

const words = texts.sky

/** Whose it is: one's own always, of others only where the session is with names. */
const useFoot = (): ((hung: Hung) => string | undefined) => {
  const me = useMe()?.id
  const names = useNames()
  const named = useNow()?.names ?? false
  return ({ by }) => (by !== undefined && by === me ? words.own : named ? names[by ?? ''] : undefined)
}

/** What a facilitator can do with a word. */
type Clear = { readonly label: (word: string) => string; readonly run: (id: string) => void }

/** With `clear` every word has a button, also one that was left empty. */
export const SkyList = ({ step, clear }: { step: string; clear?: Clear }) => {
  const patches = usePatches(step)
  const footOf = useFoot()
  if (patches.length === 0) return <p>{words.none}</p>
  return (
    <ul className={css.sky}>
      {patches.map(({ weather, moods }) => {
        const told = moods.filter((one) => one.mood.word !== '' || footOf(one) !== undefined || clear)
        const wordless = moods.length - told.length
        return (
          <li key={weather}>
            <h2 className={css.head}>
              <WeatherMark weather={weather} />
              <span>
                {weatherNames[weather]} <span className={css.count}>{words.people(moods.length)}</span>
              </span>
            </h2>
            <ul className={css.words}>
              {told.map((one) => (
                <li key={one.id} className={css.word}>
                  <span>
                    {one.mood.word === '' ? words.wordless(1) : one.mood.word}
                    {footOf(one) === undefined ? null : <span className={css.foot}> {footOf(one)}</span>}
                  </span>
                  {clear ? (
                    <IconButton
                      icon="bin"
                      label={clear.label(one.mood.word)}
                      onClick={() => clear.run(one.id)}
                    />
                  ) : null}
                </li>
              ))}
              {wordless > 0 ? <li className={css.wordless}>{words.wordless(wordless)}</li> : null}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}
