// Something that was made, as it lies on the table: a tile, or a board with its words under it.
import { memo, type ReactNode } from 'react'
import { ShownBoard } from './board/ShownBoard.tsx'
import { Because, Tile } from './tile/Tile.tsx'
import { texts } from './texts.ts'
import type { Work } from './useMoodboard.ts'
import css from './WorkCard.module.css'

export const titleOf = (work: Work): string =>
  work.form === 'board' && work.board.title !== '' ? work.board.title : texts.untitled

/** `foot` is a small line: whose it is. */
export const WorkCard = memo(function WorkCard(props: {
  step: string
  work: Work
  foot?: ReactNode
  turned?: boolean
}) {
  const { step, work, foot, turned = false } = props
  if (work.form === 'tile')
    return <Tile id={work.id} tile={work.tile} turned={turned} {...(foot !== undefined && { foot })} />
  const { title, because } = work.board
  return (
    <figure className={css.board}>
      <ShownBoard step={step} board={work.id} />
      <figcaption className={css.words}>
        {title === '' ? null : <b>{title}</b>}
        {because === '' ? null : (
          <span>
            <Because text={because} />
          </span>
        )}
        {foot === undefined ? null : <span className={css.foot}>{foot}</span>}
      </figcaption>
    </figure>
  )
})
