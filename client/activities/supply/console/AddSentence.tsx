// Writing a new sentence for one of the four questions; what is typed stays on this device until it is added.
import { useState } from 'react'
import { nanoid } from 'nanoid'
import type { Question } from '#shared/activities/supply/records.ts'
import { cleanText } from '#shared/kernel/fields.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useDraft } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import css from './Console.module.css'
import { SENTENCE } from './sizes.ts'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.sentences

export const AddSentence = ({ step, question }: { step: string; question: Question }) => {
  const draft = `sentence:${step}:new:${question}`
  const [text, setText, clear] = useDraft(draft)
  const [open, setOpen] = useState(text !== '')
  const [wrong, setWrong] = useState<string>()
  const [run, code] = useDo()
  const name = consoleTexts.questions[question]
  const add = async (): Promise<void> => {
    const clean = cleanText(text)
    const problem =
      clean === '' ? texts.fill : clean.length > SENTENCE ? consoleTexts.findings.tooLong : undefined
    setWrong(problem)
    if (problem !== undefined) return
    if (!(await run(step, 'sentence.add', { id: nanoid(12), question, text: clean, from: null }, { draft })))
      return
    clear()
    announce(texts.added)
  }
  if (!open)
    return (
      <div>
        <Button icon="plus" onClick={() => setOpen(true)}>
          {texts.add}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      </div>
    )
  return (
    <div className={css.tray}>
      <TextArea
        label={texts.add}
        value={text}
        onChange={setText}
        max={SENTENCE}
        rows={2}
        whoSees={texts.sees}
        {...(wrong !== undefined && { error: wrong })}
      />
      <div className={css.row}>
        <Button onClick={() => void add()}>
          {texts.addDo}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
        <Button onClick={() => setOpen(false)}>{texts.done}</Button>
      </div>
      <Refused code={code} />
    </div>
  )
}
