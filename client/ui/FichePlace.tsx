// An empty place for a fiche: dashed, and when it is somebody's home, with its emblem, letter and name.
import { Emblem } from './Emblem.tsx'
import type { FicheFace } from './fiche.ts'
import { cx } from './cx.ts'
import css from './FichePlace.module.css'

/** With a `fiche` it shows where that fiche belongs; with a `label` it asks for one. `on` is the ground it lies on. */
export function FichePlace(props: { fiche?: FicheFace; label?: string; on?: 'table' | 'board' }) {
  const { fiche } = props
  const ground = props.on === 'board' ? css.onBoard : css.onTable
  if (fiche === undefined) return <div className={cx(css.place, css.asking, ground)}>{props.label}</div>
  return (
    <div className={cx(css.place, css.home, ground)} data-fiche={fiche.mark}>
      <span className={css.emblem}>
        <Emblem mark={fiche.mark} size="100%" />
      </span>
      <span className={css.name}>
        <b className={css.letter}>{fiche.letter}</b>
        <span lang="nl">{fiche.name}</span>
      </span>
    </div>
  )
}
