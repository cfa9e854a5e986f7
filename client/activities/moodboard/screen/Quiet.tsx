// While everyone makes: the question, the time, and as many papers face down as there are tiles. Nothing of what is on them.
import { sharedBoardId } from '#shared/activities/moodboard/records.ts'
import { tilt } from '#shared/board/paper.ts'
import { ReadyCount } from '#client/shell/screen/ReadyCount.tsx'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { useTimer } from '#client/shell/useTimer.ts'
import { Timer } from '#client/ui/Timer.tsx'
import { ShownBoard } from '../board/ShownBoard.tsx'
import { Paper } from '../tile/Tile.tsx'
import { useMadeCount, useQuestion, useRules } from '../useMoodboard.ts'
import css from './Quiet.module.css'
import { screenTexts as texts } from './texts.ts'

const MOST = 60

const FaceDown = ({ n, form }: { n: number; form: 'tile' | 'board' }) => (
  <div className={css.papers} data-form={form} data-many={n > 12} data-crowd={n > 24}>
    {Array.from({ length: Math.min(n, MOST) }, (_, index) => (
      <span key={index} className={css.paper} style={{ rotate: `${tilt(`back ${index}`, 3).toFixed(1)}deg` }}>
        <Paper id={`back ${index}`} />
      </span>
    ))}
  </div>
)

export const Quiet = ({ step }: { step: string }) => {
  const question = useQuestion(step)
  const { form, shared } = useRules(step)
  const made = useMadeCount(step)
  const clock = useTimer()
  const beside = (
    <div className={css.beside}>
      {clock ? <Timer seconds={clock.seconds} look="alone" /> : null}
      <ReadyCount />
    </div>
  )
  return (
    <RoomPage title={question} sub={texts.make[shared ? 'shared' : form]} timer={false}>
      <div className={css.two}>
        {shared ? (
          <div className={css.board}>
            <ShownBoard step={step} board={sharedBoardId(step)} />
          </div>
        ) : (
          <div className={css.made}>
            <FaceDown n={made} form={form} />
            <p className={css.count}>{texts.made[form](made)}</p>
          </div>
        )}
        {beside}
      </div>
    </RoomPage>
  )
}
