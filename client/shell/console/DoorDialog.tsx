// How people come in: code, QR and addresses, and whether the door is open.
import { SESSION } from '#shared/kernel/facts.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { groupCode } from '#shared/qr.ts'
import { Copyable } from '../create/Copyable.tsx'
import { QrCode } from '../create/QrCode.tsx'
import { Refused } from './Refused.tsx'
import { consoleTexts } from './texts.ts'
import { useDo } from './useDo.ts'
import type { Room } from './useRoom.ts'
import css from './DoorDialog.module.css'

const texts = consoleTexts.door

export const DoorDialog = (props: {
  room: Room
  code: string
  open: boolean
  onOpenChange: (open: boolean) => void
}) => {
  const { code } = props
  const [run, refused] = useDo()
  const isOpen = props.room.now.door === 'open'
  const join = `${location.origin}/doe-mee/${code}`
  return (
    <Dialog open={props.open} onOpenChange={props.onOpenChange} title={texts.how} lead={texts.lead}>
      <div className={css.way}>
        <QrCode text={join} label={texts.how} />
        <p className={css.code}>{groupCode(code)}</p>
      </div>
      <Copyable label={texts.copyJoin} value={join} />
      <Copyable label={texts.copyScreen} value={`${location.origin}/scherm/${code}`} />
      <div className={css.door}>
        <p>
          <b>{isOpen ? texts.open : texts.closed}.</b> {isOpen ? texts.openLead : texts.closedLead}
        </p>
        <Button onClick={() => void run(SESSION, 'door', { to: isOpen ? 'closed' : 'open' })}>
          {isOpen ? texts.close : texts.reopen}
        </Button>
        <Refused code={refused} />
      </div>
    </Dialog>
  )
}
