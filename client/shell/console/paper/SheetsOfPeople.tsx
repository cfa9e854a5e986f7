// Copying sheet by sheet what people on paper did, with the form that somebody without a phone is asked with.
import { createElement, Suspense, useState, type ComponentType } from 'react'
import { useProgress, type Step } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Said } from '#client/ui/Said.tsx'
import { Select } from '#client/ui/Select.tsx'
import type { ProxyProps } from '../proxyEntries.ts'
import { TakeBack } from './TakeBack.tsx'
import { copyTexts as texts } from './texts.ts'
import { useSheets, type Sheet } from './useSheets.ts'
import css from '../List.module.css'

/** The next sheet of which nothing was copied; after the last one from the first on. */
const following = (sheets: readonly Sheet[], now: Sheet): Sheet | undefined => {
  const at = sheets.indexOf(now)
  return [...sheets.slice(at + 1), ...sheets.slice(0, at)].find(({ ids }) => ids.length === 0)
}

type Props = { readonly step: Step; readonly form: ComponentType<ProxyProps> }

export const SheetsOfPeople = ({ step, form }: Props) => {
  const sheets = useSheets(step)
  const stage = useProgress(step.id)?.stage ?? ''
  const [picked, pick] = useState<string>()
  const sheet = sheets.find(({ person }) => person === picked) ?? sheets[0]
  if (!sheet) return <p>{texts.noPeople}</p>
  const next = following(sheets, sheet)
  const copied = sheets.filter(({ ids }) => ids.length > 0).length
  return (
    <div className={css.form}>
      <Select
        label={texts.which}
        value={sheet.person}
        options={sheets.map(({ person, label, ids }) => ({
          value: person,
          label: ids.length > 0 ? texts.isCopied(label) : label,
        }))}
        onChange={pick}
      />
      <Said>{texts.copied(copied, sheets.length)}</Said>
      <section className={css.form}>
        <h3>{sheet.label}</h3>
        <Suspense fallback={null}>
          {createElement(form, { key: sheet.person, step: step.id, stage, person: sheet.person })}
        </Suspense>
      </section>
      <div className={css.buttons}>
        {next ? (
          <Button kind="doe" iconAfter="right" onClick={() => pick(next.person)}>
            {texts.nextSheet(next.number)}
          </Button>
        ) : null}
      </div>
      <TakeBack key={sheet.person} step={step} sheet={sheet} />
    </div>
  )
}
