// Whether this part of the site works without network, and whether there is a newer version of it.
import { useSyncExternalStore } from 'react'

/** `not`: this browser, or a page that is not served over https, cannot. `fresh`: another version waits. */
export type Offline = 'busy' | 'ready' | 'not' | 'fresh'

let state: Offline = 'busy'
let waiting: ServiceWorker | undefined
let asked = false
const listeners = new Set<() => void>()

const set = (next: Offline): void => {
  state = next
  for (const tell of listeners) tell()
}

const offer = (worker: ServiceWorker): void => {
  waiting = worker
  set('fresh')
}

/** A worker that is being fetched: the first one makes this ready, a later one waits until it is asked for. */
const follow = (worker: ServiceWorker): void => {
  worker.addEventListener('statechange', () => {
    if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(worker)
    if (worker.state === 'activated' && state === 'busy') set('ready')
    if (worker.state === 'redundant' && state === 'busy') set('not')
  })
}

const register = async (): Promise<void> => {
  // Absent on a page without https.
  const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker
  if (!workers) return set('not')
  try {
    const registration = await workers.register('/sw.js', { scope: '/alleen', updateViaCache: 'none' })
    registration.addEventListener('updatefound', () => {
      if (registration.installing) follow(registration.installing)
    })
    if (registration.installing) follow(registration.installing)
    if (registration.waiting && workers.controller) offer(registration.waiting)
    else if (registration.active) set('ready')
  } catch {
    // Without network the worker that is there stays; asking for a newer one fails.
    set(workers.controller ? 'ready' : 'not')
  }
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell)
  if (!asked) {
    asked = true
    void register()
  }
  return () => listeners.delete(tell)
}

export const useOffline = (): Offline => useSyncExternalStore(subscribe, () => state)

/** Lets the version that waits take over as a whole, and shows the page anew with it. */
export const refresh = (): void => {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  waiting?.postMessage('take-over')
}
