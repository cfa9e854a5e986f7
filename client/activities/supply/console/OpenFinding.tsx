// One suggestion that waits for what the group says of it.
import { useState } from 'react'
import { cleanText } from '#shared/kernel/fields.ts'
import { Button } from '#client/ui/Button.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import type { Finding } from '../useFindings.ts'
import css from './Console.module.css'
import { SENTENCE } from './sizes.ts'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.findings

export const OpenFinding = (props: {
  finding: Finding
  onTake: (text: string) => Promise<boolean>
  onDrop: () => void
}) => {
  const { finding, onTake, onDrop } = props
  const [typed, setTyped] = useState<string>()
  const [wrong, setWrong] = useState<string>()
  const name = <VisuallyHidden>: {finding.text}</VisuallyHidden>
  const save = (): void => {
    const clean = cleanText(typed ?? '')
    const problem =
      clean === '' ? consoleTexts.sentences.fill : clean.length > SENTENCE ? texts.tooLong : undefined
    setWrong(problem)
    if (problem === undefined) void onTake(clean)
  }
  if (typed !== undefined)
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
          <Button onClick={() => setTyped(undefined)}>{texts.stop}</Button>
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
        <Button onClick={() => setTyped(finding.text)}>
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
