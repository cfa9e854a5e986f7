// What turns or moves by itself on the projector can be stopped there: the space bar stops it and lets it go on again.
import { useEffect, useSyncExternalStore } from 'react'

let stopped = false
const listeners = new Set<() => void>()

const stop = (on: boolean): void => {
  stopped = on
  for (const tell of listeners) tell()
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Whether pages and the reveal on the projector are held where they are. */
export const useStopped = (): boolean => useSyncExternalStore(subscribe, () => stopped)

/** Listens to the space bar as long as the projector is shown; what was stopped goes on when it is left. */
export const useStopping = (): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== ' ' || event.repeat) return
      event.preventDefault()
      stop(!stopped)
    }
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      stop(false)
    }
  }, [])
}
