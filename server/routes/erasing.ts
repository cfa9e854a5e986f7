// "Nu wissen": who leads erases an ended session at once, instead of on its day; of a final one any facilitator does.
import { frozenOf, nowOf } from '#shared/kernel/facts.ts'
import * as z from 'zod/mini'
import { normaliseCode } from '../access.ts'
import { Problem } from '../problem.ts'
import type { Route } from '../services.ts'
import { facilitatorOf, readBody, typedCode } from './input.ts'

/** The join code is typed again, so that nobody erases by a slip. */
const Body = z.strictObject({ code: typedCode() })

export const erasing: Route = (app, services) => {
  app.post('/api/v1/sessions/:id/erase', async (c) => {
    const session = c.req.param('id')
    const { live, person } = await facilitatorOf(c, services, session)
    const { code } = await readBody(c, Body)
    const now = nowOf(live.actor.records)
    // Nobody can take over the lead of a final session, and who leads may never come back.
    if (now?.leader !== person && !frozenOf(live.actor.records)) throw new Problem('not-allowed')
    if (!now?.endedAt) throw new Problem('session-open')
    if (normaliseCode(code) !== live.row.code) throw new Problem('bad-input', 'code')
    await services.actors.erase(session)
    services.log('session-erased', { session, asked: true })
    return c.json({ erased: true })
  })
}
