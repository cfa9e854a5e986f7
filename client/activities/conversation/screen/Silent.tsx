// The silent minute: the three questions, the time, and how many thoughts there are. Nothing of what they say.
import type { Fiche, TalkQuestion } from '#shared/content/schema.ts'
import { ReadyCount } from '#client/shell/screen/ReadyCount.tsx'
import { faceOf } from '#client/shell/face.ts'
import { useTimer } from '#client/shell/useTimer.ts'
import { Sheet } from '#client/ui/Sheet.tsx'
import { Timer } from '#client/ui/Timer.tsx'
import { useThoughts } from '../useTalk.ts'
import { TalkPage } from './TalkPage.tsx'
import { texts } from './texts.ts'
import css from './Silent.module.css'

export const Silent = (props: { step: string; fiche: Fiche; questions: readonly TalkQuestion[] }) => {
  const { fiche, questions } = props
  const clock = useTimer()
  const thoughts = useThoughts(props.step).length
  return (
    <TalkPage fiche={fiche} sub={texts.write} timer={false}>
      <div className={css.two} data-fiche={faceOf(fiche).mark}>
        <Sheet padded={false}>
          <ol className={css.questions}>
            {questions.map(({ id, text, hint }) => (
              <li key={id}>
                <p className={css.question}>{text}</p>
                {hint === '' ? null : <p className={css.hint}>{hint}</p>}
              </li>
            ))}
          </ol>
        </Sheet>
        <div className={css.beside}>
          {clock ? <Timer seconds={clock.seconds} look="alone" /> : null}
          <p className={css.thoughts}>{texts.thoughts(thoughts)}</p>
          <ReadyCount />
        </div>
      </div>
    </TalkPage>
  )
}
