// Whether the table fits: a laptop, with letters that are not so large that the list of a phone reads better.
import { useSyncExternalStore } from 'react'

/** 1024 px at the usual size of letters. */
const ROOMY_REM = 64

const subscribe = (tell: () => void): (() => void) => {
  const watch = new MutationObserver(tell)
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] })
  window.addEventListener('resize', tell)
  return () => {
    watch.disconnect()
    window.removeEventListener('resize', tell)
  }
}

const isRoomy = (): boolean =>
  window.innerWidth >= ROOMY_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

export const useRoomy = (): boolean => useSyncExternalStore(subscribe, isRoomy)
