// The print kit: of a programme to start from, for everyone; of a session, for its facilitators.
import * as z from 'zod/mini'
import { fichesOf } from '#shared/activities/dilemmas/count.ts'
import { Config } from '#shared/activities/dilemmas/records.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { kitOf, type KitAsked } from '#shared/kit/kit.ts'
import { kitParts, partsIn, type KitPart } from '#shared/kit/parts.ts'
import type { Rec } from '#shared/kernel/record.ts'
import type { Records } from '#shared/kernel/records.ts'
import type { KitDoor } from '../export/pdf/kit.ts'
import { Bucket } from '../limits.ts'
import { Problem } from '../problem.ts'
import { addressOf, type Route, type Services } from '../services.ts'
import { facilitatorOf, type Ctx } from './input.ts'

/** Setting pages takes a second of a processor, so an address may ask it a few times, and all together not without end. */
const PER_ADDRESS = { perSecond: 0.1, burst: 12 }
const TOGETHER = { perSecond: 1, burst: 20 }
const MOST_ADDRESSES = 10_000

const partsOf = (c: Ctx): readonly KitPart[] => {
  const asked = c.req.query('parts')
  if (asked === undefined) return kitParts
  const parts = partsIn(asked)
  if (!parts) throw new Problem('bad-input', 'parts')
  return parts
}

/** The fiches of the last dilemma step, with the own dilemmas that lie on its board. */
const fichesIn = (records: Records, services: Services): readonly Fiche[] => {
  const step = programmeOf(records).findLast(({ activity }) => activity === 'dilemmas')
  const config = z.safeParse(Config, step?.config)
  if (!step || !config.success) return services.content.fiches
  return fichesOf(config.data, records.of(step.id, 'extra') as readonly Rec<Fiche>[])
}

/** Where people come in: what is set, or else what was asked here. */
const siteOf = (c: Ctx, { config }: Services): string => config.publicUrl ?? new URL(c.req.url).origin

export const kits: Route = (app, services) => {
  let all: Bucket | undefined
  const buckets = new Map<string, Bucket>()
  const take = (c: Ctx): void => {
    const now = services.clock()
    const address = addressOf(c.env.incoming, services.config.trustProxy)
    if (buckets.size > MOST_ADDRESSES) buckets.clear()
    const bucket = buckets.get(address) ?? new Bucket(PER_ADDRESS, now)
    buckets.set(address, bucket)
    all ??= new Bucket(TOGETHER, now)
    if (!bucket.take(now) || !all.take(now)) throw new Problem('too-fast')
  }

  const print = async (c: Ctx, asked: KitAsked, door?: KitDoor): Promise<Response> => {
    take(c)
    const { kitPdf } = await import('../export/pdf/kit.ts')
    const bytes = await kitPdf(kitOf(services.content, asked), door)
    if (!bytes) throw new Problem('no-pdf')
    c.header('cache-control', 'no-store')
    c.header('content-disposition', 'attachment; filename="op-papier.pdf"')
    return c.body(bytes, 200, { 'content-type': 'application/pdf' })
  }

  app.get('/api/v1/kits/:file', async (c) => {
    const { templates, fiches } = services.content
    const template = templates.find(({ id }) => `${id}.pdf` === c.req.param('file'))
    if (!template) throw new Problem('unknown')
    const { name, minutes, items: steps } = template
    return print(c, { parts: partsOf(c), name, minutes, steps, fiches })
  })

  app.get('/api/v1/sessions/:id/kit.pdf', async (c) => {
    const { live } = await facilitatorOf(c, services, c.req.param('id'))
    const { records } = live.actor
    const steps = programmeOf(records)
    const meta = records.get('meta')?.data as { readonly title: string } | undefined
    const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
    const door = { code: live.row.code, address: siteOf(c, services) }
    const fiches = fichesIn(records, services)
    return print(c, { parts: partsOf(c), name: meta?.title ?? '', minutes, steps, fiches }, door)
  })
}
