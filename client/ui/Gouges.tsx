// The cut marks in a printed field, as decoration behind the emblem.
import { FIELDS, type FieldKind, gougesFor } from './gouges.ts'
import type { FicheMark } from './fiche.ts'
import css from './Gouges.module.css'

/** Fills its positioned parent; hidden from a screen reader. */
export function Gouges({ mark, kind }: { mark: FicheMark; kind: FieldKind }) {
  const { width, height, opacity } = FIELDS[kind]
  return (
    <svg
      className={css.gouges}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <path d={gougesFor(mark, kind)} fill="#fff" opacity={opacity} />
    </svg>
  )
}
