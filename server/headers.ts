// The headers that every answer carries, also errors and files (requirement S11).
import type { ServerResponse } from 'node:http'
import type { MiddlewareHandler } from 'hono'

const YEAR = 31_536_000

const safeHost = (host: string | undefined): string =>
  host !== undefined && /^[A-Za-z0-9.:[\]-]{1,255}$/.test(host) ? host : ''

/** Everything from our own site only. Some browsers do not take 'self' for a WebSocket, so that is written out. */
export const contentPolicy = (host: string): string =>
  [
    `default-src 'self'`,
    `img-src 'self' data: blob:`,
    `connect-src 'self'${host === '' ? '' : ` ws://${host} wss://${host}`}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')

const fixed: readonly (readonly [string, string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['x-frame-options', 'DENY'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()'],
  ['x-robots-tag', 'noindex'],
]

/** For the answers of Socket.IO, which do not pass the routes. */
export const setFixedHeaders = (response: ServerResponse): void => {
  for (const [name, value] of fixed) response.setHeader(name, value)
  response.setHeader('content-security-policy', `default-src 'none'; frame-ancestors 'none'`)
  response.setHeader('cache-control', 'no-store')
}

/** Sets what an answer does not set itself. `publicUrl` with https adds a year of HSTS. */
export const securityHeaders =
  (publicUrl: string | undefined): MiddlewareHandler =>
  async (c, next) => {
    await next()
    const { headers } = c.res
    const host = publicUrl === undefined ? safeHost(c.req.header('host')) : new URL(publicUrl).host
    const all = [
      ...fixed,
      ['content-security-policy', contentPolicy(host)] as const,
      ['cache-control', 'no-store'] as const,
      ...(publicUrl?.startsWith('https:')
        ? [['strict-transport-security', `max-age=${YEAR}; includeSubDomains`] as const]
        : []),
    ]
    for (const [name, value] of all) if (!headers.has(name)) headers.set(name, value)
  }
