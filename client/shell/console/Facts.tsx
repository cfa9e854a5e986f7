// What the session is about, which may still be put right, and turning names off for good.
import { useState } from 'react'
import type { MetaData } from '#shared/activities/session/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { useRecord } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { Refused } from './Refused.tsx'
import { SiteLinks } from './SiteLinks.tsx'
import { consoleTexts } from './texts.ts'
import type { ToolProps } from './tool.ts'
import { useDo } from './useDo.ts'
import css from './List.module.css'

const texts = consoleTexts.facts

const Form = (props: { meta: MetaData; names: boolean; onDone: () => void }) => {
  const [meta, setMeta] = useState(props.meta)
  const [run, code] = useDo()
  const set =
    (key: 'municipality' | 'title' | 'aim' | 'date' | 'organisation' | 'independence') =>
    (value: string): void =>
      setMeta({ ...meta, [key]: value })
  const save = (): void => {
    const input = { ...meta, keepDays: Math.min(90, Math.max(1, Math.round(meta.keepDays) || 28)) }
    void run(SESSION, 'meta.edit', input).then((ok) => ok && props.onDone())
  }
  return (
    <div className={css.form}>
      <Field label={texts.name} value={meta.title} onChange={set('title')} />
      <div className={css.pair}>
        <Field label={texts.municipality} value={meta.municipality} onChange={set('municipality')} />
        <Field label={texts.date} type="date" value={meta.date} onChange={set('date')} />
      </div>
      <TextArea label={texts.aim} value={meta.aim} onChange={set('aim')} max={400} rows={2} />
      <div className={css.pair}>
        <Field label={texts.organisation} value={meta.organisation} onChange={set('organisation')} />
        {meta.practice ? null : (
          <Field
            label={texts.keepDays}
            type="number"
            value={String(meta.keepDays)}
            onChange={(days) => setMeta({ ...meta, keepDays: Number(days) })}
          />
        )}
      </div>
      <TextArea
        label={texts.independence}
        value={meta.independence}
        onChange={set('independence')}
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
