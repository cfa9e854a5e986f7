// Writing down one agreement: choice, why, who, when, and when the group looks again.
import { useMemo, useState } from 'react'
import { nanoid } from 'nanoid'
import { LENGTHS, type Agreement } from '#shared/activities/agreements/records.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useDraftFields } from '#client/shell/useDraftFields.ts'
import type { Shown } from '#client/sync/replica.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { agreementConsole as texts } from './texts.ts'
import css from './Agreements.module.css'

type Fields = Omit<Agreement, 'fiche' | 'paper'>

/** What a new agreement starts with when something asked for it; `about` tells it from other new ones. */
export type Start = Pick<Fields, 'choice' | 'why'> & { readonly about: string }

/** What is typed stays on this device until it is saved, also when the dialog is closed in between. */
export const AgreementForm = (props: {
  step: string
  agreement: Shown<Agreement> | undefined
  fiche?: string
  start?: Start
  onClose: () => void
}) => {
  const { step, agreement, start, onClose } = props
  const key = `agreement:${step}:${agreement?.id ?? start?.about ?? 'new'}`
  const begin: Partial<Fields> = agreement?.data ?? start ?? {}
  const { fields, set, clear } = useDraftFields(key, {
    choice: begin.choice ?? '',
    why: begin.why ?? '',
    who: begin.who ?? '',
    when: begin.when ?? '',
    lookAgain: begin.lookAgain ?? '',
  })
  const [tried, setTried] = useState(false)
  const newId = useMemo(() => nanoid(12), [])
  const [run, code] = useDo()
  const fiche = agreement ? agreement.data.fiche : props.fiche
  const save = async (): Promise<void> => {
    setTried(true)
    if (fields.choice.trim() === '') return
    const input = { ...fields, ...(fiche !== undefined && { fiche }) }
    const ok = agreement
      ? await run(step, 'edit', { agreement: agreement.id, ...input })
      : await run(step, 'add', { id: newId, ...input })
    if (!ok) return
    clear()
    onClose()
  }
  const missing = code === 'choice-needed' || (tried && fields.choice.trim() === '')
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={texts.formTitle}
      lead={texts.formLead}
      actions={
        <Button kind="doe" wide onClick={() => void save()}>
          {texts.save}
        </Button>
      }
    >
      <TextArea
        label={texts.choice}
        value={fields.choice}
        onChange={(text) => set('choice', text)}
        max={LENGTHS.choice}
        rows={2}
        {...(missing && { error: sentenceFor('choice-needed') })}
      />
      <TextArea
        label={texts.why}
        value={fields.why}
        onChange={(text) => set('why', text)}
        max={LENGTHS.why}
        rows={2}
        optional
      />
      <Field
        label={texts.who}
        hint={texts.whoHint}
        value={fields.who}
        onChange={(text) => set('who', text)}
        maxLength={LENGTHS.who}
        optional
      />
      <div className={css.pair}>
        <Field
          label={texts.when}
          value={fields.when}
          onChange={(text) => set('when', text)}
          maxLength={LENGTHS.when}
          optional
        />
        <Field
          label={texts.lookAgain}
          value={fields.lookAgain}
          onChange={(text) => set('lookAgain', text)}
          maxLength={LENGTHS.lookAgain}
          optional
        />
      </div>
      <WhoSees soft icon="eye">
        {texts.sees}
      </WhoSees>
      <Refused code={missing ? undefined : code} />
    </Dialog>
  )
}
