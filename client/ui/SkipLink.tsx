// The first thing the Tab key reaches: straight to the content.
import { uiTexts } from './texts.ts'
import css from './SkipLink.module.css'

/** The page layouts put `inhoud` on their main part. */
export function SkipLink() {
  return (
    <a className={css.skip} href="#inhoud">
      {uiTexts.toMain}
    </a>
  )
}
