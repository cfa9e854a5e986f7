// A board to look at: large on the projector, small on the wall.
import type { BoardAdapter, PieceHere } from './adapter.ts'
import css from './BoardView.module.css'
import { Layers } from './Layers.tsx'
import { nameOf, placeAndRound } from './names.ts'
import { boardTexts as texts } from './texts.ts'
import { useLinks, usePieces } from './useBoard.ts'
import { usePictures } from './usePictures.ts'
import { useWatchedDrags } from './Watching.tsx'

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
    <div
      className={css.board}
      role="img"
      aria-label={texts.alt(adapter.texts.board, title === '' ? said : `${title}. ${said}`)}
    >
      <Layers adapter={adapter} pieces={pieces} links={links} places={drags} pictures={pictures} />
    </div>
  )
}
