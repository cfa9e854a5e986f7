// For who writes: one sentence that saves itself, and a field for a new one.
import { nanoid } from 'nanoid'
import { useRef, useState } from 'react'
import type { Question, Sentence } from '#shared/activities/supply/records.ts'
import { cleanText } from '#shared/kernel/fields.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { focusTitle } from '#client/shell/focusTitle.ts'
import { SavedChip } from '#client/shell/SavedChip.tsx'
import { useAutosave } from '#client/shell/useAutosave.ts'
import { useAct, useDraft } from '#client/sync/react.ts'
import type { Shown } from '#client/sync/replica.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import css from './Reflect.module.css'
import { texts } from './texts.ts'

const words = texts.reflect
const MAX = 300

export const EditSentence = (props: { step: string; number: number; sentence: Shown<Sentence> }) => {
  const { step, number, sentence } = props
  const act = useAct()
  const draft = `supply:sentence:${step}:${sentence.id}`
  const [typed, , clear] = useDraft(draft, sentence.data.text)
  const empty = cleanText(typed) === ''
  const { text, type, code } = useAutosave({
    step,
    cmd: 'sentence.edit',
    draft,
    // An emptied sentence is not sent: to take it away there is a button.
    kept: empty ? '' : sentence.data.text,
    max: MAX,
    inputOf: (next) => ({ id: sentence.id, text: next }),
  })
  const [refused, setRefused] = useState<string>()
  const remove = async (): Promise<void> => {
    const outcome = await act(step, 'sentence.remove', { id: sentence.id })
    if (!outcome.ok) return setRefused(sentenceFor(outcome.code))
    clear()
    announce(words.removed)
    requestAnimationFrame(focusTitle)
  }
  return (
    <li className={css.writing}>
      <TextArea
        label={words.sentence(number)}
        value={text}
        onChange={type}
        max={MAX}
        rows={2}
        error={
          refused ?? (code === undefined ? undefined : sentenceFor(code)) ?? (empty ? words.fill : undefined)
        }
        status={<SavedChip />}
        whoSees={texts.sees.sentence}
      />
      <div>
        <Button icon="bin" onClick={() => void remove()}>
          {words.remove}
          <VisuallyHidden>: {text}</VisuallyHidden>
        </Button>
      </div>
    </li>
  )
}

export const AddSentence = ({ step, question }: { step: string; question: Question }) => {
  const act = useAct()
  const [text, setText, clear] = useDraft(`supply:new:${step}:${question}`)
  const [wrong, setWrong] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  const add = async (): Promise<void> => {
    const clean = cleanText(text)
    field.current?.focus()
    const problem = clean === '' ? words.fill : clean.length > MAX ? words.tooLong : undefined
    setWrong(problem)
    if (problem !== undefined) return announce(problem, 'alert')
    clear()
    announce(words.added)
    const outcome = await act(step, 'sentence.add', { id: nanoid(12), question, text: clean, from: null })
    if (outcome.ok) return
    // What was typed is not lost.
    setText(clean)
    setWrong(sentenceFor(outcome.code))
  }
  return (
    <div className={css.writing}>
      <TextArea
        ref={field}
        label={words.add}
        hint={words.starts[question]}
        value={text}
        onChange={(next) => {
          setWrong(undefined)
          setText(next)
        }}
        max={MAX}
        rows={2}
        error={wrong}
        whoSees={texts.sees.sentence}
      />
      <div>
        <Button icon="plus" onClick={() => void add()}>
          {words.doAdd}
        </Button>
      </div>
    </div>
  )
}
