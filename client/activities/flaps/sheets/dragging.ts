// Dragging a note with mouse, pen or finger without drawing anything again: a copy follows the hand, marks show where it would land.

/** Where a note was let go. `after` counts for a note that is put beside another, not for one laid on top. */
export type Drop =
  | { readonly on: 'note'; readonly id: string; readonly after: boolean }
  | { readonly on: 'group'; readonly id: string }
  | { readonly on: 'sheet'; readonly id: 'pro' | 'con' }

export type Drag = {
  /** A note laid on a note goes on top of it; otherwise it comes beside it. */
  readonly merges: boolean
  readonly onPick: (note: string) => void
  readonly onDrop: (note: string, drop: Drop) => void
  readonly onCancel: () => void
  /** The look of the copy in the hand. */
  readonly ghost: string
}

const FAR_ENOUGH = 6
const EDGE = 90
const FASTEST = 16

type Point = { readonly x: number; readonly y: number }

const partsOf = ({ x, y }: Point): Element | null => document.elementFromPoint(x, y)

/** Beside a note in a list it is about above and below, in rows about left and right. */
const isAfter = (note: HTMLElement, { x, y }: Point): boolean => {
  const box = note.getBoundingClientRect()
  const list = note.parentElement?.getBoundingClientRect().width ?? box.width
  return box.width > list * 0.6 ? y > box.top + box.height / 2 : x > box.left + box.width / 2
}

/** What lies under the hand, with the element to mark. Nothing over the note itself, or outside the sheets. */
const targetAt = (
  point: Point,
  held: string,
  merges: boolean,
): { readonly drop: Drop; readonly element: HTMLElement } | undefined => {
  const under = partsOf(point)
  const note = under?.closest<HTMLElement>('[data-note]')
  const id = note?.dataset.note
  if (note && id !== undefined)
    return id === held ? undefined : { drop: { on: 'note', id, after: isAfter(note, point) }, element: note }
  const group = merges ? under?.closest<HTMLElement>('[data-group]') : null
  if (group?.dataset.group !== undefined)
    return { drop: { on: 'group', id: group.dataset.group }, element: group }
  const sheet = under?.closest<HTMLElement>('[data-sheet]')
  if (sheet?.dataset.sheet === 'pro' || sheet?.dataset.sheet === 'con')
    return { drop: { on: 'sheet', id: sheet.dataset.sheet }, element: sheet }
  return undefined
}

const copyOf = (note: HTMLElement, className: string): { element: HTMLElement; at: Point } => {
  const card = note.querySelector<HTMLElement>('[data-card]') ?? note
  const box = card.getBoundingClientRect()
  const element = card.cloneNode(true) as HTMLElement
  for (const part of [element, ...element.querySelectorAll('[id]')]) part.removeAttribute('id')
  element.setAttribute('aria-hidden', 'true')
  element.classList.add(className)
  Object.assign(element.style, {
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.width}px`,
    minHeight: `${box.height}px`,
  })
  document.body.append(element)
  return { element, at: { x: box.left, y: box.top } }
}

/** How fast the page scrolls when the hand is near its top or bottom edge, in pixels a frame. */
export const scrollSpeed = (y: number, high: number): number => {
  if (y < EDGE) return -Math.ceil(((EDGE - y) / EDGE) * FASTEST)
  if (y > high - EDGE) return Math.ceil(((y - high + EDGE) / EDGE) * FASTEST)
  return 0
}

/** The click that a browser gives after dragging with a mouse is not meant. */
const swallowClick = (): void => {
  const swallow = (event: MouseEvent): void => {
    event.stopPropagation()
    event.preventDefault()
  }
  document.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => document.removeEventListener('click', swallow, { capture: true }))
}

/**
 * Follows one press on a note (`[data-note]` with its `[data-card]`) until it is let go. A finger must begin on the
 * grip (`[data-grip]`), so that the page still scrolls under it. Gives the way to stop.
 */
export const followDrag = (down: PointerEvent, drag: Drag): (() => void) => {
  const nothing = (): void => undefined
  const pressed = down.target instanceof Element ? down.target : null
  const note = pressed?.closest<HTMLElement>('[data-note]')
  const id = note?.dataset.note
  if (!note || id === undefined || down.button !== 0 || !down.isPrimary) return nothing
  if (down.pointerType === 'touch' && !pressed?.closest('[data-grip]')) return nothing

  const from: Point = { x: down.clientX, y: down.clientY }
  let at = from
  let copy: ReturnType<typeof copyOf> | undefined
  let marked: HTMLElement | undefined
  let frame = 0

  const mark = (next: ReturnType<typeof targetAt>): void => {
    if (marked && marked !== next?.element) delete marked.dataset.over
    marked = next?.element
    if (!next || !marked) return
    const { drop } = next
    marked.dataset.over = drop.on === 'note' && !drag.merges ? (drop.after ? 'after' : 'before') : 'onto'
  }
  const draw = (): void => {
    if (!copy) return
    const speed = scrollSpeed(at.y, innerHeight)
    if (speed !== 0) scrollBy(0, speed)
    copy.element.style.transform = `translate(${at.x - from.x}px, ${at.y - from.y}px) rotate(1deg) scale(1.03)`
    mark(targetAt(at, id, drag.merges))
    frame = requestAnimationFrame(draw)
  }
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return
    at = { x: event.clientX, y: event.clientY }
    if (copy) return event.preventDefault()
    if (Math.hypot(at.x - from.x, at.y - from.y) < FAR_ENOUGH) return
    getSelection()?.removeAllRanges()
    copy = copyOf(note, drag.ghost)
    note.dataset.held = ''
    // In the next picture, so that no single task is long on an old phone.
    frame = requestAnimationFrame(draw)
    drag.onPick(id)
  }
  const stop = (): void => {
    cancelAnimationFrame(frame)
    mark(undefined)
    copy?.element.remove()
    copy = undefined
    delete note.dataset.held
    removeEventListener('pointermove', move)
    removeEventListener('pointerup', up)
    removeEventListener('pointercancel', cancel)
    removeEventListener('keydown', key, true)
  }
  const up = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return
    const dragged = copy !== undefined
    const target = dragged ? targetAt({ x: event.clientX, y: event.clientY }, id, drag.merges) : undefined
    stop()
    if (!dragged) return
    if (event.pointerType !== 'touch') swallowClick()
    if (target) drag.onDrop(id, target.drop)
    else drag.onCancel()
  }
  const cancel = (): void => {
    const dragged = copy !== undefined
    stop()
    if (dragged) drag.onCancel()
  }
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !copy) return
    event.stopPropagation()
    cancel()
  }
  addEventListener('pointermove', move)
  addEventListener('pointerup', up)
  addEventListener('pointercancel', cancel)
  addEventListener('keydown', key, true)
  return stop
}
