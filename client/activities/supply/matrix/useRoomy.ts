// Whether the table fits: a laptop, with letters that are not so large that the list of a phone reads better.
import { useSyncExternalStore } from 'react'

/** 1024 px at the usual size of letters. */
const ROOMY_REM = 64

const subscribe = (tell: () => void): (() => void) => {
  const root = document.documentElement
  const watch = new MutationObserver(tell)
  watch.observe(root, { attributes: true, attributeFilter: ['style'] })
  // With reduced motion every change of size is a very short transition, so the new size comes after the new style.
  const onEnd = ({ target }: TransitionEvent): void => {
    if (target === root) tell()
  }
  root.addEventListener('transitionend', onEnd)
  window.addEventListener('resize', tell)
  return () => {
    watch.disconnect()
    root.removeEventListener('transitionend', onEnd)
    window.removeEventListener('resize', tell)
  }
}

const isRoomy = (): boolean =>
  window.innerWidth >= ROOMY_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

export const useRoomy = (): boolean => useSyncExternalStore(subscribe, isRoomy)
