// Taking one person out of a session, by that person or a facilitator: only the name, or all that is theirs.
import * as z from 'zod/mini'
import { frozenOf, personOf, SESSION } from '#shared/kernel/facts.ts'
import { oneOf } from '#shared/kernel/fields.ts'
import { makeToken } from '../access.ts'
import { Problem, type ProblemCode } from '../problem.ts'
import type { Route } from '../services.ts'
import { personOfKey, readBody } from './input.ts'

const Body = z.strictObject({ what: oneOf(['name', 'everything']) })

const refusals: Readonly<Record<string, ProblemCode>> = {
  frozen: 'frozen',
  missing: 'unknown',
  gone: 'unknown',
  full: 'full',
  'not-saved': 'not-saved',
}

export const person: Route = (app, services) => {
  app.post('/api/v1/sessions/:id/people/:person/erase', async (c) => {
    const session = c.req.param('id')
    const { live, person: me } = await personOfKey(c, services, session)
    const { what } = await readBody(c, Body)
    const person = c.req.param('person')
    const { records } = live.actor
    const role = live.standing(me)?.role
    if (!personOf(records, person) || role === undefined || role === 'screen') throw new Problem('unknown')
    if (role !== 'facilitator' && person !== me) throw new Problem('not-allowed')
    if (frozenOf(records)) throw new Problem('frozen')
    if (what === 'name') {
      await services.store.forgetPerson(session, person, 'name')
      live.names.drop(person)
      return c.json({ erased: what })
    }
    const envelope = {
      client: `erase/${makeToken()}`,
      n: 1,
      step: SESSION,
      cmd: 'person.erase',
      input: { person },
    }
    const { code } = await live.act(envelope, { person: me, role })
    if (code !== undefined) throw new Problem(refusals[code] ?? 'not-allowed')
    if (!(await live.departed.forget())) throw new Problem('not-saved')
    await live.actor.letGo()
    return c.json({ erased: what })
  })
}
