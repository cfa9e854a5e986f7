// More fiches than the board has places: the same fiches in two columns.
import { FicheStrip } from '#client/ui/FicheStrip.tsx'
import type { FicheFace } from '#client/ui/fiche.ts'
import css from './Strips.module.css'

export const Strips = ({ faces, label }: { faces: readonly FicheFace[]; label: string }) => (
  <ul className={css.strips} aria-label={label}>
    {faces.map((face) => (
      <li key={face.id}>
        <FicheStrip fiche={face} size="projector" />
      </li>
    ))}
  </ul>
)
