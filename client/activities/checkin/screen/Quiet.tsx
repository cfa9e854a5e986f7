// While everyone chooses: the six weathers, the time, and how many have chosen. Nothing of what they chose.
import { weathers } from '#shared/activities/checkin/records.ts'
import { ReadyCount } from '#client/shell/screen/ReadyCount.tsx'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { useTimer } from '#client/shell/useTimer.ts'
import { Timer } from '#client/ui/Timer.tsx'
import { useChosenCount, useQuestion } from '../useSky.ts'
import { WeatherMark } from '../WeatherMark.tsx'
import css from './Quiet.module.css'
import { screenTexts as texts } from './texts.ts'

export const Quiet = ({ step }: { step: string }) => {
  const question = useQuestion(step)
  const chosen = useChosenCount(step)
  const clock = useTimer()
  return (
    <RoomPage title={question} sub={texts.write} timer={false}>
      <div className={css.two}>
        <div className={css.sky}>
          <div className={css.marks}>
            {weathers.map((weather) => (
              <WeatherMark key={weather} weather={weather} />
            ))}
          </div>
          <p className={css.count}>{texts.chosen(chosen)}</p>
        </div>
        <div className={css.beside}>
          {clock ? <Timer seconds={clock.seconds} look="alone" /> : null}
          <ReadyCount />
        </div>
      </div>
    </RoomPage>
  )
}
