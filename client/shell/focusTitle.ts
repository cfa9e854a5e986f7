// After a move inside the app nothing has the focus any more; then the title gets it, and is thereby read.
import { useEffect } from 'react'

let moved = false

/** Whether this page was reached from another page of the app; also when that way led back to the first one. */
export const cameInApp = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation')
  if (entry !== undefined && new URL(entry.name).pathname !== location.pathname) moved = true
  return moved
}

/** Focuses the title of the page, unless something else has the focus. */
export const focusTitle = (): void => {
  const active = document.activeElement
  const free = active === null || active === document.body || active.closest('[hidden]') !== null
  if (!free) return
  const title = document.querySelector<HTMLElement>('main:not([hidden] *) h1')
  if (title) title.tabIndex = -1
  title?.focus({ preventScroll: true })
}

/** For a page that one comes to from within the app; on the first page the browser begins at the top by itself. */
export const useTitleFocus = (): void => {
  useEffect(() => {
    if (cameInApp()) focusTitle()
  }, [])
}
