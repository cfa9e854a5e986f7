// One piece as it is drawn everywhere: on the screen just as in the report.
import { memo, useMemo } from 'react'
import { drawPiece } from '#shared/board/draw.ts'
import type { Pictures } from '#shared/kernel/activity.ts'
import type { Place } from './geometry.ts'
import type { PieceHere } from './adapter.ts'

export const transformOf = ({ x, y, turn }: Place): string => `translate(${x} ${y}) rotate(${turn})`

const NO_PICTURES: Pictures = { symbol: () => undefined, image: () => undefined }

/**
 * `at` is where it is dragged to. Made anew only when what it shows changed: a move is a transform.
 */
export const PieceDrawing = memo(function PieceDrawing(props: {
  piece: PieceHere
  at?: Place | undefined
  /** undefined until they can be drawn */
  pictures: Pictures | undefined
}) {
  const { piece, at } = props
  const { id, data } = piece
  const { sort, symbol, image, alt, text, colour, path, pen, w } = data
  const pictures = sort === 'symbol' || sort === 'image' ? props.pictures : NO_PICTURES
  const inside = useMemo(
    () => (pictures ? drawPiece({ id, data }, pictures) : ''),
    // oxlint-disable-next-line react/exhaustive-deps -- where it lies does not change how it is drawn
    [pictures, id, sort, symbol, image, alt, text, colour, path, pen, w],
  )
  const place = at ?? data
  const scale = place.w / w
  return (
    <g
      data-piece={id}
      transform={`${transformOf(place)}${scale === 1 ? '' : ` scale(${scale})`}`}
      // oxlint-disable-next-line react/no-danger -- every text in the drawing is escaped by draw.ts
      dangerouslySetInnerHTML={{ __html: inside }}
    />
  )
})
