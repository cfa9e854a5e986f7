// What lies on one board now: its pieces in the order in which they are drawn, and the lines between them.
import { useMemo } from 'react'
import { inLayers } from '#shared/board/draw.ts'
import type { Link, Piece } from '#shared/board/pieces.ts'
import { useKind } from '#client/sync/react.ts'
import type { BoardAdapter, LinkHere, PieceHere } from './adapter.ts'

/** The last one lies on top. */
export const usePieces = ({ step, pieces }: BoardAdapter): readonly PieceHere[] => {
  const all = useKind<Piece>(step, pieces.kind)
  return useMemo(
    () => inLayers(all.filter((piece) => piece.masked !== true && pieces.holds(piece))),
    [all, pieces],
  )
}

const NO_KIND = ''

/** Those of which both ends lie here. */
export const useLinks = (
  { step, links }: BoardAdapter,
  pieces: readonly PieceHere[],
): readonly LinkHere[] => {
  const all = useKind<Link>(step, links?.kind ?? NO_KIND)
  const ids = useMemo(() => new Set(pieces.map(({ id }) => id)), [pieces])
  return useMemo(
    () => all.filter(({ data, masked }) => masked !== true && ids.has(data.from) && ids.has(data.to)),
    [all, ids],
  )
}
