// The draft of the accessibility statement that the law asks of a municipality.
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { useTitleFocus } from '../focusTitle.ts'
import { helpPlaces } from '../help/places.ts'
import { useTitle } from '../useTitle.ts'
import { Chapters } from './Chapters.tsx'
import { PageLinks } from './PageLinks.tsx'
import { accessibilityChapters, homeTexts } from './texts.ts'

export const AccessibilityPage = () => {
  useTitle(homeTexts.accessibilityTitle)
  useTitleFocus()
  return (
    <PhonePage title={homeTexts.accessibilityTitle}>
      <Sheet>
        <Chapters chapters={accessibilityChapters} level="h2" />
      </Sheet>
      <PageLinks help={helpPlaces.partake} />
    </PhonePage>
  )
}
