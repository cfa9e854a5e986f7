// The HTTP side: the headers of every answer, the routes, and the files of the client.
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { StoreUnavailable } from '#server/store/store.ts'
import { securityHeaders } from './headers.ts'
import { kindOf } from './log.ts'
import { API_VERSION } from './openapi/document.ts'
import { isOwnOrigin } from './origin.ts'
import { problem, Problem } from './problem.ts'
import { routes } from './routes/all.ts'
import { takesImage } from './routes/images.ts'
import { DESCRIPTION } from './routes/openapi.ts'
import type { App, Services } from './services.ts'
import type { StaticFiles } from './static.ts'

const MAX_BODY = 256_000

/** All routes. An API path that does not exist is a problem; any other path is a page of the client. */
export const makeApp = (services: Services, files: StaticFiles): App => {
  const { config, log } = services
  const app: App = new Hono()
  app.use(securityHeaders(config.publicUrl))
  app.onError((error) => {
    if (error instanceof Problem) return problem(error.code, error.field)
    log('request-failed', { reason: kindOf(error) })
    return problem(error instanceof StoreUnavailable ? 'not-saved' : 'broken')
  })
  app.use('/api/*', async (c, next) => {
    const open = c.req.path === DESCRIPTION && c.req.method === 'GET'
    const foreign =
      !open && c.req.header('origin') !== undefined && !isOwnOrigin(c.env.incoming.headers, config)
    if (foreign) c.res = problem('not-allowed')
    else await next()
    // After the route, because a refusal is an answer of its own.
    c.res.headers.set('api-version', API_VERSION)
  })
  const limit = bodyLimit({ maxSize: MAX_BODY, onError: () => problem('too-large') })
  app.use('/api/*', (c, next) => (takesImage(c.req.method, c.req.path) ? next() : limit(c, next)))
  for (const add of routes) add(app, services)
  app.all('/api/*', () => problem('unknown'))
  app.get('*', async (c) => {
    const file = await files.answer(c.req.path, c.req.raw)
    if (file) return file
    if (/\.[a-z0-9]+$/i.test(c.req.path)) return problem('unknown')
    const page = await files.answer('/index.html', c.req.raw)
    return page ?? c.text('The client is not built: run "npm run build".', 503)
  })
  app.notFound(() => problem('unknown'))
  return app
}
