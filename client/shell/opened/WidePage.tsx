// A page outside a session that is as wide as a report: one column, with the links at its foot.
import type { ReactNode } from 'react'
import { SkipLink } from '#client/ui/SkipLink.tsx'
import { useTitleFocus } from '../focusTitle.ts'
import { HelpLink } from '../help/HelpLink.tsx'
import { PageLinks } from '../home/PageLinks.tsx'
import { useTitle } from '../useTitle.ts'
import css from './Opened.module.css'

/** `help` is the heading of the manual that tells about this page. */
export const WidePage = (props: { title: string; lead: string; help: string; children: ReactNode }) => {
  useTitle(props.title)
  useTitleFocus()
  return (
    <div className={css.page}>
      <SkipLink />
      <header className={css.top}>
        <HelpLink anchor={props.help} />
      </header>
      <main id="inhoud" tabIndex={-1} className={css.main}>
        <h1 tabIndex={-1} className={css.title}>
          {props.title}
        </h1>
        <p className={css.lead}>{props.lead}</p>
        {props.children}
      </main>
      <footer>
        <PageLinks />
      </footer>
    </div>
  )
}
