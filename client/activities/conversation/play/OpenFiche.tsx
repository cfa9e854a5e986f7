// The fiche of this talk as a strip that opens it large.
import type { Fiche } from '#shared/content/schema.ts'
import { faceOf } from '#client/shell/face.ts'
import { FicheStrip } from '#client/ui/FicheStrip.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { texts } from './texts.ts'
import css from './Play.module.css'

export const OpenFiche = ({ fiche, onOpen }: { fiche: Fiche; onOpen: () => void }) => (
  <button type="button" className={css.open} onClick={onOpen}>
    <VisuallyHidden>{texts.look} </VisuallyHidden>
    <FicheStrip fiche={faceOf(fiche)}>
      <span className={css.go}>
        <Icon name="right" size={24} />
      </span>
    </FicheStrip>
  </button>
)
