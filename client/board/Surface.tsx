// The board itself under the hand: what lies on it, what is chosen, and what is being drawn.
import { useEffect, useId, useRef, useState, type PointerEvent } from 'react'
import { colours } from '#shared/board/colours.ts'
import { pens, sizeOf } from '#shared/board/size.ts'
import type { Point } from '#shared/board/path.ts'
import { BOARD } from '#shared/board/pieces.ts'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import type { BoardAdapter, LinkHere, PieceHere } from './adapter.ts'
import { Ground } from './BoardView.tsx'
import { pieceAt, type Grip } from './geometry.ts'
import { Links } from './Links.tsx'
import { nameOf, placeAndRound } from './names.ts'
import { PieceDrawing } from './PieceDrawing.tsx'
import { Selection, type KeysOfPiece } from './Selection.tsx'
import css from './Surface.module.css'
import { boardTexts as texts } from './texts.ts'
import type { Acts } from './useActs.ts'
import { useGrip } from './useGrip.ts'
import type { DrawWith, Pen } from './usePen.ts'
import { usePictures } from './usePictures.ts'
import { useWatchedDrags, WatchedStrokes } from './Watching.tsx'

/** How far beside a thin line a finger may come down, in pixels. */
const REACH = 22

/** How many units of the board one pixel is now. */
const useUnit = (svg: React.RefObject<SVGSVGElement | null>): number => {
  const [unit, setUnit] = useState(1)
  useEffect(() => {
    const element = svg.current
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0
      if (width > 0) setUnit(BOARD.width / width)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [svg])
  return unit
}

/** The page scrolls under a finger, but not when the finger holds something: a style alone cannot tell these apart. */
const useNoScroll = (svg: React.RefObject<SVGSVGElement | null>): ((holding: boolean) => void) => {
  const holds = useRef(false)
  useEffect(() => {
    const element = svg.current
    const stay = (event: TouchEvent): void => {
      if (holds.current) event.preventDefault()
    }
    element?.addEventListener('touchstart', stay, { passive: false })
    return () => element?.removeEventListener('touchstart', stay)
  }, [svg])
  return (holding) => {
    holds.current = holding
  }
}

const pointOn = (
  svg: SVGSVGElement,
  event: { readonly clientX: number; readonly clientY: number },
): Point => {
  const box = svg.getBoundingClientRect()
  return {
    x: ((event.clientX - box.left) / box.width) * BOARD.width,
    y: ((event.clientY - box.top) / box.height) * BOARD.height,
  }
}

const gripOf = (target: EventTarget): Grip | undefined => {
  const grip = target instanceof Element ? target.closest<SVGElement>('[data-grip]')?.dataset.grip : undefined
  return grip === 'size' || grip === 'turn' ? grip : undefined
}

export const Surface = (
  props: KeysOfPiece & {
    adapter: BoardAdapter
    pieces: readonly PieceHere[]
    links: readonly LinkHere[]
    chosen: PieceHere | undefined
    onChoose: (id: string | undefined) => void
    /** undefined while nothing is drawn */
    using: DrawWith | undefined
    pen: Pen
    ink: React.RefObject<SVGPathElement | null>
    acts: Acts
    frame: React.RefObject<SVGGElement | null>
    /** a piece was touched, and not moved */
    onTap: () => void
    /** the next piece that is touched is chosen to join; nothing is moved meanwhile */
    joining: boolean
    onJoin: (id: string) => void
  },
) => {
  const {
    adapter,
    pieces,
    links,
    chosen,
    onChoose,
    using,
    pen,
    ink,
    acts,
    frame,
    onMove,
    onRemove,
    onLeave,
    onTap,
    joining,
    onJoin,
  } = props
  const svg = useRef<SVGSVGElement>(null)
  const clip = useId()
  const keys = useId()
  const unit = useUnit(svg)
  const grips = useGrip(adapter, acts)
  const stay = useNoScroll(svg)
  const pictures = usePictures()
  const drags = useWatchedDrags(adapter, pieces)
  const atOf = (id: string) => (grips.held?.id === id ? grips.held.at : drags.get(id))

  const down = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0 || !svg.current) return
    const at = pointOn(svg.current, event)
    const { pointerId, target } = event
    stay(using !== undefined)
    if (using) {
      svg.current.setPointerCapture(pointerId)
      event.preventDefault()
      return pen.down(pointerId, at)
    }
    if (!event.isPrimary && grips.second(pointerId, at)) {
      stay(true)
      return svg.current.setPointerCapture(pointerId)
    }
    const photoOf = (id: string) => pictures.image(id)
    if (joining) {
      const other = pieceAt(pieces, at, REACH * unit, photoOf)
      return other && onJoin(other.id)
    }
    const grip = chosen && gripOf(target)
    const onFrame = target instanceof Element && frame.current?.contains(target)
    const piece = grip || onFrame ? chosen : pieceAt(pieces, at, REACH * unit, photoOf)
    if (piece?.id !== chosen?.id) onChoose(piece?.id)
    if (!piece) return
    stay(true)
    event.preventDefault()
    svg.current.setPointerCapture(pointerId)
    grips.down(pointerId, piece, grip ?? 'move', at)
  }
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    const paper = svg.current
    if (!paper) return
    if (!using) return grips.move(event.pointerId, pointOn(paper, event), unit)
    const all = event.nativeEvent.getCoalescedEvents?.() ?? []
    const between = (all.length > 0 ? all : [event]).map((one) => pointOn(paper, one))
    pen.move(event.pointerId, between, event.timeStamp)
  }
  const up = ({ pointerId }: PointerEvent): void => {
    if (using) pen.up(pointerId)
    else if (grips.up(pointerId) === 'tap') onTap()
  }

  const line = using && using.tool !== 'gum' ? pens[using.tool] : undefined
  return (
    <div className={css.place} data-drawing={using?.tool ?? 'no'}>
      <svg
        ref={svg}
        className={css.board}
        viewBox={`0 0 ${BOARD.width} ${BOARD.height}`}
        role="group"
        aria-label={adapter.texts.board}
        aria-describedby={`${keys}-list`}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={() => (using ? pen.cancel() : grips.cancel())}
      >
        <clipPath id={clip}>
          <rect width={BOARD.width} height={BOARD.height} rx={4 * unit} />
        </clipPath>
        <g clipPath={`url(#${clip})`} aria-hidden="true">
          <Ground />
          <Links links={links} pieces={pieces} atOf={atOf} pictures={pictures} />
          {pieces.map((piece) => (
            <PieceDrawing
              key={piece.id}
              piece={piece}
              at={atOf(piece.id)}
              pictures={pictures.ready ? pictures : undefined}
            />
          ))}
          {adapter.live ? <WatchedStrokes adapter={adapter} pieces={pieces} /> : null}
          <path
            ref={ink}
            data-ink=""
            fill="none"
            stroke={using && colours[using.colour].ink}
            strokeWidth={line?.width}
            opacity={line?.opacity}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </g>
        {chosen && !using ? (
          <Selection
            key={chosen.id}
            place={atOf(chosen.id) ?? chosen.data}
            size={sizeOf(
              { ...chosen.data, w: (atOf(chosen.id) ?? chosen.data).w },
              pictures.image(chosen.data.image ?? ''),
            )}
            unit={unit}
            label={texts.bar.handle(nameOf(chosen.data), placeAndRound(chosen.data))}
            describedBy={`${keys}-keys`}
            frame={frame}
            onMove={onMove}
            onRemove={onRemove}
            onLeave={onLeave}
          />
        ) : null}
      </svg>
      {pieces.length === 0 && !using ? <p className={css.empty}>{adapter.texts.empty}</p> : null}
      <VisuallyHidden>
        <span id={`${keys}-list`}>{texts.boardHint}</span>
        <span id={`${keys}-keys`}>{texts.bar.keys}</span>
      </VisuallyHidden>
    </div>
  )
}
