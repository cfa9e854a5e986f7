// One of the four questions with the sentences that the group keeps; who writes can change them.
import type { Finding } from '#shared/activities/supply/findings.ts'
import type { Question } from '#shared/activities/supply/records.ts'
import { useSolo } from '#client/shell/solo.ts'
import { useWorries } from '../useSupply.ts'
import { texts } from './texts.ts'
import css from './Reflect.module.css'
import { Suggestions } from './Suggestion.tsx'
import { useSentences } from './useLaid.ts'
import { useNewSaid } from './useNewSaid.ts'
import { AddSentence, EditSentence } from './WriteSentence.tsx'

const words = texts.reflect

const Worries = ({ step }: { step: string }) => {
  const worries = useWorries(step)
  return (
    <div className={css.list}>
      <h3 className={css.label}>{words.worries}</h3>
      {worries.length === 0 ? <p className={css.soft}>{words.noWorries}</p> : null}
      <ul className={css.sentences}>
        {worries.map(({ id, data }) => (
          <li key={id} className={css.worry}>
            {data.text}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** `suggestions` of this question; shown to who writes only. `over`: nothing is added any more. */
export const QuestionPart = (props: {
  step: string
  question: Question
  scribe: boolean
  over: boolean
  suggestions: readonly Finding[]
}) => {
  const { step, question, scribe, over, suggestions } = props
  const solo = useSolo() !== undefined
  const sentences = useSentences(step, question)
  useNewSaid(sentences, scribe)
  const none = over ? words.nothing : words.none
  return (
    <section className={css.question}>
      <h2 className={css.title}>{words.questions[question]}</h2>
      {sentences.length === 0 && !scribe ? <p className={css.soft}>{none}</p> : null}
      <ul className={css.sentences}>
        {sentences.map((sentence, index) =>
          scribe ? (
            <EditSentence key={sentence.id} step={step} number={index + 1} sentence={sentence} />
          ) : (
            <li key={sentence.id} className={css.sentence}>
              {sentence.data.text}
            </li>
          ),
        )}
      </ul>
      {scribe ? <AddSentence step={step} question={question} /> : null}
      {scribe ? <Suggestions step={step} suggestions={suggestions} /> : null}
      {question === 'open' && !solo ? <Worries step={step} /> : null}
    </section>
  )
}
