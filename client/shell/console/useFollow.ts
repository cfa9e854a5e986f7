// When the room moves: says the new title once and brings the focus there, unless somebody is typing or has a dialog open.
import { useEffect, useRef } from 'react'
import { announce } from '#client/ui/announce.ts'

const isFree = (): boolean => {
  const active = document.activeElement
  if (document.querySelector('[data-dialog]') !== null) return false
  return !(active instanceof HTMLElement && active.matches('input, textarea, select'))
}

/** Call it with what stands above the sheet; a change of either is a move. */
export const useFollow = (title: string, step: string | undefined): void => {
  const before = useRef<string>(undefined)
  const key = `${step ?? ''}/${title}`
  useEffect(() => {
    const first = before.current === undefined
    if (key === before.current) return
    before.current = key
    if (first) return
    announce(title)
    if (!isFree()) return
    const heading = document.querySelector<HTMLElement>('#inhoud h1')
    heading?.focus({ preventScroll: true })
    heading?.parentElement?.scrollTo({ top: 0 })
    heading?.scrollIntoView({ block: 'nearest' })
  }, [key, title])
}
