// An agreement that was made on paper.
import { useState } from 'react'
import { nanoid } from 'nanoid'
import type { Step } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Refused } from '../Refused.tsx'
import { useDo } from '../useDo.ts'
import { copyTexts as texts } from './texts.ts'
import css from '../List.module.css'

const empty = { choice: '', why: '', who: '', when: '', lookAgain: '' }
const most = { choice: 300, why: 400, who: 80, when: 60, lookAgain: 60 } as const
const fields = ['choice', 'why', 'who', 'when', 'lookAgain'] as const

export const AgreementsOnPaper = ({ step }: { step: Step }) => {
  const [typed, setTyped] = useState(empty)
  const [id, setId] = useState(() => nanoid(12))
  const [run, code] = useDo()
  const enter = (): void =>
    void run(step.id, 'paper.enter', { id, ...typed }).then((ok) => {
      if (!ok) return
      setTyped(empty)
      setId(nanoid(12))
      announce(texts.done)
    })
  return (
    <div className={css.form}>
      {fields.map((field) => (
        <Field
          key={field}
          label={texts[field]}
          value={typed[field]}
          maxLength={most[field]}
          optional={field !== 'choice'}
          onChange={(value) => setTyped({ ...typed, [field]: value })}
          {...(field === 'lookAgain' && { whoSees: texts.agreementSees, onEnter: enter })}
        />
      ))}
      <Refused code={code} />
      <Button kind="doe" onClick={enter}>
        {texts.takeAgreement}
      </Button>
    </div>
  )
}
