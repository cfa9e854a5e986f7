// Everybody who came in, one pawn each; per side only when no small group would be known.
import { Pawn } from '#client/ui/Pawn.tsx'
import { screenTexts } from './texts.ts'
import { useRoom } from './useRoom.ts'
import css from './Arrivals.module.css'

const MOST_PAWNS = 120
const { lobby } = screenTexts

export const Arrivals = () => {
  const { here, sides } = useRoom()
  return (
    <section className={css.arrivals} data-many={here > 40}>
      <p className={css.count} role="status">
        {lobby.people(here)}
      </p>
      {here === 0 ? <p>{lobby.nobody}</p> : null}
      <div className={css.pawns} aria-hidden="true">
        {Array.from({ length: Math.min(here, MOST_PAWNS) }, (_, index) => (
          <span className={css.pawn} key={index}>
            <Pawn state="ready" size="100%" />
          </span>
        ))}
        {here > MOST_PAWNS ? <span>{lobby.more(here - MOST_PAWNS)}</span> : null}
      </div>
      {sides === null || sides.length < 2 ? null : (
        <ul className={css.sides}>
          {sides.map(({ side, n }) => (
            <li key={side}>
              {lobby.sides[side]} <b>{n}</b>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
