// Making a session: what it is about, its programme, and the keys of the one who leads it.
import * as z from 'zod/mini'
import { firstOps } from '#shared/activities/session/create.ts'
import { MetaData, ParkedData } from '#shared/activities/session/records.ts'
import { TemplateItem } from '#shared/content/schema.ts'
import type { StepData } from '#shared/kernel/facts.ts'
import { id, text } from '#shared/kernel/fields.ts'
import type { Op } from '#shared/kernel/record.ts'
import type { SessionRow } from '#server/store/store.ts'
import {
  hashSecret,
  makeCode,
  makeId,
  makeToken,
  makeWrittenKey,
  normaliseCode,
  personIdFor,
  sameSecret,
} from '../access.ts'
import { giveToken, letIn } from '../entering.ts'
import type { Services } from '../services.ts'
import { kindOf, type Log } from '../log.ts'
import { Problem } from '../problem.ts'
import { firstEraseAt } from '../retention.ts'
import type { Route } from '../services.ts'
import { guesser, liveOf, readBody, type Ctx } from './input.ts'

const Body = z.strictObject({
  meta: MetaData,
  /** Whether people see each other's names with what they write. */
  names: z.boolean(),
  /** Of the facilitator. */
  name: z.optional(text(40)),
  organiserCode: z.optional(z.string().check(z.maxLength(200))),
  /** Either one of the templates of the content, or the items themselves. */
  programme: z.union([
    z.strictObject({ template: id() }),
    z.strictObject({ items: z.array(TemplateItem).check(z.minLength(1), z.maxLength(40)) }),
  ]),
  /** What lies on the parking place from the start, as a preparation brought it. */
  parked: z.optional(z.array(ParkedData).check(z.maxLength(100))),
})
type Body = z.output<typeof Body>

const TRIES = 20

/** With an organiser code configured, only who has it makes sessions; wrong ones count as wrong codes do. */
const requireOrganiser = (c: Ctx, services: Services, given: string | undefined): void => {
  const { organiserCode } = services.config
  if (organiserCode === undefined) return
  const visitor = guesser(c, services)
  visitor.check()
  if (given !== undefined && sameSecret(given, organiserCode)) return visitor.right()
  visitor.wrong()
  throw new Problem('not-allowed', 'organiserCode')
}

const opsFor = (
  { content, registry, log }: Services,
  { meta, names, programme, parked = [] }: Body,
): Op[] => {
  const items =
    'items' in programme
      ? programme.items
      : content.templates.find((template) => template.id === programme.template)?.items
  if (!items) throw new Problem('bad-input', 'programme.template')
  const unknown = items.findIndex((item) => !registry.has(item.activity))
  if (unknown !== -1) throw new Problem('bad-input', `programme.items.${unknown}.activity`)
  const ops = attempt(() => firstOps(registry, content, { meta, names, items, parked }), log)
  const steps = ops.flatMap((op) =>
    op[0] === 'put' && op[1].kind === 'step' ? [op[1].data as StepData] : [],
  )
  const unfit = steps.findIndex(({ activity, config }) => {
    const known = registry.get(activity)
    return !known || !z.safeParse(known.config, config).success
  })
  // Refused now, because such a step could never open.
  if (unfit !== -1) throw new Problem('bad-input', `programme.items.${unfit}.config`)
  return ops
}

const attempt = (make: () => Op[], log: Log): Op[] => {
  try {
    return make()
  } catch (error) {
    log('session-refused', { reason: kindOf(error) })
    throw new Problem('bad-input', 'programme')
  }
}

/** Takes an id and a code that nobody has. */
const claim = async ({ store, clock }: Services, practice: boolean): Promise<SessionRow> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const createdAt = clock()
    const row = { id: makeId(), code: makeCode(), createdAt, eraseAt: firstEraseAt(createdAt, practice) }
    if ((await store.create(row)) === 'created') return row
  }
  throw new Problem('full')
}

export const sessions: Route = (app, services) => {
  const { store, config, clock } = services

  app.post('/api/v1/sessions', async (c) => {
    const body = await readBody(c, Body)
    requireOrganiser(c, services, body.organiserCode)
    const ops = opsFor(services, body)
    if ((await store.expired(Number.MAX_SAFE_INTEGER)).length >= config.maxSessions) throw new Problem('full')
    const { practice } = body.meta
    if (practice && services.practice.isFull) throw new Problem('full', 'meta.practice')
    const { id: session, code } = await claim(services, practice)
    const first = {
      seq: 1,
      at: clock(),
      by: null,
      client: 'create/1',
      n: 1,
      step: 'session',
      cmd: 'create',
      ops,
    }
    if ((await store.append(session, 0, [first])) !== 'ok') throw new Problem('not-saved')
    const live = await liveOf(services, session)
    const person = personIdFor(session, makeToken())
    await letIn(services, live, {
      id: person,
      role: 'facilitator',
      side: 'geen',
      name: body.name,
    })
    const recovery = makeWrittenKey()
    const coCode = makeWrittenKey()
    const hash = (key: string): string => hashSecret(normaliseCode(key))
    await store.putKey({ hash: hash(recovery), session, purpose: 'recovery', person })
    await store.putKey({ hash: hash(coCode), session, purpose: 'co-facilitator' })
    const token = await giveToken(services, session, person)
    return c.json({ id: session, code, token, recovery, coCode }, 201)
  })
}
