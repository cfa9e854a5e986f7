// The files of the report, each one tap away.
import { useState } from 'react'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Menu } from '#client/ui/Menu.tsx'
import { Said } from '#client/ui/Said.tsx'
import { ArchiveDownloads } from './ArchiveDownloads.tsx'
import { download, NO_PDF, type Part } from './report.ts'
import { consoleTexts } from './texts.ts'
import css from './Report.module.css'

const texts = consoleTexts.report

export const Downloads = (props: {
  session: string
  tables: readonly { readonly name: string; readonly title: string }[]
  onDone?: () => void
  /** The package for the archive is there after the end only. */
  ended?: boolean
}) => {
  const [failed, fail] = useState<string | null>(null)
  const get = (part: Part): void => {
    fail(null)
    download(props.session, part).then(
      () => {
        announce(texts.downloaded)
        props.onDone?.()
      },
      (error: unknown) =>
        fail(error instanceof Error && error.message === NO_PDF ? texts.noPdf : texts.failed),
    )
  }
  const files = (
    <div className={css.downloads}>
      <Button icon="download" onClick={() => get('pdf')}>
        {texts.pdf}
      </Button>
      <Button icon="download" onClick={() => get('docx')}>
        {texts.docx}
      </Button>
      <Button icon="download" onClick={() => get('html')}>
        {texts.html}
      </Button>
      <Button icon="download" onClick={() => get('json')}>
        {texts.json}
      </Button>
      {props.tables.length === 0 ? null : (
        <Menu
          label={texts.tables}
          trigger={
            <button type="button" className={css.tables}>
              {texts.tables}
            </button>
          }
          items={props.tables.map(({ name, title }) => ({
            id: name,
            label: title,
            onSelect: () => get(`csv/${name}`),
          }))}
        />
      )}
      <Said as="div" kind="alert">
        {failed === null ? null : <ErrorText>{failed}</ErrorText>}
      </Said>
    </div>
  )
  if (props.ended !== true) return files
  return (
    <div className={css.withArchive}>
      {files}
      <ArchiveDownloads session={props.session} />
    </div>
  )
}
