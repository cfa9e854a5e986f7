// When the room moves on, the focus goes to the new title, which is thereby read aloud once.
import { useEffect, useRef } from 'react'
import { announce } from '#client/ui/announce.ts'
import { cameInApp, focusTitle } from '../focusTitle.ts'

/** Module state, because a view that is still being fetched takes this component away and brings it back. */
let last: string | undefined

/** In a field that stays when the room moves on: what is being typed is not interrupted. */
const isTyping = (): boolean => document.activeElement?.matches('[data-stays] :is(input, textarea)') ?? false

/** Stands beside the view inside its Suspense, so that it acts when the view is there. Not at the first step seen, unless one came from another page. */
export const Landing = ({ at }: { at: string }) => {
  const shown = useRef<string>(undefined)
  useEffect(() => {
    if (shown.current === at) return
    shown.current = at
    const first = last === undefined
    const same = last === at
    last = at
    if (first && cameInApp()) focusTitle()
    if (first || same) return
    const title = document.querySelector<HTMLElement>('main h1')
    const typing = isTyping()
    if (!typing) window.scrollTo(0, 0)
    // A title that has the focus already and gets other words is not read by itself.
    const here = title !== null && title === document.activeElement
    if (typing || here || document.querySelector('[role="dialog"]'))
      announce(title?.textContent ?? '', 'step')
    else title?.focus({ preventScroll: true })
  }, [at])
  return null
}
