// Whether a request comes from our own pages. A foreign page may open a WebSocket, whatever CORS says.
import type { IncomingHttpHeaders } from 'node:http'

export type OriginRule = {
  /** When set, the only origin that is ours. */
  readonly publicUrl?: string | undefined
  readonly allowNoOrigin: boolean
}

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host.toLowerCase() : undefined

/**
 * Requirement S1. With PUBLIC_URL only that origin is ours; without it the host of the origin must be the host that
 * was asked. Browsers send no Origin with a GET to their own site (the polling transport) but say `same-origin` in
 * Sec-Fetch-Site, which a page cannot forge. Everything else without an Origin is refused, unless configured.
 */
export const isOwnOrigin = (headers: IncomingHttpHeaders, rule: OriginRule): boolean => {
  const { origin, host } = headers
  if (origin === undefined) return rule.allowNoOrigin || headers['sec-fetch-site'] === 'same-origin'
  if (rule.publicUrl !== undefined) return origin === rule.publicUrl
  return host !== undefined && hostOf(origin) === host.toLowerCase()
}
