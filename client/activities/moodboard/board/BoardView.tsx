// A board to look at: large on the projector, small on the wall.
import { BOARD, sharedBoardId, type Piece } from '#shared/activities/moodboard/records.ts'
import css from './BoardView.module.css'
import { nameOf, placeOf } from './names.ts'
import { PieceDrawing } from './PieceDrawing.tsx'
import { boardTexts as texts } from './texts.ts'
import { usePieces, useWords, type PieceHere } from './useBoard.ts'
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
  const item = (data: Piece): string => texts.list.item(nameOf(data), placeOf(data))
  const drawn = pieces.length - told.length
  const parts = [...told.map(({ data }) => item(data)), ...(drawn > 0 ? [texts.list.strokes(drawn)] : [])]
  return parts.join('; ')
}

/** As wide as its place. Read aloud as its description, or else as what lies on it. */
export const BoardView = ({ step, board }: { step: string; board: string }) => {
  const pieces = usePieces(step, board)
  const { title, alt } = useWords(board)
  const pictures = usePictures()
  const drags = useWatchedDrags(step, pieces)
  const said = alt === '' ? partsOf(pieces) || texts.list.none : alt
  return (
    <svg
      className={css.board}
      viewBox={`0 0 ${BOARD.width} ${BOARD.height}`}
      role="img"
      aria-label={texts.alt(title === '' ? said : `${title}. ${said}`)}
    >
      <Ground />
      {pieces.map((piece) => (
        <PieceDrawing
          key={piece.id}
          piece={piece}
          at={drags.get(piece.id)}
          pictures={pictures.ready ? pictures : undefined}
        />
      ))}
      {board === sharedBoardId(step) ? <WatchedStrokes step={step} pieces={pieces} /> : null}
    </svg>
  )
}
