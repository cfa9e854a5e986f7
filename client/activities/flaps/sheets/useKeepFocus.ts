// When others move what has the focus, the focus goes along: to the same note elsewhere, or to the title of the sheets.
import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

/** Gives the way to look for lost focus, for after a dialog closed. Looks by itself at each drawing. */
export const useKeepFocus = (board: RefObject<HTMLElement | null>): (() => void) => {
  const last = useRef<{ element: HTMLElement; note: string | undefined } | undefined>(undefined)
  useEffect(() => {
    const focused = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || target.closest('[data-dialog]')) return
      last.current = board.current?.contains(target)
        ? { element: target, note: target.closest<HTMLElement>('[data-note]')?.dataset.note }
        : undefined
    }
    const pressed = ({ target }: PointerEvent): void => {
      if (target instanceof Node && last.current?.element.contains(target)) return
      if (target instanceof Element && target.closest('[data-dialog]')) return
      last.current = undefined
    }
    document.addEventListener('focusin', focused)
    document.addEventListener('pointerdown', pressed)
    return () => {
      document.removeEventListener('focusin', focused)
      document.removeEventListener('pointerdown', pressed)
    }
  }, [board])
  const restore = useCallback((): void => {
    const was = last.current
    if (!was || was.element.isConnected) return
    if (document.activeElement !== document.body && document.activeElement !== null) return
    const found =
      was.note === undefined
        ? undefined
        : board.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(was.note)}"] button`)
    const next = found ?? document.querySelector<HTMLElement>('main h1')
    next?.focus({ preventScroll: found === undefined })
  }, [board])
  useLayoutEffect(restore)
  return restore
}
