// Ranking in silence: what to do, the time, and how many are ready. Nothing of what anybody lays.
import { ReadyCount } from '#client/shell/screen/ReadyCount.tsx'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { useTimer } from '#client/shell/useTimer.ts'
import { Timer } from '#client/ui/Timer.tsx'
import { texts } from './texts.ts'
import css from './Silent.module.css'

export const Silent = ({ again, count }: { again: boolean; count: number }) => {
  const clock = useTimer()
  return (
    <RoomPage
      title={again ? texts.silentAgain : texts.silent(count)}
      sub={again ? texts.silentAgainLead : texts.silentLead}
      timer={false}
      footLeft={texts.onlyYou}
    >
      <div className={css.middle}>
        {clock ? <Timer seconds={clock.seconds} look="alone" /> : null}
        <ReadyCount />
      </div>
    </RoomPage>
  )
}
