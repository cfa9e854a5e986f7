// An address that leads nowhere.
import { Link } from 'wouter'
import { buttonClass } from '#client/ui/Button.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { useTitleFocus } from './focusTitle.ts'
import { helpPlaces } from './help/places.ts'
import { PageLinks } from './home/PageLinks.tsx'
import { shellTexts } from './texts.ts'
import { useTitle } from './useTitle.ts'

export const NotFound = () => {
  useTitle(shellTexts.notFound)
  useTitleFocus()
  return (
    <PhonePage
      title={shellTexts.notFound}
      lead={shellTexts.notFoundLead}
      onTable={
        <Link href="/" className={buttonClass({ kind: 'doe', wide: true })}>
          {shellTexts.toHome}
        </Link>
      }
    >
      <PageLinks help={helpPlaces.trouble} />
    </PhonePage>
  )
}
