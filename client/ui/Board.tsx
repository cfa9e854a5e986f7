// The board: a home place for each fiche and the middle where the group talks.
import { BoardMiddle } from './BoardMiddle.tsx'
import { BoardPrint } from './BoardPrint.tsx'
import type { FicheFace } from './fiche.ts'
import { FichePlace } from './FichePlace.tsx'
import { FicheStrip } from './FicheStrip.tsx'
import css from './Board.module.css'

export interface BoardProps {
  fiches: readonly FicheFace[]
  /** ids of the fiches in the middle, from left to right */
  middle: readonly string[]
  /** the words on the middle: "Hier praten we over" */
  words: string
  /** the name of the list of home places */
  homeLabel: string
  onOpen?: (id: string) => void
}

/** A fiche that lies in the middle leaves its dashed place. Narrower than 880 px it is a list, without those places. */
export function Board({ fiches, middle, words, homeLabel, onOpen }: BoardProps) {
  const columns = Math.max(1, Math.ceil(fiches.length / 2))
  const inMiddle = middle.flatMap((id) => fiches.filter((fiche) => fiche.id === id))
  return (
    <div className={css.container}>
      <div className={css.board}>
        <div className={css.paper}>
          <BoardPrint columns={columns} words={words} />
          <div className={css.crease} />
        </div>
        <BoardMiddle fiches={inMiddle} words={words} {...(onOpen && { onOpen })} />
        <ul
          className={css.homes}
          aria-label={homeLabel}
          style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
        >
          {fiches.map((fiche) => (
            <li key={fiche.id} className={css.home} data-away={middle.includes(fiche.id)}>
              <Home fiche={fiche} away={middle.includes(fiche.id)} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function Home(props: { fiche: FicheFace; away: boolean; onOpen: ((id: string) => void) | undefined }) {
  const { fiche, onOpen } = props
  if (props.away) return <FichePlace fiche={fiche} on="board" />
  if (onOpen === undefined) return <FicheStrip fiche={fiche} size="board" />
  return (
    <button type="button" className={css.open} onClick={() => onOpen(fiche.id)}>
      <FicheStrip fiche={fiche} size="board" />
    </button>
  )
}
