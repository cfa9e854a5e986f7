// An activity for tests of what has no sender: slips that are written unsigned and hung up in another order, and sketches
// that others watch while they are drawn. With a session in which four people sit at two tables.
import * as z from 'zod/mini'
import { session } from '#shared/activities/session/index.ts'
import { defineShape } from '#shared/kernel/activity.ts'
import { SESSION, type NowData, type PersonData, type ProgressData } from '#shared/kernel/facts.ts'
import { newId, someText, text } from '#shared/kernel/fields.ts'
import type { Op } from '#shared/kernel/record.ts'
import { makeRegistry } from '#shared/kernel/registry.ts'
import { shuffled } from '#shared/kernel/random.ts'
import { hashSecret } from '#server/access.ts'
import type { Store } from '#server/store/store.ts'

const { command, activity } = defineShape({
  name: 'slips',
  config: z.strictObject({}),
  stages: ['silent', 'open', 'tables'],
  kinds: {
    slip: z.strictObject({ text: someText(4_000) }),
    sketch: z.strictObject({ text: text(200) }),
  },
  see: {
    slip: { silent: 'author', open: 'all', tables: 'all' },
    sketch: { open: 'all', tables: 'table' },
  },
  mask: { slip: () => ({}) },
  live: {
    draw: {
      input: z.strictObject({ id: newId(), text: text(200) }),
      by: ['participant', 'facilitator'],
      of: 'sketch',
      see: { open: 'all', tables: 'table' },
    },
  },
})
const unsigned = { by: ['participant'], during: ['silent'], unsigned: () => true } as const

export const slips = activity({
  commands: {
    write: command({
      ...unsigned,
      input: z.strictObject({ id: newId(), text: someText(4_000) }),
      run: (ctx, { id, text }) => ctx.create('slip', id, { text }),
    }),
    take: command({
      ...unsigned,
      input: z.strictObject({ id: newId(), secret: text(100) }),
      run(ctx, { id, secret }) {
        if (!ctx.proves(id, secret)) ctx.fail('not-yours')
        ctx.remove('slip', id)
      },
    }),
    sketch: command({
      by: ['participant'],
      during: ['open', 'tables'],
      input: z.strictObject({ id: newId(), text: text(200) }),
      run: (ctx, { id, text }) => ctx.create('sketch', id, { text }),
    }),
  },
  enter: {
    open(ctx) {
      const hidden = ctx.all('slip').filter(({ id }) => !id.includes(':'))
      for (const { id } of hidden) ctx.remove('slip', id)
      shuffled(hidden, ctx.chance).forEach(({ data }, index) =>
        ctx.create('slip', `${ctx.step}:slip:${index}`, data, { by: null }),
      )
    },
  },
})

export const slipsRegistry = makeRegistry([session, slips])

export const LOG = 'slips-session'
/** When the step was entered: the time that every unsigned commit carries. */
export const ENTERED_AT = 5_000
export const people = { fac: undefined, ann: 't1', ben: 't1', coen: 't2' } as const
export type Who = keyof typeof people

/** The ops of a session with step `s1` at this stage. */
export const slipsOps = (stage: 'silent' | 'open' | 'tables' = 'silent'): Op[] => {
  const put = (id: string, kind: string, data: unknown, more: object = {}): Op => [
    'put',
    { id, kind, step: SESSION, rev: 1, data, ...more },
  ]
  const now: NowData = {
    current: 's1',
    leader: 'fac',
    paused: false,
    door: 'open',
    names: false,
    called: 0,
    spotlight: null,
    endedAt: null,
  }
  const at: ProgressData = { stage, open: true, standing: false, enteredAt: ENTERED_AT, spentMs: 0 }
  const person = (role: PersonData['role']): PersonData => ({
    role,
    side: 'geen',
    proxy: false,
    left: false,
    observer: false,
    ready: null,
  })
  return [
    put('now', 'now', now),
    put('timer', 'timer', { endsAt: null, leftMs: null, totalMs: 0 }),
    put('s1', 'step', { activity: 'slips', title: 'Slips', goal: '', minutes: 5, order: 1, config: {} }),
    put('at:s1', 'at', at),
    ...Object.entries(people).map(([id, table]) =>
      put(id, 'person', person(id === 'fac' ? 'facilitator' : 'participant'), {
        by: id,
        ...(table !== undefined && { table }),
      }),
    ),
  ]
}

export const tokenOf = (who: Who | 'screen'): string => `token-of-${who}`.padEnd(30, '-')

/** Makes the session in this store, with a key for everyone and for a screen. */
export const makeSlips = async (store: Store, stage?: 'silent' | 'open' | 'tables'): Promise<void> => {
  await store.create({ id: LOG, code: 'CDFHJK', createdAt: 0, eraseAt: 1e15 })
  const first = { seq: 1, at: 0, by: null, client: 'create', n: 1, step: SESSION, cmd: 'create' }
  await store.append(LOG, 0, [{ ...first, ops: slipsOps(stage) }])
  for (const who of Object.keys(people) as Who[])
    await store.putKey({ hash: hashSecret(tokenOf(who)), session: LOG, purpose: 'person', person: who })
  await store.putKey({ hash: hashSecret(tokenOf('screen')), session: LOG, purpose: 'screen' })
}
