// The middle of the board: the fiches that the group talks about, laid by hand.
import type { FicheFace } from './fiche.ts'
import { FicheTile } from './FicheTile.tsx'
import { tiltOf } from './seed.ts'
import css from './Board.module.css'

/** The words are a heading for a screen reader and for the list on the phone. */
export function BoardMiddle(props: {
  fiches: readonly FicheFace[]
  words: string
  onOpen?: (id: string) => void
}) {
  const { onOpen } = props
  return (
    <section className={css.middle}>
      <h2 className={css.words}>{props.words}</h2>
      <ul className={css.tiles}>
        {props.fiches.map((fiche) => (
          <li key={fiche.id} className={css.tile}>
            {onOpen === undefined ? (
              <FicheTile fiche={fiche} tilt={tiltOf(fiche.id)} />
            ) : (
              <button type="button" className={css.open} onClick={() => onOpen(fiche.id)}>
                <FicheTile fiche={fiche} tilt={tiltOf(fiche.id)} />
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
