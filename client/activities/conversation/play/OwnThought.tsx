// One's own thought to one question: saved while typing, an emptied field takes it away.
import { nanoid } from 'nanoid'
import { useState } from 'react'
import type { TalkQuestion } from '#shared/content/schema.ts'
import { useMe } from '#client/sync/react.ts'
import { useThoughts } from '../useTalk.ts'
import { AutoText } from './AutoText.tsx'

const MAX = 280

export const OwnThought = (props: { step: string; question: TalkQuestion; label: string; sees: string }) => {
  const { step, question } = props
  const me = useMe()?.id
  const mine = useThoughts(step).find(
    ({ by, data, masked }) => masked !== true && by === me && data.question === question.id,
  )
  const [fresh] = useState(() => nanoid(12))
  return (
    <AutoText
      step={step}
      cmd="think"
      draft={`think:${step}:${question.id}`}
      kept={mine?.data.text ?? ''}
      max={MAX}
      inputOf={(text) => ({ id: mine?.id ?? fresh, question: question.id, text })}
      label={props.label}
      hint={question.hint}
      sees={props.sees}
    />
  )
}
