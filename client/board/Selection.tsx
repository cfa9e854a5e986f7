// Around the piece that is chosen: a frame that the arrow keys move, and two handles, to size and to turn it.
import type { KeyboardEvent, Ref } from 'react'
import type { Point } from '#shared/board/path.ts'
import type { Size } from '#shared/board/size.ts'
import { onBoard, reachable, type Place } from './geometry.ts'
import { transformOf } from './PieceDrawing.tsx'
import css from './Surface.module.css'

const STEP = 5
const FAR_STEP = 50
const steps: Readonly<Record<string, Point | undefined>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

export type KeysOfPiece = {
  readonly onMove: (by: Point) => void
  readonly onRemove: () => void
  readonly onLeave: () => void
}

const Handle = ({ grip, at, unit }: { grip: 'size' | 'turn'; at: Point; unit: number }) => (
  <g data-grip={grip} className={css.handle} transform={`translate(${at.x} ${at.y}) scale(${unit})`}>
    <circle r="22" className={css.reach} />
    <circle r="13" className={css.knob} />
    <path
      className={css.sign}
      d={
        grip === 'size'
          ? 'M-5 5L5-5M0-5h5v5M0 5h-5v-5'
          : 'M-5.500 1.500a5.500 5.500 0 1 1 3 3.800M-8-1.500l2.500 3 3-2.500'
      }
    />
  </g>
)

/** `unit`: how many units of the board one pixel is, so that what is tapped is as large on every screen. */
export const Selection = (
  props: KeysOfPiece & {
    place: Place
    size: Size
    unit: number
    label: string
    describedBy: string
    frame: Ref<SVGGElement>
  },
) => {
  const { place, size, unit, label, describedBy, frame, onMove, onRemove, onLeave } = props
  const [width, height] = [size.width / 2 + 6 * unit, size.height / 2 + 6 * unit]
  const out = 18 * unit
  const at = (x: number, y: number): Point => onBoard(place, { x, y })
  const margin = 15 * unit
  const corners = [
    at(width + out / 3, height + out / 3),
    at(-width, height),
    at(width, -height),
    at(-width, -height),
  ]
  const sides = [at(0, -height - out), at(0, height + out), at(-width - out, 0), at(width + out, 0)]
  const keys = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const way = steps[event.key]
    const far = event.shiftKey ? FAR_STEP : STEP
    if (way) onMove({ x: way.x * far, y: way.y * far })
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove()
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <g
        ref={frame}
        className={css.frame}
        role="button"
        tabIndex={0}
        aria-label={label}
        aria-describedby={describedBy}
        onKeyDown={keys}
        transform={transformOf(place)}
      >
        <rect className={css.frameGround} x={-width} y={-height} width={2 * width} height={2 * height} />
        <rect className={css.frameLine} x={-width} y={-height} width={2 * width} height={2 * height} />
      </g>
      <g aria-hidden="true">
        <Handle grip="size" at={reachable(corners, margin)} unit={unit} />
        <Handle grip="turn" at={reachable(sides, margin)} unit={unit} />
      </g>
    </>
  )
}
