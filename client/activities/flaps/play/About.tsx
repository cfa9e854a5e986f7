// Which statement it is about, and the way to another one when there are several.
import { PairChips } from '../PairChips.tsx'
import { Statement } from '../Statement.tsx'
import { useCount } from '../useFlaps.ts'
import type { StageView } from './view.ts'

/** `countIn` says what the number at each pair is; without it all notes that hang there. */
export const About = (props: Omit<StageView, 'stage'> & { countIn?: (pair: string) => number }) => {
  const { step, pairs, pair, pick, countIn } = props
  const count = useCount(step)
  return (
    <>
      <PairChips pairs={pairs} value={pair.id} countOf={countIn ?? count} onChange={pick} />
      <Statement pair={pair.data} />
    </>
  )
}
