// Which question stands large on the projector: the one that was last written about, or one that is kept there.
import type { QuestionId } from '#shared/activities/conversation/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useNow } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { useStanding } from '#client/ui/useStanding.ts'
import { inTurn } from '../screen/inTurn.ts'
import { useSummaries } from '../useTalk.ts'
import { talkConsole as texts } from './texts.ts'
import css from './Questions.module.css'

/** `picked` is the question that the facilitator looks at, and can put on the projector. */
export const OnScreen = (props: {
  step: string
  questions: readonly { readonly id: QuestionId }[]
  picked: QuestionId
}) => {
  const { questions, picked } = props
  const spotlight = useNow()?.spotlight ?? null
  const shown = inTurn(questions, useSummaries(props.step), spotlight)
  const [run, code] = useDo()
  const numberOf = (question: QuestionId | undefined): number =>
    questions.findIndex(({ id }) => id === question) + 1
  const kept = spotlight !== null && spotlight === shown
  const says = (kept ? texts.screenKept : texts.screenFollows)(numberOf(shown))
  useStanding(says, String(spotlight))
  const show = (on: QuestionId | null): void => void run(SESSION, 'spotlight', { on })
  return (
    <div className={css.screen}>
      <p>{says}</p>
      <span className={css.buttons}>
        {kept ? <Button onClick={() => show(null)}>{texts.screenFollow}</Button> : null}
        {kept && picked === shown ? null : (
          <Button onClick={() => show(picked)}>{texts.screenShow(numberOf(picked))}</Button>
        )}
      </span>
      <Refused code={code} />
    </div>
  )
}
