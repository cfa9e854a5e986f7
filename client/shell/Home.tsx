// The front door: one field for who has a code, and calm ways in for who leads the talk.
import { Link } from 'wouter'
import { buttonClass } from '#client/ui/Button.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { SkipLink } from '#client/ui/SkipLink.tsx'
import { useTitleFocus } from './focusTitle.ts'
import { helpPlaces } from './help/places.ts'
import { CodeForm } from './home/CodeForm.tsx'
import { Hand } from './home/Hand.tsx'
import { PageLinks } from './home/PageLinks.tsx'
import { homeTexts } from './home/texts.ts'
import { useTitle } from './useTitle.ts'
import css from './Home.module.css'

/** Preparing alone is a page of its own and not a move within this one, so that it can be kept for use without network. */
export const Home = () => {
  useTitle(homeTexts.title)
  useTitleFocus()
  return (
    <div className={css.page}>
      <SkipLink />
      <main className={css.main} id="inhoud" tabIndex={-1}>
        <div className={css.words}>
          <h1 className={css.title} tabIndex={-1}>
            {homeTexts.title}
          </h1>
          <p className={css.lead}>{homeTexts.lead}</p>
        </div>
        <div className={css.hand}>
          <Hand />
        </div>
        <div className={css.form}>
          <Sheet>
            <h2 className={css.join}>{homeTexts.join}</h2>
            <CodeForm />
          </Sheet>
        </div>
        <p className={css.what}>{homeTexts.what}</p>
        <div className={css.ways}>
          <Link href="/maken" className={buttonClass({ kind: 'second', wide: true })}>
            {homeTexts.prepare}
          </Link>
          <a href="/alleen" className={css.link}>
            {homeTexts.alone}
          </a>
          <Link href="/oefenen" className={css.link}>
            {homeTexts.practise}
          </Link>
          <Link href="/gespreksleider" className={css.link}>
            {homeTexts.comeBack}
          </Link>
          <Link href="/voorbeeld" className={css.link}>
            {homeTexts.example}
          </Link>
          <Link href="/verslag" className={css.link}>
            {homeTexts.openReport}
          </Link>
        </div>
      </main>
      <footer className={css.foot}>
        <PageLinks home={false} help={helpPlaces.home} />
      </footer>
    </div>
  )
}
