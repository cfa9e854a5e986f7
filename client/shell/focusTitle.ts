// After a move inside the app nothing has the focus any more; then the title gets it, and is thereby read.
import { useEffect } from 'react'

const entry = location.pathname

/** Whether this page was reached from another page of the app. */
export const cameInApp = (): boolean => location.pathname !== entry

/** Focuses the title of the page, unless something else has the focus. */
export const focusTitle = (): void => {
  if (document.activeElement !== null && document.activeElement !== document.body) return
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}

/** For a page that one comes to from within the app; on the first page the browser begins at the top by itself. */
export const useTitleFocus = (): void => {
  useEffect(() => {
    if (cameInApp()) focusTitle()
  }, [])
}
