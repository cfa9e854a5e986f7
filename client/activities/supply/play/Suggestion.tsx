// For who writes: a suggestion that the counting makes, to take over as a sentence or to put away.
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

export const Suggestion = ({ step, finding }: { step: string; finding: Finding }) => {
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
