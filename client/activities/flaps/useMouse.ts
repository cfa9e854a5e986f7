// Whether this device has a mouse or the like, for the words about dragging.
import { useSyncExternalStore } from 'react'

const FINE = '(hover: hover) and (pointer: fine)'

const subscribe = (tell: () => void): (() => void) => {
  const query = matchMedia(FINE)
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}

export const useMouse = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(FINE).matches)
