// Choices that make place for others when one is chosen: the focus goes on to the first of those, and is not lost.
import { useEffect, useRef, type RefObject } from 'react'

/** To be told when something was chosen in this group; until the focus is elsewhere it comes back into the group. */
export const useKeptHand = (group: RefObject<HTMLElement | null>): (() => void) => {
  const chose = useRef(false)
  useEffect(() => {
    if (!chose.current) return
    const active = document.activeElement
    if (active === document.body) group.current?.querySelector('button')?.focus({ preventScroll: true })
    else if (active && !group.current?.contains(active)) chose.current = false
  })
  return () => {
    chose.current = true
  }
}
