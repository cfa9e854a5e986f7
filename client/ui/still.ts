// Whether things may move by themselves: not when the device asks for less movement, nor when somebody chose calm here.
import { useSyncExternalStore } from 'react'

const LESS = '(prefers-reduced-motion: reduce)'
const CALM = 'data-rust'
const listeners = new Set<() => void>()

/** Whether calm was chosen on this device, apart from what the device itself asks for. */
export const isCalm = (): boolean => document.documentElement.hasAttribute(CALM)

/** Nothing moves as long as this holds; the styles follow the same two wishes. */
export const isStill = (): boolean => isCalm() || matchMedia(LESS).matches

/** Shows the choice of this device; keeps nothing. */
export const showCalm = (calm: boolean): void => {
  document.documentElement.toggleAttribute(CALM, calm)
  for (const tell of listeners) tell()
}

const subscribe = (tell: () => void): (() => void) => {
  const query = matchMedia(LESS)
  listeners.add(tell)
  query.addEventListener('change', tell)
  return () => {
    listeners.delete(tell)
    query.removeEventListener('change', tell)
  }
}

export const useStill = (): boolean => useSyncExternalStore(subscribe, isStill)

export const useCalm = (): boolean => useSyncExternalStore(subscribe, isCalm)
