// Puts the server together and starts it: for the program, the tests, the benchmark and the rehearsal alike.
import type { Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { defaultSettings, type ArchiveSettings } from '#shared/archive/settings.ts'
import { registry as allActivities } from '#shared/activities/registry.ts'
import { defaultContent } from '#shared/content/load.ts'
import type { Content } from '#shared/content/schema.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { MemoryStore } from '#server/store/memory.ts'
import type { Store } from '#server/store/store.ts'
import { readConfig, type Config } from './config.ts'
import { Guesses } from './guesses.ts'
import { setFixedHeaders } from './headers.ts'
import { makeApp } from './http.ts'
import { kindOf, noLog, type Log } from './log.ts'
import { makeHttp, patience as usualPatience, type Patience } from './patience.ts'
import { Practice, type Paces } from './practice/practice.ts'
import { Retention } from './retention.ts'
import { warnOfExpiry } from './security-txt.ts'
import type { Services } from './services.ts'
import { Actors } from './session/actors.ts'
import type { Limit, LiveSession } from './session/live.ts'
import { broadcastOf, makeIo, serveSockets, type Io } from './socket.ts'
import { StaticFiles } from './static.ts'

export type StartOptions = {
  /** What differs from the defaults; the port is 0 (any) unless given. */
  readonly config?: Partial<Config>
  /** A store in memory when absent. It stays open when the server closes; `close` of the caller's store is its own. */
  readonly store?: Store
  readonly registry?: Registry
  readonly content?: Content
  readonly logo?: string
  /** What the municipality set for its archive. */
  readonly archive?: ArchiveSettings
  /** Folder of the built client. */
  readonly clientDir?: string
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  /** Numbers from 0 to 1. */
  readonly chance?: () => number
  readonly log?: Log
  /** How long who is slow or silent is waited for; that of the program where absent. */
  readonly patience?: Partial<Patience>
  readonly limits?: { readonly person?: Limit; readonly session?: Limit }
  /** How fast the people of practice sessions go; those of the program when absent. */
  readonly paces?: Paces
  /** After how long without anybody a session is put away. */
  readonly idleMs?: number
}

export type Running = {
  /** Address on this machine, without a slash at the end. */
  readonly url: string
  readonly port: number
  readonly store: Store
  /** What also happens at the start and every ten minutes: erases the sessions whose time has come. */
  eraseExpired(): Promise<void>
  /** Stops taking, finishes and answers what waits, then hangs up. May be repeated. */
  close(): Promise<void>
}

const PERSON_LIMIT: Limit = { perSecond: 20, burst: 60 }
const SESSION_LIMIT: Limit = { perSecond: 2_000, burst: 6_000 }
const DAY_MS = 24 * 60 * 60_000

const defaults = (): Config => {
  const read = readConfig({})
  if (!read.ok) throw new Error(read.problems.join(' '))
  return { ...read.config, port: 0, host: '127.0.0.1' }
}

const listen = (http: HttpServer, { port, host }: Config): Promise<number> =>
  new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => {
      http.off('error', reject)
      resolve((http.address() as AddressInfo).port)
    })
  })

/** Waits until what was sent last is on its way, but not for devices that do not listen. */
const drain = async (io: Io): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) {
    const sockets = [...io.sockets.sockets.values()]
    await new Promise((resolve) => setTimeout(resolve, 10))
    if (sockets.every(({ conn }) => conn.transport.writable)) return
  }
}

/** What fails is done when the session is loaded again, or when somebody asks for the report. */
const sealLater = async (
  needs: Pick<Services, 'store' | 'registry' | 'log'>,
  live: LiveSession,
): Promise<void> => {
  try {
    const { seal } = await import('./export/report.ts')
    await seal(needs, live)
  } catch (error) {
    needs.log('seal-failed', { session: live.row.id, reason: kindOf(error) })
  }
}

/** Rejects with the error of Node (`EADDRINUSE`, `EACCES`) when the port cannot be had. */
export const startServer = async (options: StartOptions = {}): Promise<Running> => {
  const config = { ...defaults(), ...options.config }
  const store = options.store ?? new MemoryStore()
  const clock = options.clock ?? Date.now
  const log = options.log ?? noLog
  const registry = options.registry ?? allActivities
  let open = true

  const patience = { ...usualPatience, ...options.patience }
  const http = makeHttp(patience)
  const io = makeIo(http, { origin: config, patience, maxSockets: config.maxSockets })
  const actors = new Actors(
    {
      store,
      registry,
      clock,
      log,
      broadcast: broadcastOf(io),
      frameMs: config.frameMs,
      chance: options.chance ?? Math.random,
      limits: {
        person: options.limits?.person ?? PERSON_LIMIT,
        session: options.limits?.session ?? SESSION_LIMIT,
      },
      ended: (live) => {
        practice.look(live)
        void retention.keepDate(live.row.id)
      },
      loaded: (live) => practice.look(live),
      away: (id) => practice.drop(id),
      frozen: (live) => void sealLater({ store, registry, log }, live),
    },
    options.idleMs,
  )
  const practice = new Practice({
    config,
    store,
    registry,
    clock,
    log,
    chance: options.chance ?? Math.random,
    ...(options.paces && { paces: options.paces }),
  })
  const retention = new Retention({ actors, clock, log, keepDays: config.keepDays })
  const services = {
    config,
    store,
    actors,
    practice,
    registry,
    clock,
    log,
    content: options.content ?? defaultContent,
    logo: options.logo,
    archive: options.archive ?? defaultSettings,
    guesses: new Guesses(),
    open: () => open,
  }
  const files = new StaticFiles(options.clientDir ?? '', services.content.municipality?.accent)
  const app = makeApp(services, files)
  const handle = getRequestListener((request, env) => app.fetch(request, env))
  http.prependListener('request', (request, response) => {
    if (request.url?.startsWith('/socket.io/')) setFixedHeaders(response)
    else void handle(request, response)
  })
  const { maxPeople, maxSockets } = config
  serveSockets(io, { actors, clock, log, maxPeople, maxSockets, helloMs: patience.hello })
  const port = await listen(http, config)
  await retention.start()
  const warn = (): void => warnOfExpiry(config.security, clock(), log)
  const warning = setInterval(warn, DAY_MS)
  warning.unref()
  warn()

  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    open = false
    retention.stop()
    practice.close()
    clearInterval(warning)
    http.closeIdleConnections()
    await actors.close()
    await drain(io)
    await io.close()
    http.closeAllConnections()
  }
  const host = config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host
  return {
    url: `http://${host}:${port}`,
    port,
    store,
    eraseExpired: () => retention.run(),
    close: () => (closing ??= close()),
  }
}
