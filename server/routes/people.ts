// A facilitator adds somebody who has no device, or at once all who did it on paper.
import * as z from 'zod/mini'
import { sideIds } from '#shared/kernel/facts.ts'
import { oneOf, text } from '#shared/kernel/fields.ts'
import { makeToken, personIdFor } from '../access.ts'
import { letIn } from '../entering.ts'
import type { Route } from '../services.ts'
import { deviceKey, facilitatorOf, readBody } from './input.ts'

const One = z.strictObject({
  name: z.optional(text(40)),
  side: z.optional(oneOf(sideIds)),
  joinKey: z.optional(deviceKey()),
})

/** So many at once: a room full. */
const MOST_AT_ONCE = 60

const OnPaper = z.strictObject({
  people: z
    .array(z.strictObject({ name: z.optional(text(40)), side: oneOf(sideIds), joinKey: deviceKey() }))
    .check(z.minLength(1), z.maxLength(MOST_AT_ONCE)),
})

export const people: Route = (app, services) => {
  app.post('/api/v1/sessions/:id/people', async (c) => {
    const session = c.req.param('id')
    const { live } = await facilitatorOf(c, services, session)
    const { name, side, joinKey } = await readBody(c, One)
    const id = personIdFor(session, joinKey ?? makeToken())
    await letIn(services, live, { id, role: 'participant', side: side ?? 'geen', proxy: true, name })
    return c.json({ person: id }, 201)
  })

  app.post('/api/v1/sessions/:id/people/paper', async (c) => {
    const session = c.req.param('id')
    const { live } = await facilitatorOf(c, services, session)
    const body = await readBody(c, OnPaper)
    const made: string[] = []
    for (const { name, side, joinKey } of body.people) {
      const id = personIdFor(session, joinKey)
      await letIn(services, live, { id, role: 'participant', side, proxy: true, paper: true, name })
      made.push(id)
    }
    return c.json({ people: made }, 201)
  })
}
