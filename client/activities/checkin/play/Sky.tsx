// The sky on the phone: every weather that somebody chose with its words, and what changed since the start.
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useTurn } from '#client/shell/useTurn.ts'
import { Button } from '#client/ui/Button.tsx'
import { MoodMaker } from '../MoodMaker.tsx'
import { ShiftCount } from '../ShiftCount.tsx'
import { SkyList } from '../SkyList.tsx'
import { texts } from '../texts.ts'
import { useMood } from '../useMood.ts'
import { useQuestion, useSees } from '../useSky.ts'
import css from './Sky.module.css'

const words = texts.sky

export const Sky = ({ step }: { step: string }) => {
  const question = useQuestion(step)
  const sees = useSees(false)
  const hand = useMood(step)
  const [changing, change] = useTurn(false)
  if (changing)
    return (
      <PlayPage
        title={words.changing}
        back={
          <Button icon="left" onClick={() => change(false)}>
            {words.back}
          </Button>
        }
        {...(!hand.mine && { sees, open: true })}
      >
        <MoodMaker step={step} hand={hand} sees={sees} />
      </PlayPage>
    )
  return (
    <PlayPage title={question} lead={words.lead}>
      <div className={css.page}>
        <SkyList step={step} />
        <ShiftCount step={step} />
        <div>
          <Button onClick={() => change(true)}>{hand.mine ? words.change : words.make}</Button>
        </div>
      </div>
    </PlayPage>
  )
}
