// What others are doing on a board at this moment: the strokes that they draw, the pieces that they drag.
import { memo, useMemo, useState } from 'react'
import { colours } from '#shared/board/colours.ts'
import { pens } from '#shared/board/size.ts'
import { decodePath, lineThrough } from '#shared/board/path.ts'
import type { LiveDrag, LiveStroke } from '#shared/board/pieces.ts'
import type { Watched } from '#client/sync/previews.ts'
import { useLive } from '#client/sync/react.ts'
import { useCalm } from '#client/ui/still.ts'
import type { BoardAdapter, PieceHere } from './adapter.ts'
import { dragsOf, endedOf, laidOf, nothingEnded } from './watched.ts'

const Stroke = memo(function Stroke({ stroke }: { stroke: LiveStroke }) {
  const { width, opacity } = pens[stroke.pen]
  return (
    <path
      data-watched={stroke.id}
      d={lineThrough(decodePath(stroke.path))}
      fill="none"
      stroke={colours[stroke.colour].ink}
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
      opacity={opacity}
    />
  )
})

/** What is being done on this board, where others watch; nothing in calm: then a piece is there once it is laid. */
const useWatched = <T extends { readonly board: string }>(
  { step, board, live }: BoardAdapter,
  name: 'stroke' | 'drag',
): readonly Watched<T>[] => {
  const all = useLive<T>(step, name)
  const calm = useCalm()
  return useMemo(
    () => (live && !calm ? all.filter(({ data }) => data.board === board) : []),
    [all, live, calm, board],
  )
}

const NONE: ReadonlySet<string> = new Set()

/** A stroke that was laid is drawn as a piece from then on. */
export const WatchedStrokes = (props: { adapter: BoardAdapter; pieces: readonly PieceHere[] }) => {
  const { adapter, pieces } = props
  const watched = useWatched<LiveStroke>(adapter, 'stroke')
  const ids = useMemo(() => new Set(pieces.map(({ id }) => id)), [pieces])
  const [before, setLaid] = useState(NONE)
  const laid = laidOf(before, watched, (id) => ids.has(id))
  if (laid !== before) setLaid(laid)
  return (
    <>
      {watched
        .filter(({ data }) => !laid.has(data.id))
        .map(({ from, data }) => (
          <Stroke key={`${from} ${data.id}`} stroke={data} />
        ))}
    </>
  )
}

/** Where others are dragging pieces to. */
export const useWatchedDrags = (
  adapter: BoardAdapter,
  pieces: readonly PieceHere[],
): ReadonlyMap<string, LiveDrag> => {
  const watched = useWatched<LiveDrag>(adapter, 'drag')
  const marks = useMemo(() => new Map(pieces.map(({ id, data }) => [id, data.mark])), [pieces])
  const [before, setEnded] = useState(nothingEnded)
  const ended = endedOf(before, watched, (id) => marks.get(id))
  if (ended !== before) setEnded(ended)
  return useMemo(() => dragsOf(ended, watched), [ended, watched])
}
