// Everybody who came in, one pawn each; never per side, because who just came in would be known by it.
import { Pawn } from '#client/ui/Pawn.tsx'
import { useSaid } from '#client/ui/useSaid.ts'
import { screenTexts } from './texts.ts'
import { useRoom } from './useRoom.ts'
import css from './Arrivals.module.css'

const MOST_PAWNS = 120
const { lobby } = screenTexts

export const Arrivals = () => {
  const { here } = useRoom()
  const count = lobby.people(here)
  useSaid(count, 'others')
  return (
    <section className={css.arrivals} data-many={here > 40}>
      <p className={css.count}>{count}</p>
      {here === 0 ? <p>{lobby.nobody}</p> : null}
      <div className={css.pawns} aria-hidden="true">
        {Array.from({ length: Math.min(here, MOST_PAWNS) }, (_, index) => (
          <span className={css.pawn} key={index}>
            <Pawn state="ready" size="100%" />
          </span>
        ))}
        {here > MOST_PAWNS ? <span>{lobby.more(here - MOST_PAWNS)}</span> : null}
      </div>
    </section>
  )
}
