// What stands at the foot of every page outside a session: links, and how this device shows things.
import { Link } from 'wouter'
import { DisplayButton } from '../display/DisplayButton.tsx'
import { homeTexts } from './texts.ts'
import css from './PageLinks.module.css'

/** `home` adds the way back to the front door. */
export const PageLinks = ({ home = true }: { home?: boolean }) => (
  <nav className={css.links} aria-label={homeTexts.links}>
    {home ? <Link href="/">{homeTexts.begin}</Link> : null}
    <Link href="/privacy">{homeTexts.privacy}</Link>
    <Link href="/toegankelijkheid">{homeTexts.accessibility}</Link>
    <DisplayButton />
  </nav>
)
