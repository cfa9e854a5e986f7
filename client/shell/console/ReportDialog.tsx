// The report as it would be now, and the files to take along.
import { useCallback, useEffect, useState } from 'react'
import type { FrozenData } from '#shared/kernel/facts.ts'
import { useRecord } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Said } from '#client/ui/Said.tsx'
import { Downloads } from './Downloads.tsx'
import { RedactDialog } from './redact/RedactDialog.tsx'
import { redactTexts } from './redact/texts.ts'
import { fetchPreview, type Preview } from './report.ts'
import { ReportPaper } from './ReportPaper.tsx'
import { consoleTexts } from './texts.ts'
import type { ToolProps } from './tool.ts'
import css from './Report.module.css'

const texts = consoleTexts.report

export const ReportDialog = ({ room, session, open, onOpenChange }: ToolProps) => {
  const final = useRecord<FrozenData>('frozen') !== undefined
  const { title, lead } = final ? texts.final : room.now.endedAt === null ? texts.soFar : texts.concept
  const [preview, setPreview] = useState<Preview>()
  const [failed, fail] = useState(false)
  const load = useCallback(() => {
    fetchPreview(session).then(
      (made) => {
        setPreview(made)
        fail(false)
      },
      () => fail(true),
    )
  }, [session])
  useEffect(load, [load])
  const [checking, check] = useState(false)
  const back = (): void => {
    check(false)
    load()
  }
  if (checking) return <RedactDialog session={session} open onOpenChange={back} />
  return (
    <Dialog wide open={open} onOpenChange={onOpenChange} title={title} lead={lead}>
      <Downloads session={session} tables={preview?.data ?? []} />
      <div>
        <Button icon="eye" onClick={() => check(true)}>
          {redactTexts.open}
        </Button>
      </div>
      {failed ? (
        <Said as="div" kind="alert" className={css.failed}>
          <ErrorText>{texts.failed}</ErrorText>
          <Button onClick={load}>{texts.retry}</Button>
        </Said>
      ) : null}
      {preview ? <ReportPaper report={preview} /> : failed ? null : <Said>{texts.loading}</Said>}
    </Dialog>
  )
}
