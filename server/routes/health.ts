// Whether the process lives and whether it can do its work: for whoever runs it.
import { kindOf } from '../log.ts'
import { problem } from '../problem.ts'
import type { Route } from '../services.ts'

export const health: Route = (app, { store, log, open }) => {
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    if (!open()) return problem('not-saved')
    try {
      await store.heads([])
    } catch (error) {
      log('not-ready', { reason: kindOf(error) })
      return problem('not-saved')
    }
    return c.json({ status: 'ok' })
  })
}
