// Which statement it is about, and the way to another one when there are several.
import { PairChips } from '../PairChips.tsx'
import { Statement } from '../Statement.tsx'
import { countOf, useNotes } from '../useFlaps.ts'
import type { StageView } from './view.ts'

export const About = ({ step, pairs, pair, pick }: Omit<StageView, 'stage'>) => {
  const notes = useNotes(step)
  const count = (id: string): number => {
    const { pro, con } = countOf(notes, id)
    return pro + con
  }
  return (
    <>
      <PairChips pairs={pairs} value={pair.id} countOf={count} onChange={pick} />
      <Statement pair={pair.data} />
    </>
  )
}
