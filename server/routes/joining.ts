// Coming in: as participant, as co-facilitator, again as facilitator, or as the screen on the wall.
import * as z from 'zod/mini'
import { personOf, sideIds } from '#shared/kernel/facts.ts'
import { oneOf, text } from '#shared/kernel/fields.ts'
import { personIdFor } from '../access.ts'
import { giveToken, letIn } from '../entering.ts'
import { Bucket } from '../limits.ts'
import { Problem } from '../problem.ts'
import type { Route } from '../services.ts'
import { deviceKey, keyOf, liveOf, readBody, requireOpenDoor, sessionOfCode, typedCode } from './input.ts'

const Join = z.strictObject({
  code: typedCode(),
  name: z.optional(text(40)),
  side: z.optional(oneOf(sideIds)),
  joinKey: deviceKey(),
  /** Sees everything and writes nothing (feature J8). */
  observer: z.optional(z.boolean()),
})

const Co = z.strictObject({ code: typedCode(), name: z.optional(text(40)), joinKey: deviceKey() })
const ByCode = z.strictObject({ code: typedCode() })

/** Each leaves a row behind, so nobody may ask for them without end. */
const KEYS_PER_SESSION = { perSecond: 5, burst: 400 }

export const joining: Route = (app, services) => {
  const buckets = new Map<string, Bucket>()
  const countKey = (session: string): void => {
    const now = services.clock()
    if (buckets.size > services.config.maxSessions) buckets.clear()
    const bucket = buckets.get(session) ?? new Bucket(KEYS_PER_SESSION, now)
    buckets.set(session, bucket)
    if (!bucket.take(now)) throw new Problem('too-fast')
  }

  app.post('/api/v1/join', async (c) => {
    const { code, name, side, joinKey, observer = false } = await readBody(c, Join)
    const { id: session } = await sessionOfCode(c, services, code)
    const live = await liveOf(services, session)
    const id = personIdFor(session, joinKey)
    if (!personOf(live.actor.records, id)) requireOpenDoor(live)
    countKey(session)
    await letIn(services, live, { id, role: 'participant', side: side ?? 'geen', observer, name })
    return c.json({ session, token: await giveToken(services, session, id) })
  })

  app.post('/api/v1/co', async (c) => {
    const { code, name, joinKey } = await readBody(c, Co)
    const { session } = await keyOf(c, services, code, 'co-facilitator')
    const live = await liveOf(services, session)
    const id = personIdFor(session, joinKey)
    countKey(session)
    await letIn(services, live, { id, role: 'facilitator', side: 'geen', name })
    return c.json({ session, token: await giveToken(services, session, id) })
  })

  app.post('/api/v1/recover', async (c) => {
    const { code } = await readBody(c, ByCode)
    const { session, person } = await keyOf(c, services, code, 'recovery')
    const live = await liveOf(services, session)
    if (person === undefined || !personOf(live.actor.records, person)) throw new Problem('unknown')
    countKey(session)
    return c.json({ session, token: await giveToken(services, session, person) })
  })

  app.post('/api/v1/screen', async (c) => {
    const { code } = await readBody(c, ByCode)
    const { id: session } = await sessionOfCode(c, services, code)
    countKey(session)
    return c.json({ session, token: await giveToken(services, session) })
  })
}
