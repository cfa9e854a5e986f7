// People: coming in, leaving, being ready, their side. Names are kept elsewhere; here a person is only an id.
import * as z from 'zod/mini'
import { progressId, sideIds } from '#shared/kernel/facts.ts'
import { id, oneOf } from '#shared/kernel/fields.ts'
import { command } from './records.ts'

/** The server lets somebody in. The same person coming in again is simply back. */
export const join = command({
  input: z.strictObject({
    id: id(),
    role: oneOf(['facilitator', 'participant']),
    side: oneOf(sideIds),
    proxy: z.boolean(),
    paper: z.optional(z.literal(true)),
    observer: z.optional(z.boolean()),
  }),
  by: ['system'],
  during: 'always',
  others: true,
  run(ctx, { id, role, side, proxy, paper, observer = false }) {
    if (ctx.get('person', id)) {
      ctx.edit('person', id, (person) => {
        person.left = false
      })
      return
    }
    const data = { role, side, proxy, ...(paper && { paper }), left: false, observer, ready: null }
    ctx.create('person', id, data, { by: id })
    const now = ctx.need('now', 'now').data
    if (role === 'facilitator' && now.leader === null)
      ctx.edit('now', 'now', (draft) => {
        draft.leader = id
      })
  },
})

/** The facilitator says that somebody has left, or is back: counters stop or start waiting; what was given stays. */
export const left = command({
  input: z.strictObject({ person: id(), left: z.boolean() }),
  by: ['facilitator'],
  during: 'always',
  others: true,
  run(ctx, { person, left }) {
    ctx.edit('person', person, (data) => {
      data.left = left
    })
  },
})

/**
 * Who only watched takes part from now on. There is no way back: what somebody gave counts, and an observer does not
 * (feature J8).
 */
export const takePart = command({
  input: z.strictObject({ person: id() }),
  by: ['facilitator', 'participant'],
  during: 'always',
  others: true,
  evenObserving: true,
  run(ctx, { person }) {
    if (ctx.role === 'participant' && person !== ctx.me) return ctx.fail('not-yours')
    ctx.edit('person', person, (data) => {
      data.observer = false
    })
  },
})

/** "Ik ben klaar" for the current step and stage, or not yet. */
export const ready = command({
  input: z.strictObject({ on: z.boolean() }),
  by: ['participant'],
  during: 'always',
  run(ctx, { on }) {
    const { current } = ctx.need('now', 'now').data
    if (current === null) return ctx.fail('not-now')
    const { stage } = ctx.need('at', progressId(current)).data
    ctx.edit('person', ctx.me, (person) => {
      person.ready = on ? `${current}/${stage}` : null
    })
  },
})

/** From which side somebody sits at the table. */
export const side = command({
  input: z.strictObject({ side: oneOf(sideIds) }),
  by: ['participant'],
  during: 'always',
  run(ctx, { side }) {
    ctx.edit('person', ctx.me, (person) => {
      person.side = side
    })
  },
})
