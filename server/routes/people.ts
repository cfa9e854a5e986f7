// A facilitator adds somebody who has no device.
import * as z from 'zod/mini'
import { sideIds } from '#shared/kernel/facts.ts'
import { oneOf, text } from '#shared/kernel/fields.ts'
import { makeToken, personIdFor } from '../access.ts'
import { letIn } from '../entering.ts'
import type { Route } from '../services.ts'
import { deviceKey, facilitatorOf, readBody } from './input.ts'

const Body = z.strictObject({
  name: z.optional(text(40)),
  side: z.optional(oneOf(sideIds)),
  joinKey: z.optional(deviceKey()),
})

export const people: Route = (app, services) => {
  app.post('/api/v1/sessions/:id/people', async (c) => {
    const session = c.req.param('id')
    const { live } = await facilitatorOf(c, services, session)
    const { name, side, joinKey } = await readBody(c, Body)
    const id = personIdFor(session, joinKey ?? makeToken())
    await letIn(services, live, { id, role: 'participant', side: side ?? 'geen', proxy: true, name })
    return c.json({ person: id }, 201)
  })
}
