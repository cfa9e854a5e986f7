// What pulls two ways in a fiche; under it, on a screen in another language, the same in one plain English sentence.
import type { Fiche } from '#shared/content/schema.ts'
import { language } from '#client/languages/chosen.ts'
import { Words } from '../Words.tsx'
import css from './Tension.module.css'

export const Tension = ({ fiche }: { fiche: Fiche }) => (
  <>
    <Words text={fiche.tension} />
    {language === 'nl' || fiche.english === undefined ? null : (
      <span lang="en" className={css.english}>
        {fiche.english}
      </span>
    )}
  </>
)
