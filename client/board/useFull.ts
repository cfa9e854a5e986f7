// The board over the whole page: what lies behind it cannot be reached meanwhile, and Escape goes back.
import { useEffect, useState, type RefObject } from 'react'

/** All that is beside `element` and beside what it is in, but for what is only read aloud. */
const besides = (element: HTMLElement): HTMLElement[] => {
  const found: HTMLElement[] = []
  for (let inside = element; inside.parentElement; inside = inside.parentElement)
    for (const other of inside.parentElement.children)
      if (
        other !== inside &&
        other instanceof HTMLElement &&
        !other.inert &&
        !other.matches(':has(> [aria-live="polite"]), script, style, head')
      )
        found.push(other)
  return found
}

export const useFull = (
  place: RefObject<HTMLElement | null>,
): readonly [boolean, (full: boolean) => void] => {
  const [full, setFull] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!full || !element) return undefined
    const others = besides(element)
    for (const other of others) other.inert = true
    const leave = (event: KeyboardEvent): void => {
      const inDialog = document.querySelector('[data-dialog]') !== null
      if (event.key === 'Escape' && !event.defaultPrevented && !inDialog) setFull(false)
    }
    document.addEventListener('keydown', leave)
    return () => {
      for (const other of others) other.inert = false
      document.removeEventListener('keydown', leave)
    }
  }, [full, place])
  return [full, setFull]
}
