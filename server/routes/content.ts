// What the game gives people to read, with what the municipality replaced; and its logo.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { problem } from '../problem.ts'
import type { Route } from '../services.ts'

const images: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

export const content: Route = (app, { content: given, logo, config }) => {
  const json = JSON.stringify({
    content: given,
    logo: logo !== undefined,
    organiserCode: config.organiserCode !== undefined,
    keepDays: config.keepDays,
  })
  const etag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`

  app.get('/api/v1/content', (c) => {
    c.header('cache-control', 'no-cache')
    c.header('etag', etag)
    if (c.req.header('if-none-match') === etag) return c.body(null, 304)
    return c.body(json, 200, { 'content-type': 'application/json' })
  })

  app.get('/api/v1/logo', async (c) => {
    const type = images[extname(logo ?? '').toLowerCase()]
    if (logo === undefined || type === undefined) return problem('unknown')
    c.header('cache-control', 'no-cache')
    // A drawing may carry a script; as a page of its own it gets nothing.
    c.header('content-security-policy', `default-src 'none'; sandbox`)
    return c.body(Uint8Array.from(await readFile(logo)), 200, { 'content-type': type })
  })
}
