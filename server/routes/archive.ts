// The archive package of a session that has ended, and its delivery note, for its facilitators.
import { isPractice } from '#shared/activities/session/practising.ts'
import type { Version } from '#shared/archive/plan.ts'
import { Problem } from '../problem.ts'
import type { Route, Services } from '../services.ts'
import type { BuiltPackage } from '../export/package.ts'
import { facilitatorOf, type Ctx } from './input.ts'

const versionOf = (c: Ctx): Version => {
  const asked = c.req.query('version') ?? 'full'
  if (asked !== 'full' && asked !== 'public') throw new Problem('bad-input', 'version')
  return asked
}

const packageOf = async (c: Ctx, services: Services): Promise<BuiltPackage> => {
  const { live } = await facilitatorOf(c, services, c.req.param('id') ?? '')
  if (isPractice(live.actor.records)) throw new Problem('practice')
  const version = versionOf(c)
  const { buildPackage } = await import('../export/package.ts')
  return buildPackage(services, live, version)
}

const answer = (c: Ctx, name: string, type: string, body: string | Uint8Array<ArrayBuffer>): Response => {
  c.header('cache-control', 'no-store')
  c.header('content-disposition', `attachment; filename="${name}"`)
  return c.body(body, 200, { 'content-type': type })
}

export const archive: Route = (app, services) => {
  app.get('/api/v1/sessions/:id/report/archive', async (c) => {
    const { name, zip } = await packageOf(c, services)
    return answer(c, `${name}.zip`, 'application/zip', Uint8Array.from(zip))
  })

  app.get('/api/v1/sessions/:id/report/archive/metadata', async (c) => {
    const { name, metadata } = await packageOf(c, services)
    c.header('cache-control', 'no-store')
    return c.json({ name, metadata })
  })

  app.get('/api/v1/sessions/:id/report/archive/sidecars', async (c) => {
    const { name, sidecars } = await packageOf(c, services)
    return answer(c, `${name}-metagegevens.zip`, 'application/zip', Uint8Array.from(sidecars()))
  })

  app.get('/api/v1/sessions/:id/report/archive/pakbon', async (c) => {
    const { name, pakbonAt } = await packageOf(c, services)
    return answer(c, `${name}-pakbon.xml`, 'application/xml', pakbonAt(services.clock()))
  })
}
