// The room: pausing, calling everyone, the timer, the door, what stands large, who is missing, what is parked.
import * as z from 'zod/mini'
import { id, newId, oneOf, someText, text, whole } from '#shared/kernel/fields.ts'
import { UndoInput } from '#shared/kernel/undo.ts'
import { leading } from './moving.ts'
import { command } from './records.ts'

const MINUTE = 60_000
const MAX_TIMER = 600 * MINUTE

const byFacilitator = { by: ['facilitator'], during: 'always' } as const

/** "Even luisteren": nothing is taken from participants; what they type stays with them. */
export const pause = command({
  ...byFacilitator,
  input: z.strictObject({ on: z.boolean() }),
  run(ctx, { on }) {
    ctx.edit('now', 'now', (now) => {
      now.paused = on
    })
  },
})

/** Brings everyone back to what the room does: their device closes what is open. */
export const call = command({
  ...byFacilitator,
  input: z.strictObject({}),
  run(ctx) {
    ctx.edit('now', 'now', (now) => {
      now.called += 1
    })
  },
})

/** One thing large: a fiche on every screen, or a question of the talk on the projector (its id), or nothing. */
export const spotlight = command({
  ...byFacilitator,
  input: z.strictObject({ on: z.nullable(id()) }),
  run(ctx, { on }) {
    ctx.edit('now', 'now', (now) => {
      now.spotlight = on
    })
  },
})

export const door = command({
  ...byFacilitator,
  input: z.strictObject({ to: oneOf(['open', 'closed']) }),
  run(ctx, { to }) {
    ctx.edit('now', 'now', (now) => {
      now.door = to
    })
  },
})

/** Start (again), stop the clock, let it run on, add minutes, or turn it off. The end signals and does nothing else. */
export const timer = command({
  ...byFacilitator,
  input: z.discriminatedUnion('do', [
    z.strictObject({ do: z.literal('start'), minutes: whole(1, 600) }),
    z.strictObject({ do: z.literal('add'), minutes: whole(1, 60) }),
    z.strictObject({ do: z.literal('hold') }),
    z.strictObject({ do: z.literal('go-on') }),
    z.strictObject({ do: z.literal('off') }),
  ]),
  run(ctx, input) {
    leading(ctx)
    ctx.edit('timer', 'timer', (timer) => {
      switch (input.do) {
        case 'start':
          timer.totalMs = input.minutes * MINUTE
          timer.endsAt = ctx.now + timer.totalMs
          timer.leftMs = null
          break
        case 'add': {
          const more = input.minutes * MINUTE
          timer.totalMs = Math.min(MAX_TIMER, timer.totalMs + more)
          if (timer.leftMs !== null) timer.leftMs = Math.min(MAX_TIMER, timer.leftMs + more)
          else timer.endsAt = Math.min(ctx.now + MAX_TIMER, Math.max(ctx.now, timer.endsAt ?? ctx.now) + more)
          break
        }
        case 'hold':
          if (timer.endsAt === null) break
          timer.leftMs = Math.max(0, timer.endsAt - ctx.now)
          timer.endsAt = null
          break
        case 'go-on':
          if (timer.leftMs === null) break
          timer.endsAt = ctx.now + timer.leftMs
          timer.leftMs = null
          break
        case 'off':
          timer.endsAt = null
          timer.leftMs = null
          break
      }
    })
  },
})

/** "Wie ontbreekt?": a party that should have been at the table. */
export const missing = command({
  ...byFacilitator,
  input: z.strictObject({ party: someText(80), on: z.boolean() }),
  run(ctx, { party, on }) {
    ctx.edit('missing', 'missing', (list) => {
      list.parties = list.parties.filter((other) => other !== party)
      if (on) list.parties.push(party)
    })
  },
})

/** Lays something on the parking place. */
export const park = command({
  input: z.strictObject({ id: newId(), text: someText(280), fiche: z.optional(text(40)) }),
  by: ['participant', 'facilitator'],
  during: 'always',
  run(ctx, { id, text, fiche }) {
    ctx.create('parked', id, { text, ...(fiche !== undefined && { fiche }) })
  },
})

/** Takes it off again: one's own, or any as facilitator. */
export const unpark = command({
  input: z.strictObject({ id: id() }),
  by: ['participant', 'facilitator'],
  during: 'always',
  others: true,
  undoable: true,
  run(ctx, { id }) {
    const parked = ctx.need('parked', id)
    if (ctx.role !== 'facilitator' && parked.by !== ctx.me) ctx.fail('not-yours')
    ctx.remove('parked', id)
  },
})

const MOVES: ReadonlySet<string> = new Set(['next', 'back', 'goto'])

/**
 * Undoes what has a trace; a move of the room only by who leads. While the room is paused and after the end only what may
 * be done then. The kernel does the work and checks whose trace it is.
 */
export const undo = command({
  input: UndoInput,
  by: ['participant', 'facilitator'],
  during: 'always',
  serverOnly: true,
  evenPaused: true,
  run(ctx, { trace }) {
    const { step, cmd } = ctx.need('trace', trace).data
    const { endedAt, paused } = ctx.need('now', 'now').data
    if (MOVES.has(cmd)) leading(ctx)
    if (endedAt === null && !(paused && ctx.role === 'participant')) return
    ctx.within(step, (inner, { commands }) => {
      if (!commands[cmd]?.evenPaused) inner.fail(endedAt === null ? 'paused' : 'session-ended')
    })
  },
})
