// The lines between pieces, under all that lies on the board.
import { memo } from 'react'
import { LINK } from '#shared/board/draw.ts'
import { linkPath, type End } from '#shared/board/line.ts'
import { sizeOf } from '#shared/board/size.ts'
import type { Pictures } from '#shared/kernel/activity.ts'
import type { LinkHere, PieceHere } from './adapter.ts'
import type { Place } from './geometry.ts'

export const Links = memo(function Links(props: {
  links: readonly LinkHere[]
  pieces: readonly PieceHere[]
  /** where pieces are that are being moved */
  places?: ReadonlyMap<string, Place>
  pictures: Pictures
}) {
  const { links, pieces, places, pictures } = props
  const endOf = (id: string): End | undefined => {
    const piece = pieces.find((one) => one.id === id)?.data
    if (!piece) return undefined
    const { x, y, turn, w } = places?.get(id) ?? piece
    return { x, y, turn, size: sizeOf({ ...piece, w }, pictures.image(piece.image ?? '')) }
  }
  return links.map(({ id, data }) => {
    const [from, to] = [endOf(data.from), endOf(data.to)]
    return from && to ? (
      <path
        key={id}
        data-link={id}
        d={linkPath(id, from, to)}
        fill="none"
        stroke={LINK.ink}
        strokeWidth={LINK.width}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    ) : null
  })
})
