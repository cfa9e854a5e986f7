// What happens with personal data, for who wants to read it before there is a session.
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { useTitleFocus } from '../focusTitle.ts'
import { helpPlaces } from '../help/places.ts'
import { useContent } from '../useContent.ts'
import { useTitle } from '../useTitle.ts'
import { Chapters } from './Chapters.tsx'
import { PageLinks } from './PageLinks.tsx'
import { homeTexts, privacyChapters } from './texts.ts'

export const PrivacyPage = () => {
  useTitle(homeTexts.privacyTitle)
  useTitleFocus()
  const given = useContent()?.content.privacy
  return (
    <PhonePage title={homeTexts.privacyTitle}>
      <Sheet>
        <Chapters chapters={privacyChapters({ organisation: '', given })} level="h2" />
      </Sheet>
      <PageLinks help={helpPlaces.partake} />
    </PhonePage>
  )
}
