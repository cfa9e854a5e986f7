// The next free place of the rank track: dashed, and a place to drop on.
import { useDroppable } from '@dnd-kit/core'
import { cx } from '#client/ui/cx.ts'
import { FichePlace } from '#client/ui/FichePlace.tsx'
import { playTexts } from '../texts.ts'
import { END } from './dragging.ts'
import css from './Silent.module.css'

export const FreePlace = () => {
  const { setNodeRef, isOver } = useDroppable({ id: END })
  return (
    <div ref={setNodeRef} className={cx(css.end, isOver && css.over)}>
      <FichePlace label={playTexts.rank.place} />
    </div>
  )
}
