// An agreement that was made on paper.
import { useState } from 'react'
import { nanoid } from 'nanoid'
import { LENGTHS } from '#shared/activities/agreements/records.ts'
import type { PaperProps } from '#client/shell/console/paper/forms.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import css from '#client/shell/console/List.module.css'
import { copyTexts } from '#client/shell/console/paper/texts.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useDraftFields } from '#client/shell/useDraftFields.ts'
import { paperTexts as texts } from './paperTexts.ts'

const empty = { choice: '', why: '', who: '', when: '', lookAgain: '', fiche: '' }
const fields = ['choice', 'why', 'who', 'when', 'lookAgain', 'fiche'] as const

export default function PaperEntry({ step }: PaperProps) {
  const { fields: typed, set, clear } = useDraftFields(`paper:${step.id}`, empty)
  const [id, setId] = useState(() => nanoid(12))
  const [run, code] = useDo()
  const { fiche, ...made } = typed
  const enter = (): void =>
    void run(step.id, 'paper.enter', { id, ...made, ...(fiche !== '' && { fiche }) }).then((ok) => {
      if (!ok) return
      clear()
      setId(nanoid(12))
      announce(copyTexts.done)
    })
  return (
    <div className={css.form}>
      {fields.map((field) => (
        <Field
          key={field}
          label={texts[field]}
          value={typed[field]}
          maxLength={LENGTHS[field]}
          optional={field !== 'choice'}
          onChange={(value) => set(field, value)}
          {...(field === 'fiche' && { whoSees: texts.sees, onEnter: enter })}
        />
      ))}
      <Refused code={code} />
      <Button kind="doe" onClick={enter}>
        {texts.take}
      </Button>
      <p className={css.soft}>{copyTexts.inBin}</p>
    </div>
  )
}
