// A question before something that is not done by accident: what will happen, yes and no.
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'

export const Sure = (props: {
  open: boolean
  onClose: () => void
  title: string
  lead: string
  yes: string
  no: string
  onYes: () => void
}) => {
  const { open, onClose, title, lead, yes, no, onYes } = props
  return (
    <Dialog
      open={open}
      onOpenChange={onClose}
      title={title}
      lead={lead}
      actions={
        <>
          <Button
            kind="doe"
            onClick={() => {
              onClose()
              onYes()
            }}
          >
            {yes}
          </Button>
          <Button onClick={onClose}>{no}</Button>
        </>
      }
    />
  )
}
