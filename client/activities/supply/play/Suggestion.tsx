// For who writes: suggestions that the counting makes, to take over as a sentence or to put away.
import { nanoid } from 'nanoid'
import { useState } from 'react'
import type { Finding } from '#shared/activities/supply/findings.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { focusTitle } from '#client/shell/focusTitle.ts'
import { useAct } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import css from './Reflect.module.css'
import { texts } from './texts.ts'

const words = texts.reflect

const Suggestion = ({ step, finding }: { step: string; finding: Finding }) => {
  const { key, question, text } = finding
  const act = useAct()
  const [code, setCode] = useState<ErrorCode>()
  const send = async (cmd: string, input: unknown, said: string): Promise<void> => {
    setCode(undefined)
    announce(said)
    const going = act(step, cmd, input)
    requestAnimationFrame(focusTitle)
    const outcome = await going
    if (!outcome.ok) setCode(outcome.code)
  }
  const take = (): void =>
    void send('sentence.add', { id: nanoid(12), question, text, from: key }, words.taken)
  const drop = (): void => void send('suggestion.drop', { key, dropped: true }, words.dropped)
  return (
    <li className={css.suggestion}>
      <p>{text}</p>
      <span className={css.buttons}>
        <Button icon="plus" onClick={take}>
          {words.take}
          <VisuallyHidden>: {text}</VisuallyHidden>
        </Button>
        <Button onClick={drop}>
          {words.drop}
          <VisuallyHidden>: {text}</VisuallyHidden>
        </Button>
      </span>
      <Refused code={code} />
    </li>
  )
}

/** Not so many that the questions get lost between them. */
const FIRST = 3

/** The first few, those that say most before those about rows that hardly anybody filled in. */
export const Suggestions = (props: { step: string; suggestions: readonly Finding[] }) => {
  const { step, suggestions } = props
  const [all, showAll] = useState(false)
  if (suggestions.length === 0) return null
  const sorted = suggestions.toSorted((a, b) => Number(a.blank) - Number(b.blank))
  const more = suggestions.length - FIRST
  return (
    <div className={css.list}>
      <h3 className={css.label}>{words.suggestions}</h3>
      <ul className={css.list}>
        {(all ? sorted : sorted.slice(0, FIRST)).map((finding) => (
          <Suggestion key={finding.key} step={step} finding={finding} />
        ))}
      </ul>
      {more > 0 && !all ? (
        <div>
          <Button icon="down" onClick={() => showAll(true)}>
            {words.more(more)}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
