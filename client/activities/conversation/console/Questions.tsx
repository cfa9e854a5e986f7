// The three questions with everyone's thoughts, and what the group keeps of each.
import type { Config, Thought } from '#shared/activities/conversation/records.ts'
import { useKind, useNames, useNow } from '#client/sync/react.ts'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { NoteTray } from '#client/ui/NoteTray.tsx'
import { LiveText } from './LiveText.tsx'
import { Scribe } from './Scribe.tsx'
import { talkConsole as texts } from './texts.ts'
import css from './Talk.module.css'

export const Questions = ({ step, questions }: { step: string; questions: Config['questions'] }) => {
  const thoughts = useKind<Thought>(step, 'thought')
  const summaries = useKind<{ question: string; text: string }>(step, 'summary')
  const names = useNames()
  const named = useNow()?.names ?? false
  return (
    <div className={css.part}>
      <Scribe step={step} />
      {questions.map(({ id, text }) => {
        const given = thoughts.filter(({ data }) => data.question === id)
        return (
          <section key={id} className={css.question}>
            {given.length === 0 ? (
              <>
                <h2>{text}</h2>
                <p className={css.soft}>{texts.noThoughts}</p>
              </>
            ) : (
              <NoteTray name={text} count={given.length} headingAs="h2">
                {given.map((thought) => (
                  <Geeltje
                    key={thought.id}
                    id={thought.id}
                    text={thought.data.text}
                    {...(named && thought.by !== undefined && { foot: names[thought.by] })}
                  />
                ))}
              </NoteTray>
            )}
            <LiveText
              step={step}
              cmd="summary"
              input={{ question: id }}
              draft={`summary:${step}:${id}`}
              label={texts.summary}
              kept={summaries.find(({ data }) => data.question === id)?.data.text ?? ''}
              max={600}
              sees={texts.summarySees}
            />
          </section>
        )
      })}
    </div>
  )
}
