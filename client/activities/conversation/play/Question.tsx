// One question in the talk: what the group keeps of it, everyone's thoughts, and one's own to change.
import { useState } from 'react'
import type { TalkQuestion } from '#shared/content/schema.ts'
import { Words } from '#client/shell/Words.tsx'
import { useMe, useNames, useNow } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { useSummaries, useThoughts } from '../useTalk.ts'
import { Kept } from './Kept.tsx'
import { Notes } from './Notes.tsx'
import { OwnThought } from './OwnThought.tsx'
import { texts } from './texts.ts'
import css from './Play.module.css'

export const Question = (props: { step: string; question: TalkQuestion; scribe: boolean }) => {
  const { step, question, scribe } = props
  const [writing, write] = useState(false)
  const me = useMe()?.id
  const named = useNow()?.names ?? false
  const names = useNames()
  const kept = useSummaries(step).find(({ data }) => data.question === question.id)?.data.text ?? ''
  const thoughts = useThoughts(step).filter(({ data, masked }) => !masked && data.question === question.id)
  const footOf = (by: string | undefined): string | undefined =>
    by === me ? texts.yours : named && by !== undefined ? names[by] : undefined
  const mine = thoughts.some(({ by }) => by === me)
  return (
    <section className={css.question}>
      <h2 className={css.title}>
        <Words text={question.text} />
      </h2>
      <Kept
        step={step}
        cmd="summary"
        draft={`summary:${step}:${question.id}`}
        kept={kept}
        inputOf={(text) => ({ question: question.id, text })}
        scribe={scribe}
        label={texts.keep}
        empty={texts.keepEmpty}
      />
      <Notes
        notes={[...thoughts]
          .sort((a, b) => Number(b.by === me) - Number(a.by === me))
          .map(({ id, by, data }) => {
            const foot = footOf(by)
            return { id, text: data.text, ...(foot !== undefined && { foot }) }
          })}
      />
      {writing ? (
        <OwnThought
          step={step}
          question={question}
          label={texts.mine}
          sees={named ? texts.seesOpenNamed : texts.seesOpen}
        />
      ) : null}
      <Button onClick={() => write(!writing)} aria-expanded={writing}>
        {writing ? texts.closeMine : mine ? texts.change : texts.addMine}
      </Button>
    </section>
  )
}
