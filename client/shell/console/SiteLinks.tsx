// The pages about this site, each in a tab of its own: who leads a session must not lose it.
import { homeTexts } from '../home/texts.ts'
import css from '../home/PageLinks.module.css'
import { consoleTexts } from './texts.ts'

const pages = [
  ['/privacy', homeTexts.privacy],
  ['/toegankelijkheid', homeTexts.accessibility],
] as const

export const SiteLinks = () => (
  <nav className={css.links} aria-label={homeTexts.links}>
    {pages.map(([path, name]) => (
      <a key={path} href={path} target="_blank" rel="noreferrer">
        {consoleTexts.inNewTab(name)}
      </a>
    ))}
  </nav>
)
