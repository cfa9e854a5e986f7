// The programme and the facts of the session, which the facilitator may change at any time.
import * as z from 'zod/mini'
import { wasEntered } from '#shared/kernel/facts.ts'
import { id, newId, oneOf, text } from '#shared/kernel/fields.ts'
import { homeworkId } from '#shared/kernel/homework.ts'
import type { Json } from '#shared/kernel/record.ts'
import { leading } from './moving.ts'
import { command, MetaData, stepInput } from './records.ts'

const byFacilitator = { by: ['facilitator'], during: 'always' } as const

const json = z.json() as unknown as z.ZodMiniType<Json, Json>

/** Adds a step behind another one (null = in front). The server gives it its first stage and checks its config. */
export const addStep = command({
  ...byFacilitator,
  input: z.strictObject({ id: newId(), after: z.nullable(id()), ...stepInput, config: json }),
  serverOnly: true,
  undoable: true,
  run(ctx, { id, after, ...data }) {
    leading(ctx)
    const orders = ctx.all('step').map((step) => step.data.order)
    const from = after === null ? Math.min(0, ...orders) - 1 : ctx.need('step', after).data.order
    const later = orders.filter((order) => order > from)
    const order = later.length > 0 ? (from + Math.min(...later)) / 2 : from + 1
    ctx.create('step', id, { ...data, order }, { by: null })
  },
})

export const editStep = command({
  ...byFacilitator,
  input: z.strictObject({ step: id(), title: stepInput.title, goal: text(300), minutes: stepInput.minutes }),
  run(ctx, { step, ...data }) {
    leading(ctx)
    ctx.edit('step', step, (draft) => {
      Object.assign(draft, data)
    })
  },
})

/** Changes places with the step before or after it. */
export const moveStep = command({
  ...byFacilitator,
  input: z.strictObject({ step: id(), to: oneOf(['earlier', 'later']) }),
  run(ctx, { step, to }) {
    leading(ctx)
    const steps = [...ctx.all('step')].sort((a, b) => a.data.order - b.data.order)
    const index = steps.findIndex((other) => other.id === step)
    const here = steps[index] ?? ctx.fail('missing')
    const other = steps[index + (to === 'later' ? 1 : -1)] ?? ctx.fail('missing')
    ctx.edit('step', here.id, (draft) => {
      draft.order = other.data.order
    })
    ctx.edit('step', other.id, (draft) => {
      draft.order = here.data.order
    })
  },
})

/** Takes a step out of the programme; not the current one, not one that people worked in, and no homework. */
export const removeStep = command({
  ...byFacilitator,
  input: z.strictObject({ step: id() }),
  undoable: true,
  run(ctx, { step }) {
    leading(ctx)
    const at = ctx.need('at', `at:${step}`)
    if (wasEntered(at.data) || ctx.need('now', 'now').data.current === step) ctx.fail('not-now')
    if (ctx.get('homework', homeworkId(step))) ctx.fail('not-now')
    ctx.remove('step', step)
    ctx.remove('at', at.id)
  },
})

/** Changes what the session is about. Whether it is practice was said at the start, and stays: `not-allowed`. */
export const editMeta = command({
  ...byFacilitator,
  input: MetaData,
  run(ctx, data) {
    leading(ctx)
    if (data.practice !== ctx.need('meta', 'meta').data.practice) ctx.fail('not-allowed')
    ctx.edit('meta', 'meta', (draft) => {
      Object.assign(draft, data)
    })
  },
})

/** Names can be turned off during a session, never on: nobody is shown afterwards more than was promised. */
export const namesOff = command({
  ...byFacilitator,
  input: z.strictObject({}),
  run(ctx) {
    leading(ctx)
    ctx.edit('now', 'now', (now) => {
      now.names = false
    })
  },
})
