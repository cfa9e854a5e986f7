// A board to look at: large on the projector, small on the wall.
import { BOARD } from '#shared/board/pieces.ts'
import type { BoardAdapter, PieceHere } from './adapter.ts'
import css from './BoardView.module.css'
import { Links } from './Links.tsx'
import { nameOf, placeAndRound } from './names.ts'
import { PieceDrawing } from './PieceDrawing.tsx'
import { boardTexts as texts } from './texts.ts'
import { useLinks, usePieces } from './useBoard.ts'
import { usePictures } from './usePictures.ts'
import { useWatchedDrags, WatchedStrokes } from './Watching.tsx'

/** The ground of every board: paper with a printed edge. */
export const Ground = () => (
  <>
    <rect className={css.paper} width={BOARD.width} height={BOARD.height} />
    <rect
      className={css.print}
      x="16"
      y="16"
      width={BOARD.width - 32}
      height={BOARD.height - 32}
      rx="6"
      strokeDasharray="14 9"
    />
  </>
)

const partsOf = (pieces: readonly PieceHere[]): string => {
  const told = pieces.filter(({ data }) => data.sort !== 'stroke')
  const drawn = pieces.length - told.length
  const parts = [
    ...told.map(({ data }) => texts.list.item(nameOf(data), placeAndRound(data))),
    ...(drawn > 0 ? [texts.list.strokes(drawn)] : []),
  ]
  return parts.join('; ')
}

/** As wide as its place. Read aloud as its description `alt`, or else as what lies on it. */
export const BoardView = (props: { adapter: BoardAdapter; title?: string; alt?: string }) => {
  const { adapter, title = '', alt = '' } = props
  const pieces = usePieces(adapter)
  const links = useLinks(adapter, pieces)
  const pictures = usePictures()
  const drags = useWatchedDrags(adapter, pieces)
  const said = alt === '' ? partsOf(pieces) || texts.list.none : alt
  return (
    <svg
      className={css.board}
      viewBox={`0 0 ${BOARD.width} ${BOARD.height}`}
      role="img"
      aria-label={texts.alt(adapter.texts.board, title === '' ? said : `${title}. ${said}`)}
    >
      <Ground />
      <Links links={links} pieces={pieces} atOf={(id) => drags.get(id)} pictures={pictures} />
      {pieces.map((piece) => (
        <PieceDrawing
          key={piece.id}
          piece={piece}
          at={drags.get(piece.id)}
          pictures={pictures.ready ? pictures : undefined}
        />
      ))}
      {adapter.live ? <WatchedStrokes adapter={adapter} pieces={pieces} /> : null}
    </svg>
  )
}
