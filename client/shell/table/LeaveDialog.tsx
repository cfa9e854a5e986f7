// Leaving the table, with or without leaving a trace on this device.
import { forgetSession } from '#client/sync/storage.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { tableTexts } from './texts.ts'
import css from './Dialogs.module.css'

const { leaving } = tableTexts

/** A whole page load, so that nothing of the session stays in memory. */
const goHome = (): void => location.assign('/')

export const LeaveDialog = ({ session, onClose }: { session: string; onClose: () => void }) => (
  <Dialog
    open
    onOpenChange={onClose}
    title={leaving.title}
    lead={leaving.lead}
    actions={
      <>
        <Button onClick={onClose}>{tableTexts.cancel}</Button>
        <Button kind="doe" onClick={goHome}>
          {leaving.go}
        </Button>
      </>
    }
  >
    <div className={css.wipe}>
      <p>{leaving.wipeWhy}</p>
      <Button
        kind="danger"
        onClick={() => {
          forgetSession(session)
          goHome()
        }}
      >
        {leaving.wipe}
      </Button>
    </div>
  </Dialog>
)
