// One fiche fills the projector: the front left, its questions right.
import type { Fiche } from '#shared/content/schema.ts'
import { useTitle } from '#client/shell/useTitle.ts'
import { BigBack } from './BigBack.tsx'
import { BigFront } from './BigFront.tsx'
import css from './Spotlight.module.css'

export const Spotlight = ({ fiche }: { fiche: Fiche }) => {
  useTitle(fiche.title)
  return (
    <main className={css.page} data-maat="projector">
      <BigFront fiche={fiche} />
      <BigBack fiche={fiche} />
    </main>
  )
}
