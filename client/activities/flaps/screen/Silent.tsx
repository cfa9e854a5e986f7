// The silence: what it is about, the time, and how many notes each sheet has. Nothing of what they say.
import { ReadyCount } from '#client/shell/screen/ReadyCount.tsx'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { useTimer } from '#client/shell/useTimer.ts'
import { Flap } from '#client/ui/Flap.tsx'
import { Timer } from '#client/ui/Timer.tsx'
import { countOf, useNotes, useRules, type PairHere } from '../useFlaps.ts'
import { BlankNotes } from './BlankNotes.tsx'
import { FlapPage } from './FlapPage.tsx'
import { PairList } from './Overview.tsx'
import css from './Silent.module.css'
import { texts } from './texts.ts'

const sheets = ['pro', 'con'] as const

export const Silent = ({ step, pairs }: { step: string; pairs: readonly PairHere[] }) => {
  const clock = useTimer()
  const notes = useNotes(step)
  const { closed } = useRules(step)
  const [pair, second] = pairs
  const beside = (
    <div className={css.beside}>
      {clock ? <Timer seconds={clock.seconds} look="alone" /> : null}
      <p className={css.write}>{closed ? texts.closed : texts.write}</p>
      <ReadyCount />
    </div>
  )
  if (!pair) return null
  if (second)
    return (
      <RoomPage title={texts.several} timer={false}>
        <div className={css.several}>
          <PairList step={step} pairs={pairs} />
          {beside}
        </div>
      </RoomPage>
    )
  const counts = countOf(notes, pair.id)
  return (
    <FlapPage pair={pair.data} timer={false}>
      <div className={css.three}>
        {sheets.map((sheet) => (
          <div key={sheet} className={css.flap}>
            <Flap title={texts.sheetNames[sheet]} count={counts[sheet]}>
              <BlankNotes sheet={sheet} n={counts[sheet]} />
            </Flap>
          </div>
        ))}
        {beside}
      </div>
    </FlapPage>
  )
}
