// The talk itself: the question in turn with what the group keeps of it, the thoughts, and the back of the fiche.
import { questionsOf } from '#shared/activities/conversation/count.ts'
import type { Fiche, TalkQuestion } from '#shared/content/schema.ts'
import { faceOf } from '#client/shell/face.ts'
import { useNow } from '#client/sync/react.ts'
import { useAsked, useMeaning, useSummaries, useThoughts } from '../useTalk.ts'
import { BackList } from './BackList.tsx'
import { inTurn } from './inTurn.ts'
import { QuestionFlap } from './QuestionFlap.tsx'
import { QuestionTabs } from './QuestionTabs.tsx'
import { TalkPage } from './TalkPage.tsx'
import { texts } from './texts.ts'
import css from './Shared.module.css'

export const Shared = (props: { step: string; fiche: Fiche; questions: readonly TalkQuestion[] }) => {
  const { step, fiche, questions } = props
  const summaries = useSummaries(step)
  const thoughts = useThoughts(step)
  const meaning = useMeaning(step)
  const back = questionsOf(fiche, useAsked(step))
  const shown = inTurn(questions, summaries, useNow()?.spotlight ?? null)
  const question = questions.find(({ id }) => id === shown)
  const written = new Set(summaries.filter(({ data }) => data.text !== '').map(({ data }) => data.question))
  return (
    <TalkPage fiche={fiche}>
      <div className={css.two} data-fiche={faceOf(fiche).mark}>
        {question ? (
          <QuestionFlap
            question={question.text}
            summary={summaries.find(({ data }) => data.question === shown)?.data.text ?? ''}
            thoughts={thoughts.flatMap(({ id, data, masked }) =>
              masked || data.question !== shown ? [] : { id, text: data.text },
            )}
          />
        ) : null}
        <div className={css.beside}>
          <QuestionTabs questions={questions} now={shown} written={written} />
          {meaning === '' ? (
            <BackList questions={back} />
          ) : (
            <>
              <p className={css.count}>
                {texts.back}: {texts.backDone(back.filter(({ done }) => done).length, back.length)}
              </p>
              <section className={css.meaning} data-long={meaning.length > 220}>
                <h2>{texts.meaning}</h2>
                <p>{meaning}</p>
              </section>
            </>
          )}
        </div>
      </div>
    </TalkPage>
  )
}
