// What happens with personal data, for who wants to read it before there is a session.
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { useTitleFocus } from '../focusTitle.ts'
import { useContent } from '../useContent.ts'
import { useTitle } from '../useTitle.ts'
import { Chapters } from './Chapters.tsx'
import { PageLinks } from './PageLinks.tsx'
import { homeTexts, privacyChapters, unknownOrganiser } from './texts.ts'

const DAYS = 28

export const PrivacyPage = () => {
  useTitle(homeTexts.privacyTitle)
  useTitleFocus()
  const days = useContent()?.keepDays ?? DAYS
  return (
    <PhonePage title={homeTexts.privacyTitle}>
      <Sheet>
        <Chapters chapters={privacyChapters(days, unknownOrganiser)} level="h2" />
      </Sheet>
      <PageLinks />
    </PhonePage>
  )
}
