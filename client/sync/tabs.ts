// Tells which tabs live: each holds a lock with the name of its client id, which the browser frees when the tab is gone.

export interface Tabs {
  /** False when this browser cannot tell; then whoever asks gets the lock. */
  readonly sure: boolean
  /** The way to let go again, or undefined when a living tab holds it. */
  hold(client: string): Promise<(() => void) | undefined>
}

/** For a single device, and for browsers without locks (also: any page that is not served over https). */
export const noTabs: Tabs = { sure: false, hold: () => Promise.resolve(() => undefined) }

const lockTabs = (locks: LockManager): Tabs => ({
  sure: true,
  hold: (client) =>
    new Promise((resolve, reject) => {
      const held = (lock: Lock | null): Promise<void> =>
        new Promise((release) => {
          resolve(lock ? release : undefined)
          if (!lock) release()
        })
      locks.request(`dilemmatafel:${client}`, { ifAvailable: true }, held).catch(reject)
    }),
})

/** The tabs of this browser. */
export const browserTabs = (): Tabs => {
  const locks = (navigator as { locks?: LockManager }).locks
  return locks ? lockTabs(locks) : noTabs
}
