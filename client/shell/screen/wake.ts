// Keeps the projector's screen on as long as this page is looked at.
import { useEffect } from 'react'

/** Where the browser cannot do it, nothing happens: the facilitator sets the laptop so. */
export const useWakeLock = (): void => {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let gone = false
    const hold = async (): Promise<void> => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
      try {
        const held = await navigator.wakeLock.request('screen')
        if (gone) await held.release()
        else lock = held
      } catch {
        lock = undefined
      }
    }
    const seen = (): void => void hold()
    seen()
    document.addEventListener('visibilitychange', seen)
    return () => {
      gone = true
      document.removeEventListener('visibilitychange', seen)
      void lock?.release()
    }
  }, [])
}
