// The privacy explanation of this session, while it goes on.
import type { MetaData } from '#shared/activities/session/records.ts'
import { useRecord } from '#client/sync/react.ts'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Chapters } from '../home/Chapters.tsx'
import { privacyChapters } from '../home/texts.ts'
import { joinTexts } from '../join/texts.ts'
import { useContent } from '../useContent.ts'

export const PrivacyDialog = ({ onClose }: { onClose: () => void }) => {
  const meta = useRecord<MetaData>('meta')?.data
  const given = useContent()?.content.privacy
  if (!meta) return null
  const about = { days: meta.keepDays, practice: meta.practice, organisation: meta.organisation, given }
  return (
    <Dialog open onOpenChange={onClose} title={joinTexts.moreTitle} wide>
      <Chapters chapters={privacyChapters(about)} level="h3" />
    </Dialog>
  )
}
