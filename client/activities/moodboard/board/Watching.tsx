// What others are doing on the shared board at this moment: the strokes that they draw, the pieces that they drag.
import { memo, useMemo, useState } from 'react'
import { colours } from '#shared/activities/moodboard/colours.ts'
import { pens } from '#shared/activities/moodboard/draw.ts'
import { decodePath, lineThrough } from '#shared/activities/moodboard/path.ts'
import type { LiveDrag, LiveStroke } from '#shared/activities/moodboard/records.ts'
import { useLive } from '#client/sync/react.ts'
import type { PieceHere } from './useBoard.ts'
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

const NONE: ReadonlySet<string> = new Set()

/** A stroke that was laid is drawn as a piece from then on. */
export const WatchedStrokes = ({ step, pieces }: { step: string; pieces: readonly PieceHere[] }) => {
  const watched = useLive<LiveStroke>(step, 'stroke')
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
  step: string,
  pieces: readonly PieceHere[],
): ReadonlyMap<string, LiveDrag> => {
  const watched = useLive<LiveDrag>(step, 'drag')
  const marks = useMemo(() => new Map(pieces.map(({ id, data }) => [id, data.mark])), [pieces])
  const [before, setEnded] = useState(nothingEnded)
  const ended = endedOf(before, watched, (id) => marks.get(id))
  if (ended !== before) setEnded(ended)
  return useMemo(() => dragsOf(ended, watched), [ended, watched])
}
