// One sentence that the group keeps; it is saved while it is changed, and taking it away can be undone.
import { useState } from 'react'
import type { Sentence } from '#shared/activities/supply/records.ts'
import { LiveText } from '#client/activities/conversation/console/LiveText.tsx'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import type { Shown } from '#client/sync/replica.ts'
import { Button } from '#client/ui/Button.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import css from './Console.module.css'
import { SENTENCE } from './sizes.ts'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.sentences

export const SentenceItem = ({ step, sentence }: { step: string; sentence: Shown<Sentence> }) => {
  const { id, data } = sentence
  const [editing, edit] = useState(false)
  const [run, code] = useDo()
  return (
    <li className={css.item}>
      {editing ? (
        <div className={css.whole}>
          <LiveText
            step={step}
            cmd="sentence.edit"
            input={{ id }}
            draft={`sentence:${step}:${id}`}
            label={texts.text}
            kept={data.text}
            max={SENTENCE}
            sees={texts.sees}
          />
        </div>
      ) : (
        <span className={css.words}>
          {data.text}
          {data.from === null ? null : <span className={css.soft}>{texts.from}</span>}
        </span>
      )}
      <span className={css.buttons}>
        <Button onClick={() => edit(!editing)}>
          {editing ? texts.done : texts.edit}
          <VisuallyHidden>: {data.text}</VisuallyHidden>
        </Button>
        <IconButton
          icon="bin"
          label={texts.remove(data.text)}
          onClick={() => void run(step, 'sentence.remove', { id })}
        />
      </span>
      <Refused code={code} />
    </li>
  )
}
