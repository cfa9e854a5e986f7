// The front door: first one field for who has a code, then everything else that one can do here.
import { Sheet } from '#client/ui/Sheet.tsx'
import { SkipLink } from '#client/ui/SkipLink.tsx'
import { useTitleFocus } from './focusTitle.ts'
import { helpPlaces } from './help/places.ts'
import { CodeForm } from './home/CodeForm.tsx'
import { Hand } from './home/Hand.tsx'
import { PageLinks } from './home/PageLinks.tsx'
import { homeTexts } from './home/texts.ts'
import { Ways } from './home/Ways.tsx'
import { useTitle } from './useTitle.ts'
import css from './Home.module.css'

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
        <div className={css.form}>
          <Sheet>
            <h2 className={css.join}>{homeTexts.join}</h2>
            <CodeForm />
          </Sheet>
        </div>
        <div className={css.ways}>
          <Ways />
        </div>
        <div className={css.hand}>
          <Hand />
        </div>
        <p className={css.what}>{homeTexts.what}</p>
      </main>
      <footer className={css.foot}>
        <PageLinks home={false} help={helpPlaces.home} />
      </footer>
    </div>
  )
}
