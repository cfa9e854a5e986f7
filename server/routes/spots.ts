// What may point to one person in a session, for its facilitators: what is found, and where some words stand.
import * as z from 'zod/mini'
import { someText } from '#shared/kernel/fields.ts'
import { foundIn, placesOf, type Seeing } from '#shared/privacy/found.ts'
import type { Route, Services } from '../services.ts'
import { facilitatorOf, readBody, type Ctx } from './input.ts'

/** In the body and not in the address, so that it comes in no log on the way. */
const Body = z.strictObject({ words: someText(200) })

const seeing = async (c: Ctx, services: Services, session: string): Promise<Seeing> => {
  const { live, person } = await facilitatorOf(c, services, session)
  c.header('cache-control', 'no-store')
  const { seeingOf } = await import('../export/spots.ts')
  return seeingOf(services, live, person, new Date(services.clock()).toISOString())
}

export const spots: Route = (app, services) => {
  app.get('/api/v1/sessions/:id/spots', async (c) =>
    c.json({ found: foundIn(await seeing(c, services, c.req.param('id'))) }),
  )

  app.post('/api/v1/sessions/:id/spots', async (c) => {
    const sees = await seeing(c, services, c.req.param('id'))
    const { words } = await readBody(c, Body)
    return c.json({ places: placesOf(sees, words) })
  })
}
