// A participant's device without a screen, for tests, the benchmark and the rehearsal: the very same replica and connection.
import type { Records } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { openSocket } from './connection.ts'
import type { Me } from './replica.ts'
import { memoryStorage, type KeyStore } from './storage.ts'
import type { Status, Store } from './store.ts'
import { Sync, type ActOptions, type Outcome } from './sync.ts'

export type DeviceSetting = {
  /** Origin of the server, such as http://localhost:3000. */
  readonly url: string
  readonly token: string
  readonly registry: Registry
  /** Give the same storage again to play a device that was restarted. */
  readonly storage?: KeyStore
}

export interface Device {
  /** As on a page: resolves with the server's answer. */
  act(step: string, cmd: string, input: unknown, options?: ActOptions): Promise<Outcome>
  /** What this device sees now, predictions included. */
  readonly records: Records
  readonly me: Me | undefined
  readonly status: Status
  readonly sync: Sync
  /** Resolves as soon as it is true; rejects after `ms`. Looks again at every change that a screen would see. */
  waitFor(predicate: (device: Device) => boolean, ms?: number): Promise<void>
  /** The device falls asleep: its connection goes, what waits stays. */
  suspend(): void
  resume(): void
  close(): void
}

const waitUntil = (store: Store, done: () => boolean, ms: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer)
      unsubscribe()
    }
    const look = (): void => {
      if (!done()) return
      end()
      resolve()
    }
    const timer = setTimeout(() => {
      end()
      reject(new Error(`not so within ${ms} ms`))
    }, ms)
    const unsubscribe = store.subscribe('any', look)
    look()
  })

export const openDevice = ({ url, token, registry, storage = memoryStorage() }: DeviceSetting): Device => {
  const sync = new Sync({
    session: 'device',
    registry,
    storage,
    open: openSocket({ url, token, origin: url }),
  })
  const device: Device = {
    act: (...command) => sync.act(...command),
    get records() {
      return sync.store.records
    },
    get me() {
      return sync.store.pieces.me
    },
    get status() {
      return sync.store.pieces.status
    },
    sync,
    waitFor: (predicate, ms = 30_000) => waitUntil(sync.store, () => predicate(device), ms),
    suspend: () => sync.suspend(),
    resume: () => sync.resume(),
    close: () => sync.suspend(),
  }
  return device
}
