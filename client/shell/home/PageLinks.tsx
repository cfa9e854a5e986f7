// What stands at the foot of every page outside a session: links, and how this device shows things.
import { Link } from 'wouter'
import { LanguageLinks } from '#client/languages/LanguageLinks.tsx'
import { DisplayButton } from '../display/DisplayButton.tsx'
import { helpAddress } from '../help/places.ts'
import { helpTexts } from '../help/texts.ts'
import { homeTexts } from './texts.ts'
import css from './PageLinks.module.css'

/** `home` adds the way back to the front door, and to what can be chosen there; `help` is the heading of the manual that tells about this page. */
export const PageLinks = ({ home = true, help }: { home?: boolean; help?: string }) => (
  <nav className={css.links} aria-label={homeTexts.links}>
    {home ? <Link href="/">{homeTexts.begin}</Link> : null}
    {help === undefined ? null : <Link href={helpAddress(help)}>{helpTexts.here}</Link>}
    {home ? <Link href="/papier">{homeTexts.paper}</Link> : null}
    <Link href="/privacy">{homeTexts.privacy}</Link>
    <Link href="/toegankelijkheid">{homeTexts.accessibility}</Link>
    <LanguageLinks />
    <DisplayButton />
  </nav>
)
