// How accessible the site is, while the session goes on: the same words as on the page, so that nobody has to leave.
import { Dialog } from '#client/ui/Dialog.tsx'
import { Chapters } from '../home/Chapters.tsx'
import { accessibilityChapters, homeTexts } from '../home/texts.ts'

export const AccessDialog = ({ onClose }: { onClose: () => void }) => (
  <Dialog open onOpenChange={onClose} title={homeTexts.accessibilityTitle} wide>
    <Chapters chapters={accessibilityChapters} level="h3" />
  </Dialog>
)
