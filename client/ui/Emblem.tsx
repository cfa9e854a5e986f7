// The drawn emblem of each dilemma, in the colour of the text around it.
import { emblems } from '#shared/content/emblems.ts'
import type { FicheMark } from './fiche.ts'
import css from './Emblem.module.css'

const drawn: Readonly<Record<FicheMark, string>> = {
  A: emblems.a,
  B: emblems.b,
  C: emblems.c,
  D: emblems.d,
  E: emblems.e,
  F: emblems.f,
  own: emblems.own,
}

/**
 * The emblem in the current text colour. `size` is any CSS length; without it the parent decides.
 * Always hidden from a screen reader: the name stands beside it.
 */
export function Emblem({ mark, size }: { mark: FicheMark; size?: string | number }) {
  return (
    <svg
      className={css.emblem}
      viewBox="0 0 48 48"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
      style={size === undefined ? undefined : { width: size, height: size }}
    >
      <path fillRule="evenodd" d={drawn[mark]} />
    </svg>
  )
}
