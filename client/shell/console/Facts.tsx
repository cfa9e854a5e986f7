// What the session is about, which may still be put right, and turning names off for good. Typing is kept here until saved.
import { useRef, useState } from 'react'
import type { MetaData } from '#shared/activities/session/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { useRecord } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { MAX_AIM, MAX_INDEPENDENCE, problemsInFacts, type Problems } from '../create/plan.ts'
import { useDraftFields } from '../useDraftFields.ts'
import { Refused } from './Refused.tsx'
import { SiteLinks } from './SiteLinks.tsx'
import { consoleTexts } from './texts.ts'
import type { ToolProps } from './tool.ts'
import { useDo } from './useDo.ts'
import css from './List.module.css'

const texts = consoleTexts.facts

const Form = (props: { meta: MetaData; names: boolean; onDone: () => void }) => {
  const { meta, onDone } = props
  const { title, municipality, date, aim, organisation, independence } = meta
  const { fields, set, clear } = useDraftFields('facts', {
    title,
    municipality,
    date,
    aim,
    organisation,
    independence,
    keepDays: String(meta.keepDays),
  })
  const [run, code] = useDo()
  const [problems, setProblems] = useState<Problems>({})
  const form = useRef<HTMLDivElement>(null)
  const save = (): void => {
    const found = problemsInFacts(fields, Date.now())
    setProblems(found)
    const [first] = Object.values(found)
    if (first !== undefined) {
      announce(first, 'alert')
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    const keepDays = Number(fields.keepDays)
    void run(SESSION, 'meta.edit', { ...meta, ...fields, keepDays }).then((ok) => {
      if (!ok) return
      clear()
      onDone()
    })
  }
  const errorIn = (name: keyof typeof fields) => {
    const error = problems[name]
    return error === undefined ? {} : { error }
  }
  return (
    <div ref={form} className={css.form}>
      <Field
        label={texts.name}
        {...errorIn('title')}
        value={fields.title}
        onChange={(text) => set('title', text)}
        maxLength={120}
      />
      <div className={css.pair}>
        <Field
          label={texts.municipality}
          {...errorIn('municipality')}
          value={fields.municipality}
          onChange={(text) => set('municipality', text)}
          maxLength={60}
        />
        <Field
          label={texts.date}
          {...errorIn('date')}
          type="date"
          value={fields.date}
          onChange={(text) => set('date', text)}
        />
      </div>
      <TextArea
        label={texts.aim}
        {...errorIn('aim')}
        value={fields.aim}
        onChange={(text) => set('aim', text)}
        max={MAX_AIM}
        rows={2}
      />
      <Field
        label={texts.organisation}
        value={fields.organisation}
        onChange={(text) => set('organisation', text)}
        maxLength={120}
      />
      {meta.practice ? null : (
        <Field
          label={texts.keepDays}
          {...errorIn('keepDays')}
          inputMode="numeric"
          maxLength={3}
          autoComplete="off"
          value={fields.keepDays}
          onChange={(days) => set('keepDays', days)}
        />
      )}
      <TextArea
        label={texts.independence}
        {...errorIn('independence')}
        value={fields.independence}
        onChange={(text) => set('independence', text)}
        max={MAX_INDEPENDENCE}
        rows={2}
      />
      <WhoSees soft icon="eye">
        {texts.sees}
      </WhoSees>
      <Refused code={code} />
      <Button kind="doe" wide onClick={save}>
        {texts.save}
      </Button>
      <section>
        <h3>{texts.names}</h3>
        <p>{props.names ? texts.namesOn : texts.namesAreOff}</p>
        {props.names ? (
          <Button kind="danger" onClick={() => void run(SESSION, 'names.off', {})}>
            {texts.namesOff}
          </Button>
        ) : null}
      </section>
    </div>
  )
}

export const Facts = ({ room, open, onOpenChange }: ToolProps) => {
  const meta = useRecord<MetaData>('meta')?.data
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={texts.title} lead={texts.lead}>
      {meta ? <Form meta={meta} names={room.now.names} onDone={() => onOpenChange(false)} /> : null}
      <SiteLinks />
    </Dialog>
  )
}
