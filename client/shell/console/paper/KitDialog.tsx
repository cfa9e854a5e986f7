// The print kit of this session: its own programme and fiches, its code on the signs.
import { Dialog } from '#client/ui/Dialog.tsx'
import { getSessionKit } from '../../paper/getKit.ts'
import { KitForm } from '../../paper/KitForm.tsx'
import { isOnlyHere } from '../../paper/onlyHere.ts'
import { paperTexts } from '../../paper/texts.ts'
import type { ToolProps } from '../tool.ts'

export const KitDialog = ({ session, open, onOpenChange }: ToolProps) => (
  <Dialog open={open} onOpenChange={onOpenChange} title={paperTexts.title} lead={paperTexts.session}>
    {isOnlyHere(location.hostname) ? (
      <p>
        <b>{paperTexts.careful}</b> {paperTexts.onlyHere(location.host)}
      </p>
    ) : null}
    <KitForm get={(parts) => getSessionKit(session, parts)} />
  </Dialog>
)
