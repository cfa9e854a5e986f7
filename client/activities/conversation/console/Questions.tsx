// One of the three questions at a time: everyone's thoughts, and beside them what the group keeps of it.
import { useState } from 'react'
import { SUMMARY, type Config, type Thought } from '#shared/activities/conversation/records.ts'
import { useKind, useNames, useNow } from '#client/sync/react.ts'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { LiveText } from './LiveText.tsx'
import { OnScreen } from './OnScreen.tsx'
import { Scribe } from './Scribe.tsx'
import { talkConsole as texts } from './texts.ts'
import css from './Questions.module.css'

export const Questions = ({ step, questions }: { step: string; questions: Config['questions'] }) => {
  const thoughts = useKind<Thought>(step, 'thought')
  const summaries = useKind<{ question: string; text: string }>(step, 'summary')
  const names = useNames()
  const named = useNow()?.names ?? false
  const [picked, pick] = useState<string>()
  const question = questions.find(({ id }) => id === picked) ?? questions[0]
  if (!question) return null
  const given = thoughts.filter(({ data }) => data.question === question.id)
  return (
    <div className={css.part}>
      <div className={css.row} role="group" aria-label={texts.questions}>
        {questions.map(({ id, text }, index) => (
          <button
            key={id}
            type="button"
            className={css.pick}
            aria-pressed={id === question.id}
            onClick={() => pick(id)}
          >
            <b>{index + 1}</b>
            <span>{text}</span>
          </button>
        ))}
      </div>
      <OnScreen step={step} questions={questions} picked={question.id} />
      <div className={css.talk}>
        <section className={css.thoughts} aria-label={texts.count(given.length)}>
          <h2 className={css.count}>{texts.count(given.length)}</h2>
          {given.length === 0 ? <p className={css.soft}>{texts.noThoughts}</p> : null}
          <div className={css.notes}>
            {given.map((thought) => (
              <Geeltje
                key={thought.id}
                id={thought.id}
                text={thought.data.text}
                {...(named && thought.by !== undefined && { foot: names[thought.by] })}
              />
            ))}
          </div>
        </section>
        <section className={css.keep}>
          <LiveText
            key={question.id}
            step={step}
            cmd="summary"
            input={{ question: question.id }}
            draft={`summary:${step}:${question.id}`}
            label={texts.summary}
            kept={summaries.find(({ data }) => data.question === question.id)?.data.text ?? ''}
            max={SUMMARY}
            sees={texts.summarySees}
          />
          <Scribe step={step} />
        </section>
      </div>
    </div>
  )
}
