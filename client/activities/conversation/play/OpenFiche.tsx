// The fiche of this talk as a strip that opens it large.
import type { Fiche } from '#shared/content/schema.ts'
import { faceOf } from '#client/shell/face.ts'
import { FicheButton } from '#client/ui/FicheButton.tsx'
import { texts } from './texts.ts'

export const OpenFiche = ({ fiche, onOpen }: { fiche: Fiche; onOpen: () => void }) => (
  <FicheButton fiche={faceOf(fiche)} sign="right" before={texts.look} onClick={onOpen} />
)
