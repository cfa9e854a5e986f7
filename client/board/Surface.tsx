// The board itself under the hand: what lies on it, what is chosen, and what is being drawn.
import { useEffect, useId, useMemo, useRef, useState, type PointerEvent } from 'react'
import { colours } from '#shared/board/colours.ts'
import { pens, sizeOf } from '#shared/board/size.ts'
import type { Point } from '#shared/board/path.ts'
import { BOARD } from '#shared/board/pieces.ts'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import type { BoardAdapter, LinkHere, PieceHere } from './adapter.ts'
import { pieceAt, type Grip } from './geometry.ts'
import { Layers, VIEW_BOX } from './Layers.tsx'
import { nameOf, placeAndRound } from './names.ts'
import { Selection, type KeysOfPiece } from './Selection.tsx'
import css from './Surface.module.css'
import { boardTexts as texts } from './texts.ts'
import type { Acts } from './useActs.ts'
import { useGrip } from './useGrip.ts'
import type { DrawWith, Pen } from './usePen.ts'
import { usePictures } from './usePictures.ts'
import { useWatchedDrags } from './Watching.tsx'

/** How far beside a thin line a finger may come down, in pixels. */
const REACH = 22

/** How many units of the board one pixel is now. */
const useUnit = (board: React.RefObject<HTMLElement | null>): number => {
  const [unit, setUnit] = useState(1)
  useEffect(() => {
    const element = board.current
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0
      if (width > 0) setUnit(BOARD.width / width)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [board])
  return unit
}

/** The page scrolls under a finger, but not when the finger holds something: a style alone cannot tell these apart. */
const useNoScroll = (board: React.RefObject<HTMLElement | null>): ((holding: boolean) => void) => {
  const holds = useRef(false)
  useEffect(() => {
    const element = board.current
    const stay = (event: TouchEvent): void => {
      if (holds.current) event.preventDefault()
    }
    element?.addEventListener('touchstart', stay, { passive: false })
    return () => element?.removeEventListener('touchstart', stay)
  }, [board])
  return (holding) => {
    holds.current = holding
  }
}

type OnPage = { readonly clientX: number; readonly clientY: number }

/** These points of the page, on the board. */
const pointsOn = (board: HTMLElement, events: readonly OnPage[]): readonly Point[] => {
  const box = board.getBoundingClientRect()
  return events.map(({ clientX, clientY }) => ({
    x: ((clientX - box.left) / box.width) * BOARD.width,
    y: ((clientY - box.top) / box.height) * BOARD.height,
  }))
}
const pointOn = (board: HTMLElement, event: OnPage): Point => pointsOn(board, [event])[0] ?? { x: 0, y: 0 }

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
  const board = useRef<HTMLDivElement>(null)
  const keys = useId()
  const unit = useUnit(board)
  const grips = useGrip(adapter, acts)
  const stay = useNoScroll(board)
  const pictures = usePictures()
  const drags = useWatchedDrags(adapter, pieces)
  const { held } = grips
  const places = useMemo(() => (held ? new Map([...drags, [held.id, held.at]]) : drags), [drags, held])

  const down = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0 || !board.current) return
    const at = pointOn(board.current, event)
    const { pointerId, target } = event
    stay(using !== undefined)
    if (using) {
      board.current.setPointerCapture(pointerId)
      event.preventDefault()
      return pen.down(pointerId, at)
    }
    if (!event.isPrimary && grips.second(pointerId, at)) {
      stay(true)
      return board.current.setPointerCapture(pointerId)
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
    board.current.setPointerCapture(pointerId)
    grips.down(pointerId, piece, grip ?? 'move', at)
  }
  const move = (event: PointerEvent<HTMLElement>): void => {
    const paper = board.current
    if (!paper) return
    if (!using) return grips.move(event.pointerId, pointOn(paper, event), unit)
    const all = event.nativeEvent.getCoalescedEvents?.() ?? []
    pen.move(event.pointerId, pointsOn(paper, all.length > 0 ? all : [event]), event.timeStamp)
  }
  const up = ({ pointerId }: PointerEvent): void => {
    if (using) pen.up(pointerId)
    else if (grips.up(pointerId) === 'tap') onTap()
  }

  const place = chosen && places.get(chosen.id)
  const line = using && using.tool !== 'gum' ? pens[using.tool] : undefined
  return (
    <div className={css.place} data-drawing={using?.tool ?? 'no'}>
      <div
        ref={board}
        className={css.board}
        role="group"
        aria-label={adapter.texts.board}
        aria-describedby={`${keys}-list`}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={() => (using ? pen.cancel() : grips.cancel())}
      >
        <Layers adapter={adapter} pieces={pieces} links={links} places={places} pictures={pictures}>
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
        </Layers>
        {chosen && !using ? (
          <svg className={css.around} viewBox={VIEW_BOX}>
            <Selection
              key={chosen.id}
              place={place ?? chosen.data}
              size={sizeOf(
                { ...chosen.data, w: (place ?? chosen.data).w },
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
          </svg>
        ) : null}
      </div>
      {pieces.length === 0 && !using ? <p className={css.empty}>{adapter.texts.empty}</p> : null}
      <VisuallyHidden>
        <span id={`${keys}-list`}>{texts.boardHint}</span> <span id={`${keys}-keys`}>{texts.bar.keys}</span>
      </VisuallyHidden>
    </div>
  )
}
