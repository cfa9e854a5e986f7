// Whether there is room for the cloth under the table on the same page.
import { useSyncExternalStore } from 'react'

const WIDE = '(min-width: 1000px)'

const subscribe = (tell: () => void): (() => void) => {
  const query = matchMedia(WIDE)
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}

export const useWide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches)
