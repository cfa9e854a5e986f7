// The other languages of these screens, each in its own words.
import { chooseLanguage, language, languages } from './chosen.ts'
import css from './LanguageLinks.module.css'

const others = languages.filter(({ code }) => code !== language)

export const LanguageLinks = () =>
  others.map(({ code, name }) => (
    <button key={code} type="button" lang={code} className={css.link} onClick={() => chooseLanguage(code)}>
      {name}
    </button>
  ))
