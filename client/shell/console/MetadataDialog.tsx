// The metadata of the package for the archive, to be read: a table for each folder and file, and all documents to take away.
import { useEffect, useState } from 'react'
import type { Described } from '#shared/archive/describe.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Said } from '#client/ui/Said.tsx'
import { fetchMetadata } from './report.ts'
import { archiveTexts as texts } from './archiveTexts.ts'
import css from './MetadataDialog.module.css'

export const MetadataDialog = (props: {
  session: string
  version: 'full' | 'public'
  onTake: () => void
  onClose: () => void
}) => {
  const { session, version, onTake, onClose } = props
  const [found, find] = useState<readonly Described[]>()
  const [failed, fail] = useState(false)
  useEffect(() => {
    let gone = false
    fetchMetadata(session, version).then(
      (metadata) => gone || find(metadata),
      () => gone || fail(true),
    )
    return () => {
      gone = true
    }
  }, [session, version])
  return (
    <Dialog
      open
      onOpenChange={onClose}
      wide
      title={texts.metadata}
      lead={texts.metadataLead}
      actions={
        <Button icon="download" onClick={onTake}>
          {texts.take}
        </Button>
      }
    >
      <Said as="div">{found === undefined && !failed ? <p>{texts.busy}</p> : null}</Said>
      {failed ? <ErrorText>{texts.failed}</ErrorText> : null}
      {found?.map(({ level, name, rows }) => (
        <table key={`${level} ${name}`} className={css.table}>
          <caption className={css.name}>{texts.metadataOf(level, name)}</caption>
          <thead>
            <tr>
              {texts.metadataHead.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, value]) => (
              <tr key={`${label} ${value}`}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Dialog>
  )
}
