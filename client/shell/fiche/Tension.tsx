// What pulls two ways in a fiche; under it, on a screen in another language, the same in one plain English sentence.
import type { Fiche } from '#shared/content/schema.ts'
import { English } from '#client/languages/English.tsx'
import { Words } from '../Words.tsx'

export const Tension = ({ fiche }: { fiche: Fiche }) => (
  <>
    <Words text={fiche.tension} />
    <English text={fiche.english} />
  </>
)
