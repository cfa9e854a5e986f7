// When the line that had the focus goes, the focus goes to the line that took its place, or else to the list.
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

/** `list` holds lines (`li`) with buttons and can have the focus itself; looks at each drawing. */
export const useNextFocus = (list: RefObject<HTMLElement | null>): void => {
  const last = useRef<{ readonly element: Element; readonly at: number } | undefined>(undefined)
  useEffect(() => {
    const focused = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return
      const lines = Array.from(list.current?.querySelectorAll('li') ?? [])
      const at = lines.findIndex((line) => line.contains(target))
      last.current = at === -1 ? undefined : { element: target, at }
    }
    document.addEventListener('focusin', focused)
    return () => document.removeEventListener('focusin', focused)
  }, [list])
  useLayoutEffect(() => {
    const was = last.current
    if (!was || was.element.isConnected) return
    last.current = undefined
    if (document.activeElement !== document.body && document.activeElement !== null) return
    const lines = list.current?.querySelectorAll('li')
    const next = lines?.item(Math.min(was.at, lines.length - 1))?.querySelector('button')
    const to = next ?? list.current
    to?.focus()
  })
}
