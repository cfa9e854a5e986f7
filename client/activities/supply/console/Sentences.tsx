// The four questions with the sentences that the group keeps: add, change, take away; and who writes for the group.
import { useRef } from 'react'
import { Scribe } from '#client/activities/conversation/console/Scribe.tsx'
import { questions } from '#shared/activities/supply/records.ts'
import { useSentences } from '../useSupply.ts'
import { AddSentence } from './AddSentence.tsx'
import css from './Console.module.css'
import { SentenceItem } from './SentenceItem.tsx'
import { consoleTexts } from './texts.ts'
import { useNextFocus } from './useNextFocus.ts'

const texts = consoleTexts.sentences

export const Sentences = ({ step }: { step: string }) => {
  const sentences = useSentences(step)
  const list = useRef<HTMLDivElement>(null)
  useNextFocus(list)
  return (
    <div className={css.part} ref={list} tabIndex={-1}>
      <Scribe step={step} />
      {questions.map((question) => {
        const here = sentences.filter(({ data }) => data.question === question)
        return (
          <section key={question} className={css.question}>
            <h2>{consoleTexts.questions[question]}</h2>
            {here.length === 0 ? <p className={css.soft}>{texts.none}</p> : null}
            <ul className={css.list}>
              {here.map((sentence) => (
                <SentenceItem key={sentence.id} step={step} sentence={sentence} />
              ))}
            </ul>
            <AddSentence step={step} question={question} />
          </section>
        )
      })}
    </div>
  )
}
