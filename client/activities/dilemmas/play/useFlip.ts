// Lets what changed its place go there visibly: measured before and after, moved by transform only.
import { useLayoutEffect, useRef } from 'react'
import { isStill } from '#client/ui/still.ts'

const TIMING = { duration: 240, easing: 'cubic-bezier(0.45, 0.05, 0.3, 1)' }

/** Each moving element below the returned ref says `data-flip={id}`. A change that a drag made is already seen. */
export const useFlip = (dragging: boolean) => {
  const root = useRef<HTMLDivElement>(null)
  const tops = useRef(new Map<string, number>())
  const dragged = useRef(false)
  useLayoutEffect(() => {
    const before = tops.current
    const after = new Map<string, number>()
    for (const element of root.current?.querySelectorAll<HTMLElement>('[data-flip]') ?? []) {
      const id = element.dataset.flip ?? ''
      const top = element.getBoundingClientRect().top + window.scrollY
      after.set(id, top)
      const was = before.get(id)
      if (was === undefined || was === top || dragging || dragged.current || isStill()) continue
      element.animate([{ transform: `translateY(${was - top}px)` }, { transform: 'none' }], TIMING)
    }
    tops.current = after
    dragged.current = dragging
  })
  return root
}
