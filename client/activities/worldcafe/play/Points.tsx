// The points of the round of now, and those of the round before as long as somebody is still writing them.
import { useState } from 'react'
import { noPoints, pointsIn, useHandovers } from '../useCafe.ts'
import { PointsPart } from './PointsPart.tsx'
import { useUnsent } from './useLine.ts'

type At = { readonly table: string; readonly round: number }

const keyOf = ({ table, round }: At): string => `${table}:${round}`

/** The id of the button that folds the points of now. */
export const POINTS = 'drie-punten'

/** `now` is absent in the last round; `before` in the first. */
export const Points = (props: {
  step: string
  now: At | undefined
  before: At | undefined
  host: boolean
  open: boolean
  onToggle: () => void
}) => {
  const { step, now, before, host, open, onToggle } = props
  const [writing, setWriting] = useState<string>()
  const handovers = useHandovers(step)
  const kept = before ? pointsIn(handovers, before.table, before.round) : noPoints
  const unsent = useUnsent(step, before?.table ?? '', before?.round ?? 0, kept)
  const held = before !== undefined && (unsent || writing === keyOf(before))
  const all = [...(held ? [before] : []), ...(now ? [now] : [])]
  return all.map((at) => (
    <PointsPart
      key={keyOf(at)}
      {...at}
      id={at === now ? POINTS : `${POINTS}-${at.round}`}
      step={step}
      host={host}
      open={open}
      onToggle={onToggle}
      over={at === before}
      onWriting={(on) => setWriting(on ? keyOf(at) : undefined)}
    />
  ))
}
