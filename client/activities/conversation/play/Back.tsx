// The questions on the back of the fiche: which were talked about; the scribe ticks them.
import { useState } from 'react'
import { questionsOf } from '#shared/activities/conversation/count.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { Words } from '#client/shell/Words.tsx'
import { useAct } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Checkbox } from '#client/ui/Checkbox.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useAsked } from '../useTalk.ts'
import { texts } from './texts.ts'
import css from './Play.module.css'

/** `lead` where other words fit than those of a group. */
export const Back = (props: { step: string; fiche: Fiche; scribe: boolean; lead?: string }) => {
  const { step, fiche, scribe } = props
  const act = useAct()
  const [error, setError] = useState<string>()
  const questions = questionsOf(fiche, useAsked(step))
  const tick = async (index: number, done: boolean): Promise<void> => {
    const outcome = await act(step, 'tick', { index, done })
    setError(outcome.ok ? undefined : sentenceFor(outcome.code))
    if (!outcome.ok) announce(sentenceFor(outcome.code), 'alert')
  }
  return (
    <div className={css.question}>
      <p>{props.lead ?? (scribe ? texts.backScribe : texts.backLead)}</p>
      <ol className={css.backs}>
        {questions.map(({ text, done }, index) => (
          <li key={text}>
            {scribe ? (
              <Checkbox checked={done} onChange={(on) => void tick(index, on)}>
                {text}
              </Checkbox>
            ) : (
              <div className={css.asked} data-done={done}>
                <span className={css.box} aria-hidden="true">
                  {done ? <Icon name="check" size={20} /> : null}
                </span>
                <p>
                  <Words text={text} />
                  <span className={css.soft}>{done ? texts.done : texts.todo}</span>
                </p>
              </div>
            )}
          </li>
        ))}
      </ol>
      {error === undefined ? null : <ErrorText>{error}</ErrorText>}
    </div>
  )
}
