// The privacy explanation of this session, while it goes on.
import type { MetaData } from '#shared/activities/session/records.ts'
import { useRecord } from '#client/sync/react.ts'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Chapters } from '../home/Chapters.tsx'
import { privacyChapters, unknownOrganiser } from '../home/texts.ts'
import { joinTexts } from '../join/texts.ts'

export const PrivacyDialog = ({ onClose }: { onClose: () => void }) => {
  const meta = useRecord<MetaData>('meta')?.data
  if (!meta) return null
  const who = meta.organisation === '' ? unknownOrganiser : meta.organisation
  return (
    <Dialog open onOpenChange={onClose} title={joinTexts.moreTitle} wide>
      <Chapters chapters={privacyChapters(meta.keepDays, who)} level="h3" />
    </Dialog>
  )
}
