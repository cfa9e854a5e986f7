// Where a device keeps what must survive a closed tab; never throws, says instead whether it worked.

/** Text by key. `set` gives false when the device does not keep it (full, forbidden, private window). */
export interface KeyStore {
  get(key: string): string | null
  set(key: string, value: string): boolean
  remove(key: string): void
  keys(): string[]
}

/** Keeps things as long as the program runs. */
export const memoryStorage = (): KeyStore => {
  const map = new Map<string, string>()
  return {
    get: (key) => map.get(key) ?? null,
    set: (key, value) => {
      map.set(key, value)
      return true
    },
    remove: (key) => void map.delete(key),
    keys: () => [...map.keys()],
  }
}

const attempt = <T>(action: () => T, otherwise: T): T => {
  try {
    return action()
  } catch {
    return otherwise
  }
}

/** The given browser storage; access to `localStorage` itself may throw, hence the function. */
export const browserStorage = (open: () => Storage = () => localStorage): KeyStore => ({
  get: (key) => attempt(() => open().getItem(key), null),
  set: (key, value) =>
    attempt(() => {
      open().setItem(key, value)
      return true
    }, false),
  remove: (key) => attempt(() => open().removeItem(key), undefined),
  keys: () => attempt(() => Array.from({ length: open().length }, (_, index) => open().key(index) ?? ''), []),
})

/** The start of every key of one session. */
export const sessionPrefix = (session: string): string => `dilemmatafel:${session}:`

/** Wipes everything that this device kept of a session: unsent commands and drafts. */
export const forgetSession = (session: string, storage: KeyStore = browserStorage()): void => {
  for (const key of storage.keys()) if (key.startsWith(sessionPrefix(session))) storage.remove(key)
}
