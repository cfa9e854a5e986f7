// What the session is about, which may still be put right, and turning names off for good. Typing is kept here until saved.
import type { MetaData } from '#shared/activities/session/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { useRecord } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { cx } from '#client/ui/cx.ts'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
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
  const save = (): void => {
    const keepDays = Math.min(90, Math.max(1, Math.round(Number(fields.keepDays)) || 28))
    void run(SESSION, 'meta.edit', { ...meta, ...fields, keepDays }).then((ok) => {
      if (!ok) return
      clear()
      onDone()
    })
  }
  return (
    <div className={css.form}>
      <Field label={texts.name} value={fields.title} onChange={(text) => set('title', text)} />
      <div className={css.pair}>
        <Field
          label={texts.municipality}
          value={fields.municipality}
          onChange={(text) => set('municipality', text)}
        />
        <Field label={texts.date} type="date" value={fields.date} onChange={(text) => set('date', text)} />
      </div>
      <TextArea
        label={texts.aim}
        value={fields.aim}
        onChange={(text) => set('aim', text)}
        max={400}
        rows={2}
      />
      <div className={cx(css.pair, css.level)}>
        <Field
          label={texts.organisation}
          value={fields.organisation}
          onChange={(text) => set('organisation', text)}
        />
        {meta.practice ? null : (
          <Field
            label={texts.keepDays}
            type="number"
            value={fields.keepDays}
            onChange={(days) => set('keepDays', days)}
          />
        )}
      </div>
      <TextArea
        label={texts.independence}
        value={fields.independence}
        onChange={(text) => set('independence', text)}
        max={300}
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
