// One calm sky: each weather that somebody chose, with its words on slips of paper under it. Never whose they are.
import type { CSSProperties } from 'react'
import { tilt } from '#shared/board/paper.ts'
import { weatherNames } from '#shared/activities/checkin/texts.ts'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { cutEdge } from '#client/ui/cutEdge.ts'
import { ShiftCount } from '../ShiftCount.tsx'
import { usePatches, useQuestion, useShift, type Patch } from '../useSky.ts'
import { WeatherMark } from '../WeatherMark.tsx'
import { arrange } from './layout.ts'
import css from './Sky.module.css'
import { screenTexts as texts } from './texts.ts'

/** A word of more characters does not fit in one of six columns with plain letters. */
const LONG = 12

const Column = ({ patch, columns, most }: { patch: Patch; columns: number; most: number }) => {
  const { weather, moods } = patch
  const words = moods.filter(({ mood }) => mood.word !== '')
  const wordless = moods.length - words.length
  const left = words.length - most
  return (
    <li className={css.patch}>
      <h2 className={css.head}>
        <WeatherMark weather={weather} />
        <span className={css.name}>{weatherNames[weather]}</span>
        <span className={css.count}>{moods.length}</span>
      </h2>
      <ul className={css.words} style={{ columnCount: columns }}>
        {words.slice(0, most).map(({ id, mood }) => (
          <li key={id} className={css.place}>
            <span
              className={css.word}
              data-long={mood.word.length > LONG}
              style={{ rotate: `${tilt(id, 1).toFixed(1)}deg`, clipPath: cutEdge(id, 2) }}
              lang="nl"
            >
              {mood.word}
            </span>
          </li>
        ))}
        {left > 0 ? <li className={css.more}>{texts.more(left)}</li> : null}
        {words.length > 0 && wordless > 0 ? <li className={css.more}>{texts.wordless(wordless)}</li> : null}
      </ul>
    </li>
  )
}

export const Sky = ({ step }: { step: string }) => {
  const question = useQuestion(step)
  const patches = usePatches(step)
  const shift = useShift(step)
  const { columns, most, letters } = arrange(
    patches.map(({ moods }) => moods.filter(({ mood }) => mood.word !== '').length),
    shift !== undefined,
  )
  const tracks = columns.map((many) => `minmax(0, ${many}fr)`).join(' ')
  return (
    <RoomPage title={question}>
      <div className={css.page}>
        {patches.length === 0 ? (
          <p className={css.none}>{texts.none}</p>
        ) : (
          <ul className={css.sky} data-letters={letters} style={{ '--tracks': tracks } as CSSProperties}>
            {patches.map((patch, index) => (
              <Column
                key={patch.weather}
                patch={patch}
                columns={columns[index] ?? 1}
                most={most[index] ?? 0}
              />
            ))}
          </ul>
        )}
        <ShiftCount step={step} large />
      </div>
    </RoomPage>
  )
}
