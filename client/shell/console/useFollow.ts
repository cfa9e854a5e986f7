// When the room moves: says the new title once, or brings the focus there unless somebody is typing or has a dialog open.
import { useEffect, useRef } from 'react'
import { announce } from '#client/ui/announce.ts'

const isFree = (): boolean => {
  const active = document.activeElement
  if (document.querySelector('[data-dialog]') !== null) return false
  return !(active instanceof HTMLElement && active.matches('input, textarea, select'))
}

const isTypingIn = (place: Element | null): boolean =>
  document.activeElement?.matches('input, textarea, select') === true &&
  place?.contains(document.activeElement) === true

/** What is new begins at its title, also behind a dialog. */
const toTop = (): void => {
  const heading = document.querySelector<HTMLElement>('#inhoud h1')
  heading?.parentElement?.scrollTo({ top: 0 })
  heading?.scrollIntoView({ block: 'nearest' })
}

/**
 * Call it with what stands above the sheet, and with where the room is; a change of title or place is a move. A stage
 * with the title of the one before says what is new: its lead.
 */
export const useFollow = ({ title, lead }: { title: string; lead: string }, at: string): void => {
  const before = useRef<{ title: string; at: string }>(undefined)
  useEffect(() => {
    const was = before.current
    if (was?.title === title && was.at === at) return
    before.current = { title, at }
    if (!was) return
    const same = was.title === title
    if (!isTypingIn(document.querySelector('#inhoud'))) toTop()
    const heading = document.querySelector<HTMLElement>('#inhoud h1')
    // The focus on the title reads it; it is only said when the focus cannot come, or does not have to.
    const here = heading !== null && heading === document.activeElement
    if (!isFree() || here || same) announce(same ? lead : title, 'step')
    if (!isFree()) return
    heading?.focus({ preventScroll: true })
  }, [title, lead, at])
}
