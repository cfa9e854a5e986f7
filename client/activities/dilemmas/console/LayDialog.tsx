// The reason for another choice than the ranking, asked at the moment that it is laid; everyone reads it.
import { sentenceFor } from '#client/shell/errors.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { dilemmaConsole as texts } from './texts.ts'

export const LayDialog = (props: {
  open: boolean
  onOpenChange: (open: boolean) => void
  reason: string
  onReason: (reason: string) => void
  onLay: () => void
  code: ErrorCode | undefined
}) => {
  const missing = props.code === 'reason-needed'
  return (
    <Dialog
      open={props.open}
      onOpenChange={props.onOpenChange}
      title={texts.reason}
      lead={texts.reasonLead}
      actions={
        <Button kind="doe" onClick={props.onLay}>
          {texts.lay}
        </Button>
      }
    >
      <TextArea
        label={texts.reasonLabel}
        value={props.reason}
        onChange={props.onReason}
        max={400}
        rows={3}
        whoSees={texts.reasonSees}
        {...(missing && { error: sentenceFor('reason-needed') })}
      />
      <Refused code={missing ? undefined : props.code} />
    </Dialog>
  )
}
