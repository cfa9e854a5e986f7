// The board as it is painted: what lies still on one layer, what moves or is being drawn on another. A hand that moves
// something on a full board then has only the upper one painted again.
import { memo, useMemo, type ReactNode } from 'react'
import { linksAt } from '#shared/board/links.ts'
import { BOARD } from '#shared/board/pieces.ts'
import type { Pictures } from '#shared/kernel/activity.ts'
import type { BoardAdapter, LinkHere, PieceHere } from './adapter.ts'
import type { Place } from './geometry.ts'
import css from './Layers.module.css'
import { Links } from './Links.tsx'
import { PieceDrawing } from './PieceDrawing.tsx'
import type { BoardPictures } from './usePictures.ts'
import { WatchedStrokes } from './Watching.tsx'

export const VIEW_BOX = `0 0 ${BOARD.width} ${BOARD.height}`

/** The ground of every board: paper with a printed edge. */
const Ground = () => (
  <>
    <rect className={css.paper} width={BOARD.width} height={BOARD.height} />
    <rect
      className={css.print}
      x="16"
      y="16"
      width={BOARD.width - 32}
      height={BOARD.height - 32}
      rx="6"
      strokeDasharray="14 9"
    />
  </>
)

type Part = {
  readonly pieces: readonly PieceHere[]
  readonly links: readonly LinkHere[]
  readonly moving: ReadonlySet<string>
  readonly pictures: BoardPictures
}

const drawnWith = (pictures: BoardPictures): Pictures | undefined => (pictures.ready ? pictures : undefined)

/** Painted again only when something was laid, or is taken hold of. */
const Still = memo(function Still({ pieces, links, moving, pictures }: Part) {
  const still = links.filter(({ data }) => !moving.has(data.from) && !moving.has(data.to))
  return (
    <svg className={css.still} viewBox={VIEW_BOX} aria-hidden="true">
      <Ground />
      <Links links={still} pieces={pieces} pictures={pictures} />
      {pieces.map((piece) =>
        moving.has(piece.id) ? null : (
          <PieceDrawing key={piece.id} piece={piece} pictures={drawnWith(pictures)} />
        ),
      )}
    </svg>
  )
})

/** `places`: where pieces are that are being moved, here or by others. `children`: what is being drawn here. */
export const Layers = (props: {
  adapter: BoardAdapter
  pieces: readonly PieceHere[]
  links: readonly LinkHere[]
  places: ReadonlyMap<string, Place>
  pictures: BoardPictures
  children?: ReactNode
}) => {
  const { adapter, pieces, links, places, pictures, children } = props
  const ids = [...places.keys()].sort().join(' ')
  const moving = useMemo(() => new Set(ids.split(' ')), [ids])
  const moved = pieces.filter(({ id }) => moving.has(id))
  const along = moved.flatMap(({ id }) => linksAt(links, id))
  return (
    <>
      <Still pieces={pieces} links={links} moving={moving} pictures={pictures} />
      {adapter.live || children !== undefined ? (
        <svg className={css.moving} viewBox={VIEW_BOX} aria-hidden="true">
          <Links
            links={along.filter((link, index) => along.indexOf(link) === index)}
            pieces={pieces}
            places={places}
            pictures={pictures}
          />
          {moved.map((piece) => (
            <PieceDrawing
              key={piece.id}
              piece={piece}
              at={places.get(piece.id)}
              pictures={drawnWith(pictures)}
            />
          ))}
          {adapter.live ? <WatchedStrokes adapter={adapter} pieces={pieces} /> : null}
          {children}
        </svg>
      ) : null}
    </>
  )
}
