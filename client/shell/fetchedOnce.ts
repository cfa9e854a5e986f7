// A hook for what is fetched once per page, when the first component shows it.
import { useSyncExternalStore } from 'react'

/** Gives undefined until it is there. When `fetchIt` fails, the next component that shows it tries again. */
export const fetchedOnce = <T>(fetchIt: () => Promise<T>): (() => T | undefined) => {
  let fetched: T | undefined
  let asked = false
  const listeners = new Set<() => void>()
  const ask = async (): Promise<void> => {
    try {
      fetched = await fetchIt()
      for (const tell of listeners) tell()
    } catch {
      asked = false
    }
  }
  const subscribe = (tell: () => void): (() => void) => {
    listeners.add(tell)
    if (!asked) {
      asked = true
      void ask()
    }
    return () => listeners.delete(tell)
  }
  return function useFetched() {
    return useSyncExternalStore(subscribe, () => fetched)
  }
}
