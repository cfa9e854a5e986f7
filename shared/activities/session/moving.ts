// Moving through the programme: forward, back, to a step; who leads; the end. Only the one who leads moves the room.
import * as z from 'zod/mini'
import type { Context } from '#shared/kernel/activity.ts'
import { progressId } from '#shared/kernel/facts.ts'
import { id } from '#shared/kernel/fields.ts'
import { command, type shape } from './records.ts'
import { clearTried } from './trying.ts'

type Ctx = Context<typeof shape.kinds, Record<string, never>, 'on'>

/** Where the sender thinks the room is, so that two taps move it once. */
const From = z.strictObject({ step: z.nullable(id()), stage: z.nullable(id()) })

export const leading = (ctx: Ctx): void => {
  if (ctx.need('now', 'now').data.leader !== ctx.me) ctx.fail('not-leading')
}

const programme = (ctx: Ctx): string[] =>
  [...ctx.all('step')].sort((a, b) => a.data.order - b.data.order).map((step) => step.id)

const checkFrom = (ctx: Ctx, from: z.output<typeof From>): void => {
  const { current } = ctx.need('now', 'now').data
  const stage = current === null ? null : ctx.need('at', progressId(current)).data.stage
  if (from.step !== current || from.stage !== stage) ctx.fail('changed-since')
}

const leave = (ctx: Ctx, step: string): void =>
  ctx.edit('at', progressId(step), (at) => {
    at.open = at.standing
    if (at.enteredAt !== null) at.spentMs += Math.max(1, ctx.now - at.enteredAt)
    at.enteredAt = null
  })

/** Makes this step the current one, with a running timer of its planned minutes. */
const enter = (ctx: Ctx, step: string, stage?: string): void => {
  const { current } = ctx.need('now', 'now').data
  if (current === null) clearTried(ctx)
  else if (current !== step) leave(ctx, current)
  ctx.edit('at', progressId(step), (at) => {
    at.open = true
    if (stage !== undefined) at.stage = stage
    if (current !== step) at.enteredAt = ctx.now
  })
  ctx.edit('now', 'now', (now) => {
    now.current = step
    now.spotlight = null
  })
}

/**
 * Starts the timer of a step that was just entered with its planned minutes, or of every stage where the activity plans
 * those. After opening, because a step that splits divides its minutes over the parts.
 */
const startTimer = (ctx: Ctx): void => {
  const { current } = ctx.need('now', 'now').data
  if (current === null) return
  const planned = ctx.minutesOf(current)
  if (planned === undefined && ctx.need('at', progressId(current)).data.enteredAt !== ctx.now) return
  const totalMs = (planned ?? ctx.need('step', current).data.minutes) * 60_000
  ctx.edit('timer', 'timer', (timer) => {
    timer.endsAt = totalMs > 0 ? ctx.now + totalMs : null
    timer.leftMs = null
    timer.totalMs = totalMs
  })
}

/** The stage so many places further on in the same step. */
const stageAt = (ctx: Ctx, from: z.output<typeof From>, further: number): string | undefined => {
  if (from.step === null || from.stage === null) return undefined
  const stages = ctx.stagesOf(from.step)
  const index = stages.indexOf(from.stage)
  return index === -1 ? undefined : stages[index + further]
}

/** One stage on (1) or back (-1), or to the step beside it; refused with `missing` where there is none. */
const move = (ctx: Ctx, from: z.output<typeof From>, further: 1 | -1): void => {
  leading(ctx)
  checkFrom(ctx, from)
  const stage = stageAt(ctx, from, further)
  if (from.step !== null && stage !== undefined) return enter(ctx, from.step, stage)
  const steps = programme(ctx)
  const here = from.step === null ? -1 : steps.indexOf(from.step)
  const step = steps[here + further] ?? ctx.fail('missing')
  enter(ctx, step)
}

const moving = {
  input: z.strictObject({ from: From }),
  by: ['facilitator'],
  during: 'always',
  serverOnly: true,
  undoable: true,
  // What was tried out in the lobby goes when the room begins, whoever picked it.
  others: true,
  after: startTimer,
} as const

/** Forward one stage, or to the next step after the last stage. */
export const next = command({ ...moving, run: (ctx, { from }) => move(ctx, from, 1) })

/** Back one stage, or to the step before (in the stage where it was left). */
export const back = command({ ...moving, run: (ctx, { from }) => move(ctx, from, -1) })

/** To any step, in the stage where it was left. */
export const goto = command({
  ...moving,
  input: z.strictObject({ from: From, step: id() }),
  run(ctx, { from, step }) {
    leading(ctx)
    checkFrom(ctx, from)
    ctx.need('step', step)
    enter(ctx, step)
  },
})

/** A co-facilitator takes over, or the first one comes back. Never by itself. */
export const lead = command({
  input: z.strictObject({}),
  by: ['facilitator'],
  during: 'always',
  evenPaused: true,
  run(ctx) {
    ctx.edit('now', 'now', (now) => {
      now.leader = ctx.me
    })
  },
})

/** Ends the session: nothing more is written, the report stays until it is erased. */
export const end = command({
  input: z.strictObject({}),
  by: ['facilitator'],
  during: 'always',
  serverOnly: true,
  run(ctx) {
    leading(ctx)
    ctx.edit('now', 'now', (now) => {
      now.endedAt = ctx.now
      now.paused = false
    })
    const { current } = ctx.need('now', 'now').data
    if (current !== null) leave(ctx, current)
    ctx.edit('timer', 'timer', (timer) => {
      timer.endsAt = null
      timer.leftMs = null
    })
  },
})

/** Takes the end back. */
export const reopen = command({
  input: z.strictObject({}),
  by: ['facilitator'],
  during: 'always',
  serverOnly: true,
  evenPaused: true,
  run(ctx) {
    leading(ctx)
    if (ctx.need('now', 'now').data.endedAt === null) return
    ctx.edit('now', 'now', (now) => {
      now.endedAt = null
    })
    const { current } = ctx.need('now', 'now').data
    if (current === null) return
    ctx.edit('at', progressId(current), (at) => {
      at.open = true
      at.enteredAt = ctx.now
    })
  },
})
