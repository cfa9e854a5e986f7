// The speaking order: raising a hand, having spoken, passing, and whom the facilitator asks next.
import * as z from 'zod/mini'
import type { Context } from '#shared/kernel/activity.ts'
import { id } from '#shared/kernel/fields.ts'
import { whoIsNext } from '#shared/analysis/turns.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import { command, type Config, type shape, type Turn } from './records.ts'

type Ctx = Context<typeof shape.kinds, Config, 'silent' | 'shared'>

const turnOf = (ctx: Ctx, person: PersonId) => ctx.all('turn').find(({ data }) => data.person === person)

const nextId = (step: string): string => `${step}:next`

/** Writes the turn of this person, in its name; `id` is only used when there is none yet. */
const setTurn = (ctx: Ctx, id: string, person: PersonId, change: Pick<Turn, 'state' | 'times'>): void => {
  const turn = turnOf(ctx, person)
  if (!turn) return ctx.create('turn', id, { person, since: ctx.now, ...change }, { by: person })
  ctx.edit('turn', turn.id, (draft) => {
    Object.assign(draft, { since: ctx.now, ...change })
  })
}

const clearNext = (ctx: Ctx, person: PersonId): void => {
  if (ctx.get('next', nextId(ctx.step))?.data.person === person) ctx.remove('next', nextId(ctx.step))
}

/** Back to how it was before this turn or hand: nothing at all when the person has not spoken. */
const rest = (ctx: Ctx, person: PersonId, times: number): void => {
  const turn = turnOf(ctx, person)
  if (!turn) return
  if (times === 0) return ctx.remove('turn', turn.id)
  setTurn(ctx, turn.id, person, { state: 'spoken', times })
}

/** Whose turn is meant: one's own, or as facilitator that of the participant who is named. */
const meant = (ctx: Ctx, person: PersonId | undefined): PersonId => {
  if (ctx.role !== 'facilitator')
    return person === undefined || person === ctx.me ? ctx.me : ctx.fail('not-yours')
  const known = ctx.people().find(({ id, role }) => id === person && role === 'participant')
  return known?.id ?? ctx.fail('missing')
}

/** Asks for the floor. Raising it twice keeps the place in the queue. */
export const raiseHand = command({
  input: z.strictObject({ id: id() }),
  by: ['participant'],
  during: ['shared'],
  run(ctx, { id }) {
    const turn = turnOf(ctx, ctx.me)?.data
    if (turn?.state === 'waiting') return
    setTurn(ctx, id, ctx.me, { state: 'waiting', times: turn?.times ?? 0 })
  },
})

export const lowerHand = command({
  input: z.strictObject({}),
  by: ['participant'],
  during: ['shared'],
  run(ctx) {
    const turn = turnOf(ctx, ctx.me)?.data
    if (turn?.state === 'waiting') rest(ctx, ctx.me, turn.times)
  },
})

/**
 * "Ik heb gesproken", or as facilitator "deze persoon heeft gesproken". A second tap counts only after another hand
 * or another call, so that a double tap is one turn.
 */
export const spoken = command({
  input: z.strictObject({ id: id(), person: z.optional(id()) }),
  by: ['participant', 'facilitator'],
  during: ['shared'],
  others: true,
  run(ctx, { id, person }) {
    const who = meant(ctx, person)
    const turn = turnOf(ctx, who)?.data
    const called = ctx.get('next', nextId(ctx.step))?.data.person === who
    if (turn?.state === 'spoken' && !called) return
    setTurn(ctx, id, who, { state: 'spoken', times: (turn?.times ?? 0) + 1 })
    clearNext(ctx, who)
  },
})

/** Takes the last tap back: a turn that was not had, a hand or a pass by mistake. */
export const notSpokenYet = command({
  input: z.strictObject({ person: z.optional(id()) }),
  by: ['participant', 'facilitator'],
  during: ['shared'],
  others: true,
  run(ctx, { person }) {
    const who = meant(ctx, person)
    const turn = turnOf(ctx, who)?.data
    if (turn) rest(ctx, who, turn.state === 'spoken' ? turn.times - 1 : turn.times)
  },
})

/** Lets this round go by. It costs nothing: raising a hand later is always possible. */
export const pass = command({
  input: z.strictObject({ id: id() }),
  by: ['participant'],
  during: ['shared'],
  run(ctx, { id }) {
    setTurn(ctx, id, ctx.me, { state: 'passed', times: turnOf(ctx, ctx.me)?.data.times ?? 0 })
    clearNext(ctx, ctx.me)
  },
})

/** Suggests whom to ask. Refused with `missing` when everyone here has spoken and no hand is up. */
export const suggestNext = command({
  input: z.strictObject({}),
  by: ['facilitator'],
  during: ['shared'],
  others: true,
  serverOnly: true,
  run(ctx) {
    const id = nextId(ctx.step)
    const now = ctx.get('next', id)
    const turns = ctx.all('turn').map(({ data }) => data)
    const person = whoIsNext(ctx.people(), turns, now?.data.person, ctx.chance) ?? ctx.fail('missing')
    if (now) ctx.remove('next', id)
    ctx.create('next', id, { person }, { by: person })
  },
})
