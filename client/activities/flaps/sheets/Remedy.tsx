// "Hoe lossen we dit op?" at one disadvantage: what the group wrote, and a field to write it.
import { useState } from 'react'
import { sentenceFor } from '#client/shell/errors.ts'
import { SavedChip } from '#client/shell/SavedChip.tsx'
import { useAutosave } from '#client/shell/useAutosave.ts'
import { Button } from '#client/ui/Button.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { texts } from '../texts.ts'
import css from './Remedy.module.css'

const words = texts.weigh
const MOST = 200

const RemedyField = (props: { step: string; on: string; kept: string; name: string }) => {
  const { step, on, kept } = props
  const { text, type, code } = useAutosave({
    step,
    cmd: 'remedy.write',
    draft: `remedy:${step}:${on}`,
    kept,
    max: MOST,
    inputOf: (typed) => ({ on, text: typed }),
  })
  return (
    <TextArea
      label={words.remedy}
      value={text}
      onChange={type}
      max={MOST}
      rows={2}
      whoSees={texts.sees.remedy}
      status={<SavedChip />}
      {...(code !== undefined && { error: sentenceFor(code) })}
    />
  )
}

/** `name` is what it is about, for who hears the button without seeing where it stands. */
export const Remedy = (props: { step: string; on: string; kept: string; name: string }) => {
  const { kept, name } = props
  const [writing, write] = useState(false)
  return (
    <div className={css.remedy}>
      {writing ? (
        <RemedyField {...props} />
      ) : kept === '' ? null : (
        <div className={css.kept}>
          <h4>{words.remedy}</h4>
          <p>{kept}</p>
        </div>
      )}
      <Button icon={writing ? 'up' : 'speech'} aria-expanded={writing} onClick={() => write(!writing)}>
        {writing ? words.remedyClose : kept === '' ? words.remedy : words.remedyChange}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
    </div>
  )
}
