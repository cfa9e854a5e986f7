// The thoughts of somebody without a phone, as they say them.
import { useMemo } from 'react'
import { nanoid } from 'nanoid'
import type { Thought } from '#shared/activities/conversation/records.ts'
import type { ProxyProps } from '#client/shell/console/proxyEntries.ts'
import { useKind, useNow } from '#client/sync/react.ts'
import { LiveText } from './LiveText.tsx'
import { talkConsole as texts } from './texts.ts'
import { useTalkConfig } from '../useTalk.ts'
import css from './Talk.module.css'

export default function ProxyEntry({ step, person }: ProxyProps) {
  const { questions } = useTalkConfig(step)
  const thoughts = useKind<Thought>(step, 'thought')
  const named = useNow()?.names ?? false
  const ids = useMemo(() => [nanoid(12), nanoid(12), nanoid(12)], [])
  return (
    <div className={css.part}>
      <p>{texts.proxy}</p>
      {questions.map(({ id, text }, index) => (
        <LiveText
          key={id}
          step={step}
          cmd="think"
          input={{ id: ids[index] ?? '', question: id }}
          draft={`think:${step}:${person}:${id}`}
          label={text}
          kept={thoughts.find(({ by, data }) => by === person && data.question === id)?.data.text ?? ''}
          max={280}
          sees={named ? texts.proxySeesNamed : texts.proxySees}
          as={person}
        />
      ))}
    </div>
  )
}
