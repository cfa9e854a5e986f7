// One own note in silence, with its text to change and the way to take it back.
import { useRef, useState } from 'react'
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
  const field = useRef<HTMLTextAreaElement>(null)
  const change = useRef<HTMLSpanElement>(null)
  const start = (typed: string): void => {
    setText(typed)
    requestAnimationFrame(() => field.current?.focus())
  }
  const stop = (): void => {
    setText(undefined)
    setError(undefined)
    requestAnimationFrame(() => change.current?.querySelector('button')?.focus())
  }
  const refused = (code: ErrorCode): void => {
    setError(sentenceFor(code))
    announce(sentenceFor(code), 'alert')
  }
  const save = async (): Promise<void> => {
    const clean = cleanText(text ?? '')
    const wrong = wrongWith(clean)
    setError(wrong)
    if (wrong !== undefined) return announce(wrong, 'alert')
    stop()
    const outcome = await edit(slip, clean, as)
    if (outcome.ok) return announce(words.saved)
    // What was typed is not lost.
    setText(clean)
    refused(outcome.code)
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
        <TextArea
          ref={field}
          label={words.editing}
          value={text}
          onChange={setText}
          max={NOTE}
          rows={2}
          error={error}
        />
        <span className={css.buttons}>
          <Button onClick={() => void save()}>{words.save}</Button>
          <Button onClick={stop}>{words.stop}</Button>
        </span>
      </li>
    )
  return (
    <li className={css.note}>
      <Geeltje id={slip.id} text={slip.text} straight />
      <span className={css.buttons} ref={change}>
        <Button onClick={() => start(slip.text)}>
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
