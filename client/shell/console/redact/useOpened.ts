// Puts the focus on what was just opened, because the button that opened it is gone.
import { useEffect, useRef, type RefObject } from 'react'

export const useOpened = (): RefObject<HTMLParagraphElement | null> => {
  const opened = useRef<HTMLParagraphElement>(null)
  useEffect(() => opened.current?.focus(), [])
  return opened
}
