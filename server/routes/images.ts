// Photos of the people in a session: taken in once, served to who knows their id, taken away by who sent them.
import { createHash, randomBytes } from 'node:crypto'
import { frozenOf, nowOf, personOf } from '#shared/kernel/facts.ts'
import { readCapped } from '../images/body.ts'
import { Intake, Turns } from '../images/intake.ts'
import { Problem } from '../problem.ts'
import type { Route } from '../services.ts'
import { personOfKey, type Ctx } from './input.ts'

const MOST_BYTES = 10_000_000
const CAP = { perPerson: 20, perSession: 400 }
const HOUR = 3_600

const path = '/api/v1/sessions/:id/images'

/** Whether a request may have a body larger than the others. */
export const takesImage = (method: string, pathname: string): boolean =>
  method === 'POST' && /^\/api\/v1\/sessions\/[^/]+\/images$/.test(pathname)

/** 132 random bits; the same for what the same person sends again under the same key of its own making. */
const idFor = (c: Ctx, session: string, person: string): string => {
  const key = c.req.header('idempotency-key')
  if (key === undefined) return randomBytes(17).toString('base64url').slice(0, 22)
  if (!/^[A-Za-z0-9_-]{22,100}$/.test(key)) throw new Problem('bad-input', 'idempotency-key')
  return createHash('sha256').update(`${session}/${person}/${key}`).digest('base64url').slice(0, 22)
}

/** The length that the request says it has; the most when it does not say. */
const announced = (c: Ctx): number => {
  const length = Number(c.req.header('content-length') ?? MOST_BYTES)
  if (!(length <= MOST_BYTES)) throw new Problem('image-too-large')
  return length
}

export const images: Route = (app, services) => {
  const { store, clock } = services
  const intake = new Intake()
  const turns = new Turns()

  app.post(path, async (c) => {
    const session = c.req.param('id')
    const { live, person } = await personOfKey(c, services, session)
    if (frozenOf(live.actor.records)) throw new Problem('frozen')
    if (nowOf(live.actor.records)?.endedAt) throw new Problem('session-ended')
    if (personOf(live.actor.records, person)?.observer) throw new Problem('not-allowed')
    const id = idFor(c, session, person)
    const known = await store.image(session, id)
    if (known) return c.json({ id, width: known.width, height: known.height }, 201)
    const leave = intake.enter(session, person, announced(c), clock())
    if (!leave) throw new Problem('too-fast')
    try {
      const sent = await readCapped(c.req.raw.body, MOST_BYTES)
      if (!sent) throw new Problem('image-too-large')
      const { encodeImage } = await import('../images/encode.ts')
      const made = await turns.run(() => encodeImage(sent))
      if (typeof made === 'string') throw new Problem(made)
      if (frozenOf(live.actor.records)) throw new Problem('frozen')
      const outcome = await store.putImage({ ...made, id, session, person }, CAP)
      if (outcome === 'full') throw new Problem('image-full')
      if (outcome === 'gone') throw new Problem('unknown')
      return c.json({ id, width: made.width, height: made.height }, 201)
    } finally {
      leave()
    }
  })

  app.get(`${path}/:image`, async (c) => {
    const image = await store.image(c.req.param('id'), c.req.param('image'))
    if (!image) throw new Problem('unknown')
    c.header('cache-control', `private, max-age=${HOUR}, no-transform`)
    c.header('content-security-policy', `default-src 'none'; sandbox`)
    c.header('content-disposition', 'inline; filename="foto.webp"')
    return c.body(Uint8Array.from(image.bytes), 200, { 'content-type': image.type })
  })

  app.delete(`${path}/:image`, async (c) => {
    const session = c.req.param('id')
    const { live, person } = await personOfKey(c, services, session)
    const image = await store.image(session, c.req.param('image'))
    const may = image?.person === person || live.standing(person)?.role === 'facilitator'
    if (!image || !may) throw new Problem('unknown')
    if (frozenOf(live.actor.records)) throw new Problem('frozen')
    await store.removeImage(session, image.id)
    return c.body(null, 204)
  })
}
