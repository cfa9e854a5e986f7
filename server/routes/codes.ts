// What the join screen may know of a session before anybody is let in.
import { nowOf } from '#shared/kernel/facts.ts'
import type { MetaData } from '#shared/activities/session/records.ts'
import type { Route } from '../services.ts'
import { liveOf, sessionOfCode } from './input.ts'

export const codes: Route = (app, services) => {
  app.get('/api/v1/codes/:code', async (c) => {
    const row = await sessionOfCode(c, services, c.req.param('code').slice(0, 100))
    const { records } = (await liveOf(services, row.id)).actor
    const meta = records.get('meta')?.data as MetaData | undefined
    const now = nowOf(records)
    return c.json({
      session: row.id,
      code: row.code,
      title: meta?.title ?? '',
      municipality: meta?.municipality ?? '',
      organisation: meta?.organisation ?? '',
      askSide: meta?.askSide ?? false,
      keepDays: meta?.keepDays ?? services.config.keepDays,
      practice: meta?.practice ?? false,
      names: now?.names ?? false,
      door: now?.door ?? 'closed',
      ended: Boolean(now?.endedAt),
    })
  })
}
