// Opens a session in a page: the browser's storage and tabs, and a look at the connection when the page is seen again.
import type { Registry } from '#shared/kernel/registry.ts'
import type { OpenBackend } from './backend.ts'
import { browserStorage } from './storage.ts'
import { Sync } from './sync.ts'
import { browserTabs } from './tabs.ts'

export type PageSetting = {
  /** As in SyncSetting: the same at every visit of this device to this session. */
  readonly session: string
  readonly registry: Registry
  readonly open: OpenBackend
}

/** Wakes the connection whenever a phone or laptop comes back from sleep, or has a network again. */
const watchPage = (wake: () => void): (() => void) => {
  const seen = (): void => {
    if (document.visibilityState === 'visible') wake()
  }
  document.addEventListener('visibilitychange', seen)
  window.addEventListener('pageshow', seen)
  window.addEventListener('online', seen)
  return () => {
    document.removeEventListener('visibilitychange', seen)
    window.removeEventListener('pageshow', seen)
    window.removeEventListener('online', seen)
  }
}

/** `close` ends the connection; what waits stays on the device. */
export const openInPage = (setting: PageSetting): { sync: Sync; close: () => void } => {
  const sync = new Sync({ ...setting, storage: browserStorage(), tabs: browserTabs() })
  const unwatch = watchPage(() => sync.wake())
  return {
    sync,
    close: () => {
      unwatch()
      sync.suspend()
    },
  }
}
