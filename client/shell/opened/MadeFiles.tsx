// The files of an opened report, made anew on this device.
import { useState } from 'react'
import type { Report } from '#shared/report/document.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Menu } from '#client/ui/Menu.tsx'
import { Said } from '#client/ui/Said.tsx'
import { keep } from '../console/report.ts'
import report from '../console/Report.module.css'
import { makeFile, type Along, type Wanted } from './files.ts'
import { openedTexts as texts } from './texts.ts'
import css from './Opened.module.css'

const kinds = ['docx', 'html', 'json'] as const

export const MadeFiles = (props: { report: Report; along: Along }) => {
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle')
  const make = async (wanted: Wanted): Promise<void> => {
    setState('making')
    try {
      const made = await makeFile(props.report, wanted, props.along)
      if (made) keep(made.file, made.name)
      setState('idle')
      announce(texts.made)
    } catch {
      setState('failed')
      announce(texts.failed, 'alert')
    }
  }
  return (
    <section className={css.part} aria-label={texts.again}>
      <h2 className={css.heading}>{texts.again}</h2>
      <div className={report.downloads}>
        {kinds.map((kind) => (
          <Button key={kind} icon="download" onClick={() => void make(kind)}>
            {texts[kind]}
          </Button>
        ))}
        {props.report.data.length === 0 ? null : (
          <Menu
            label={texts.tables}
            trigger={
              <button type="button" className={report.tables}>
                {texts.tables}
              </button>
            }
            items={props.report.data.map(({ name, title }) => ({
              id: name,
              label: title,
              onSelect: () => void make({ table: name }),
            }))}
          />
        )}
      </div>
      {state === 'making' ? <Said>{texts.making}</Said> : null}
      {state === 'failed' ? <ErrorText>{texts.failed}</ErrorText> : null}
      <p className={css.soft}>{texts.noPdf}</p>
    </section>
  )
}
