// One suggestion that waits for what the group says of it.
import { useState } from 'react'
import { cleanText } from '#shared/kernel/fields.ts'
import { useDraft } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import type { Finding } from '../useFindings.ts'
import css from './Console.module.css'
import { SENTENCE } from './sizes.ts'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.findings

export const OpenFinding = (props: {
  step: string
  finding: Finding
  onTake: (text: string) => Promise<boolean>
  onDrop: () => void
}) => {
  const { step, finding, onTake, onDrop } = props
  const [typed, setTyped, clear] = useDraft(`finding:${step}:${finding.key}`)
  const [open, setOpen] = useState(typed !== '')
  const [wrong, setWrong] = useState<string>()
  const name = <VisuallyHidden>: {finding.text}</VisuallyHidden>
  const stop = (): void => {
    clear()
    setOpen(false)
  }
  const save = (): void => {
    const clean = cleanText(typed)
    const problem =
      clean === '' ? consoleTexts.sentences.fill : clean.length > SENTENCE ? texts.tooLong : undefined
    setWrong(problem)
    if (problem === undefined) void onTake(clean).then((ok) => ok && clear())
  }
  if (open)
    return (
      <li className={css.tray}>
        <TextArea
          label={texts.sentence}
          value={typed}
          onChange={setTyped}
          max={SENTENCE}
          rows={3}
          whoSees={consoleTexts.sentences.sees}
          {...(wrong !== undefined && { error: wrong })}
        />
        <div className={css.row}>
          <Button onClick={save}>{texts.save}</Button>
          <Button onClick={stop}>{texts.stop}</Button>
        </div>
      </li>
    )
  return (
    <li className={css.item}>
      <span className={css.text}>{finding.text}</span>
      <span className={css.buttons}>
        <Button icon="check" onClick={() => void onTake(finding.text)}>
          {texts.take}
          {name}
        </Button>
        <Button
          onClick={() => {
            setTyped(finding.text)
            setOpen(true)
          }}
        >
          {texts.change}
          {name}
        </Button>
        <Button onClick={onDrop}>
          {texts.drop}
          {name}
        </Button>
      </span>
    </li>
  )
}
