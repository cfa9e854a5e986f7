// The service worker of preparing alone: keeps one build whole, and serves only the pages under /alleen without network.
/// <reference lib="webworker" />

/** Put in when it is built: the files of this build, and a name that changes with any of them. */
declare const FILES: readonly string[]
declare const BUILD: string

const scope = globalThis as unknown as ServiceWorkerGlobalScope
const PREFIX = 'dilemmatafel-alleen-'
const CACHE = PREFIX + BUILD
const PAGE = '/index.html'

/** All or nothing: a file that cannot be had leaves the version that there was. */
const install = async (): Promise<void> => {
  const cache = await caches.open(CACHE)
  await cache.addAll(FILES.map((path) => new Request(path, { cache: 'no-cache' })))
}

const activate = async (): Promise<void> => {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  )
  await scope.clients.claim()
}

const kept = async (path: string): Promise<Response | undefined> => (await caches.open(CACHE)).match(path)

/** The page of now when there is a network, so that nobody gets an older one; the kept one without. */
const page = async (request: Request): Promise<Response> => {
  try {
    return await fetch(request)
  } catch (error) {
    const copy = await kept(PAGE)
    if (copy) return copy
    throw error
  }
}

/** A file with its hash in its name is the same wherever it comes from. */
const file = async (request: Request, path: string): Promise<Response> => (await kept(path)) ?? fetch(request)

scope.addEventListener('install', (event) => event.waitUntil(install()))
scope.addEventListener('activate', (event) => event.waitUntil(activate()))
scope.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void scope.skipWaiting()
})
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') {
    if (/^\/alleen(\/|$)/.test(pathname)) event.respondWith(page(request))
  } else if (FILES.includes(pathname)) event.respondWith(file(request, pathname))
})
