// One own note in silence, with its text to change and the way to take it back.
import { useState } from 'react'
import { NOTE } from '#shared/activities/flaps/records.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { cleanText } from '#shared/kernel/fields.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { focusTitle } from '#client/shell/focusTitle.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import type { Slip } from '../slips.ts'
import { texts } from '../texts.ts'
import { useRules } from '../useFlaps.ts'
import { useSlips } from '../useSlips.ts'
import css from './Play.module.css'
import { wrongWith } from './wrongWith.ts'

const words = texts.silent

/** `as` is the person without a device for whom a facilitator does this. */
export const OwnNote = ({ step, slip, as }: { step: string; slip: Slip; as?: string }) => {
  const { edit, take } = useSlips(step, useRules(step).sign, true)
  const [text, setText] = useState<string>()
  const [error, setError] = useState<string>()
  const refused = (code: ErrorCode): void => {
    setError(sentenceFor(code))
    announce(sentenceFor(code))
  }
  const save = async (): Promise<void> => {
    const clean = cleanText(text ?? '')
    const wrong = wrongWith(clean)
    setError(wrong)
    if (wrong !== undefined) return announce(wrong)
    setText(undefined)
    const outcome = await edit(slip, clean, as)
    if (!outcome.ok) return refused(outcome.code)
    announce(words.saved)
  }
  const away = async (): Promise<void> => {
    announce(words.taken)
    const going = take(slip, as)
    requestAnimationFrame(focusTitle)
    const outcome = await going
    if (!outcome.ok) refused(outcome.code)
  }
  if (text !== undefined)
    return (
      <li className={css.editing}>
        <TextArea label={words.editing} value={text} onChange={setText} max={NOTE} rows={2} error={error} />
        <span className={css.buttons}>
          <Button onClick={() => void save()}>{words.save}</Button>
          <Button onClick={() => setText(undefined)}>{words.stop}</Button>
        </span>
      </li>
    )
  return (
    <li className={css.note}>
      <Geeltje id={slip.id} text={slip.text} straight />
      <span className={css.buttons}>
        <Button onClick={() => setText(slip.text)}>
          {words.edit}
          <VisuallyHidden>: {slip.text}</VisuallyHidden>
        </Button>
        <Button icon="bin" onClick={() => void away()}>
          {words.take}
          <VisuallyHidden>: {slip.text}</VisuallyHidden>
        </Button>
      </span>
      {error === undefined ? null : <ErrorText>{error}</ErrorText>}
    </li>
  )
}
