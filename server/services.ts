// What the routes get to work with, and the shape of a route.
import type { IncomingMessage } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'
import type { ArchiveSettings } from '#shared/archive/settings.ts'
import type { Content } from '#shared/content/schema.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import type { Store } from '#server/store/store.ts'
import type { Config } from './config.ts'
import type { Guesses } from './guesses.ts'
import type { Log } from './log.ts'
import type { Practice } from './practice/practice.ts'
import type { Actors } from './session/actors.ts'

/** What every route may use. */
export type Services = {
  readonly config: Config
  readonly store: Store
  readonly actors: Actors
  readonly practice: Practice
  readonly registry: Registry
  readonly content: Content
  /** Path of the municipality's logo on disk. */
  readonly logo: string | undefined
  /** What the municipality set for its archive. */
  readonly archive: ArchiveSettings
  readonly clock: () => number
  readonly log: Log
  /** Wrong codes and keys, per address and of everyone together. */
  readonly guesses: Guesses
  /** False from the moment that the server is closing. */
  readonly open: () => boolean
}

export type App = Hono<{ Bindings: HttpBindings }>

/** The address of the visitor, only used to slow down guessing and printing; kept in memory, counting for an hour at most, and never logged. */
export const addressOf = (incoming: IncomingMessage, trustProxy: boolean): string => {
  const forwarded = trustProxy ? incoming.headers['x-forwarded-for'] : undefined
  const last = (Array.isArray(forwarded) ? forwarded.at(-1) : forwarded)?.split(',').at(-1)?.trim()
  return last ?? incoming.socket.remoteAddress ?? ''
}

export type Route = (app: App, services: Services) => void
